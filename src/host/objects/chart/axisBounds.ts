/** Bounds of an axis. */
export interface AxisBounds {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Bounds Excel might choose for numbers: zero is on the axis, and the ends are whole steps of 1, 2 or 5 times a power of
 * ten. Excel's own rule is not published; that it always answers a number is.
 *
 * @example automaticBounds([87.5, 114.3]) // { minimum: 0, maximum: 120 }
 */
export function automaticBounds(values: readonly number[]): AxisBounds {
  const lowest = values.reduce((low, value) => Math.min(low, value), 0);
  const highest = values.reduce((high, value) => Math.max(high, value), 0);
  if (lowest === highest) return { minimum: 0, maximum: 1 };
  const step = niceStep((highest - lowest) / STEPS);
  return { minimum: Math.floor(lowest / step) * step, maximum: Math.ceil(highest / step) * step };
}

/** About as many steps as Excel draws on a chart of ordinary height. */
const STEPS = 6;

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
}
