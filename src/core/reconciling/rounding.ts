/** Digits a double holds for certain; what lies beyond is noise of binary numbers. */
const CERTAIN_DIGITS = 12;

/** Digits after the comma as a person would write the number: 2 for 391.6 + 0.01, 0 for 1608. Noise is left out. */
export function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(CERTAIN_DIGITS)));
  const [digits = "", exponent = "0"] = text.split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** Numbers that are compared, and how they were written. */
export interface Rounded {
  readonly found: number;
  readonly expected: number;
  /** Finest digits after the comma among the parts of `expected`. */
  readonly decimals: number;
  readonly partCount: number;
  /** The figures are measured (money, land) and were rounded before they were written, also where they are whole. */
  readonly isMeasured: boolean;
}

/**
 * Whether a written sum is right up to rounding. Counts must agree exactly; of measured figures each part may be off by
 * half of its last digit, so that their sum is off by more: by the square root of their number, as errors cancel out.
 *
 * @example
 * // 391,6 beside 130,5 + 130,5 + 130,5 (each rounded): right; 412 organisations beside 411: wrong
 */
export function isSame({ found, expected, decimals, partCount, isMeasured }: Rounded): boolean {
  const difference = Math.abs(found - expected);
  if (difference <= 1e-9 * Math.max(1, Math.abs(found), Math.abs(expected))) return true;
  const own = decimalsOf(found);
  if (!isMeasured && decimals === 0 && own === 0) return false;
  const unit = 10 ** -decimals;
  const shown = own < decimals ? 0.5 * 10 ** -own : 0.5 * unit;
  return difference <= shown + 0.5 * unit * Math.sqrt(partCount) + 1e-9;
}
