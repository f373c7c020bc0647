import type { CellError, CellValue } from "../../../base/cellValue";

/** A value that can be compared: errors are handled before. */
export type Comparable = Exclude<CellValue, CellError>;

/** Operators that compare. */
export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Whether a comparison holds for an order: negative for "smaller", 0 for "the same", positive for "greater". */
export function holds(operator: Comparison, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

/** Unicode order without case, "ă" after "a": near to what Excel does for < and >; equality does not use it. */
const COLLATOR = new Intl.Collator("en", { sensitivity: "accent" });

/**
 * Compares as Excel's operators do: numbers before texts before FALSE before TRUE, texts without case, and an empty
 * cell as 0, "" or FALSE, whatever the other side is. Numbers are the same when their first 15 digits are.
 *
 * @returns negative, 0 or positive
 * @example
 * compareValues("Quý I", "QUÝ I"); // 0
 * compareValues("2", 10);          // 1, a text is greater than any number
 * compareValues(null, "");         // 0
 */
export function compareValues(a: Comparable, b: Comparable): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return rank(left) - rank(right);
}

/** Compares texts without case; negative, 0 or positive. "Đảng" and "đảng" are the same, NFC and NFD are not. */
export function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return 0;
  return COLLATOR.compare(left, right) || (left < right ? -1 : 1);
}

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  // The tails of binary fractions do not count: 0.1+0.2=0.3 is TRUE in Excel.
  return a.toPrecision(15) === b.toPrecision(15) ? 0 : a - b;
}

function emptyLike(other: Comparable): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: number | string | boolean): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}
