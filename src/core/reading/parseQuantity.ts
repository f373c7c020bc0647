import { shiftDecimal } from "../surplus/shiftDecimal";
import { plainText } from "./plainText";
import { isUnitWord } from "./unitWords";

/** What the numbers of a column are: whole counts, or measurements and rates. */
export type NumberColumn = "count" | "decimal";

/** A number written as text. */
export interface Quantity {
  /** The value, or both values the text can mean ("1.234" in a decimal column). Percent is divided: "78,2%" is 0.782. */
  readonly readings: readonly [number] | readonly [number, number];
  readonly isPercent: boolean;
  /** The word behind the number, as plain text ("tổ chức"); `undefined` when there is none. */
  readonly unit: string | undefined;
}

/** Above this a double no longer holds every digit; Excel keeps 15, too. */
const MAX_DIGITS = 15;
const QUANTITY = /^([+-]?)(\d[\d.,]*)\s*(%?)\s*(.*)$/u;

/**
 * Reads "8", "01 tổ chức", "1.608", "78,2%", "−3", "１２"; `undefined` for anything that is not exactly one number with
 * at most a percent sign or a known unit ("fab1 - 110", "1.2.3", "12 345", 16 digits).
 *
 * A point or comma before exactly three digits separates thousands in a count column and is ambiguous in a decimal one;
 * before any other number of digits it is the decimal separator.
 */
export function parseQuantity(text: string, column: NumberColumn): Quantity | undefined {
  const match = QUANTITY.exec(asciiNumerals(plainText(text)));
  if (!match) return undefined;
  const [, sign = "", numerals = "", percent = "", unit = ""] = match;
  const readings = numeralReadings(numerals, column);
  if (!readings || (unit !== "" && !isUnitWord(unit))) return undefined;
  const isPercent = percent !== "";
  const finish = (value: number): number => (sign === "-" ? -1 : 1) * (isPercent ? shiftDecimal(value, -2) : value);
  const [first, second] = readings;
  return {
    readings: second === undefined ? [finish(first)] : [finish(first), finish(second)],
    isPercent,
    unit: unit === "" ? undefined : unit,
  };
}

/** Full-width digits and signs (U+FF05 ％ to U+FF19 ９) and the minus sign U+2212 as ASCII. */
function asciiNumerals(text: string): string {
  return text
    .replace(/[\uFF05\uFF0B-\uFF0E\uFF10-\uFF19]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("\u2212", "-");
}

function numeralReadings(numerals: string, column: NumberColumn): readonly [number, number?] | undefined {
  if (numerals.replace(/\D/gu, "").length > MAX_DIGITS) return undefined;
  if (/^\d+$/u.test(numerals)) return [Number(numerals)];
  if (isGroupedOnce(numerals)) {
    const thousands = Number(numerals.replace(/[.,]/u, ""));
    return column === "count" ? [thousands] : [thousands, decimalOf(numerals)];
  }
  if (/^\d+[.,]\d+$/u.test(numerals)) return [decimalOf(numerals)];
  const grouped =
    /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/u.exec(numerals) ??
    /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/u.exec(numerals);
  if (!grouped) return undefined;
  return [Number(`${(grouped[1] ?? "").replace(/[.,]/gu, "")}.${grouped[2] ?? "0"}`)];
}

/** "1.608" and "12,345"; not "0.608", which nobody groups. */
function isGroupedOnce(numerals: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/u.test(numerals);
}

function decimalOf(numerals: string): number {
  return Number(numerals.replace(",", "."));
}
