import { cellError, isCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { CELL_TEXT_MAX_CHARACTERS } from "../../../base/excelLimits";
import type { UnaryOperator, ValueOperator } from "../formula/expression";
import { toNumber, toText } from "../values/coerce";
import { compareValues, holds } from "../values/compareValues";
import type { Comparison } from "../values/compareValues";

type Arithmetic = Exclude<ValueOperator, Comparison | "&">;

/** Below this part of its operands a last sum or difference is taken for zero. */
const NEAR_ZERO = 1e-15;

/** One value with one value: `applyBinary("+", "3", 1, false)` is 4, `applyBinary("=", "A", "a", false)` is TRUE. */
export function applyBinary(operator: ValueOperator, left: CellValue, right: CellValue, date1904: boolean): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === "&") return joined(left, right);
  if (isComparison(operator)) return holds(operator, compareValues(left, right));
  return calculated(operator, toNumber(left, date1904), toNumber(right, date1904));
}

function isComparison(operator: ValueOperator): operator is Comparison {
  return operator === "=" || operator === "<>" || operator.startsWith("<") || operator.startsWith(">");
}

function calculated(operator: Arithmetic, a: CellValue, b: CellValue): CellValue {
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  const result = operator === "^" ? power(a, b) : arithmetic(operator, a, b);
  return typeof result === "number" && !Number.isFinite(result) ? cellError("#NUM!") : result;
}

function arithmetic(operator: Exclude<Arithmetic, "^">, a: number, b: number): CellValue {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? cellError("#DIV/0!") : a / b;
  }
}

/** A sign or a percent sign. A plus changes nothing, not even a text: `+"a"` is "a". "@" has nothing left to do here. */
export function applyUnary(operator: UnaryOperator, value: CellValue, date1904: boolean): CellValue {
  if (operator === "+" || operator === "@") return value;
  const number = toNumber(value, date1904);
  if (typeof number !== "number") return number;
  return operator === "-" ? -number : number / 100;
}

/**
 * Excel's correction for binary fractions: when the last operation of a formula is + or - and the result is nothing but
 * the rounding error of its operands, the result is 0. `0.5-0.4-0.1` ends as `0.09999999999999998-0.1`.
 */
export function snapToZero(result: CellValue, left: CellValue, right: CellValue): CellValue {
  if (typeof result !== "number" || typeof left !== "number" || typeof right !== "number") return result;
  return Math.abs(result) < NEAR_ZERO * Math.max(Math.abs(left), Math.abs(right)) ? 0 : result;
}

function joined(left: CellValue, right: CellValue): CellValue {
  const text = `${textOf(left)}${textOf(right)}`;
  return text.length > CELL_TEXT_MAX_CHARACTERS ? cellError("#VALUE!") : text;
}

function textOf(value: CellValue): string {
  const text = toText(value);
  return typeof text === "string" ? text : text.error;
}

/** Excel's power: 0^0 is #NUM!, 0 to a negative power divides by zero, a root of a negative number is #NUM!. */
export function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent === 0) return cellError("#NUM!");
  if (base === 0 && exponent < 0) return cellError("#DIV/0!");
  const result = base ** exponent;
  return Number.isFinite(result) ? result : cellError("#NUM!");
}
