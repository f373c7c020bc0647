import { cellError } from "../../../../src/base/cellValue";
import type { CellValue } from "../../../../src/base/cellValue";
import { applyBinary, applyUnary, power, snapToZero } from "../../../../src/host/calc/evaluate/operators";
import type { ValueOperator } from "../../../../src/host/calc/formula/expression";

const VALUE = cellError("#VALUE!");

test.each<[CellValue, ValueOperator, CellValue, CellValue]>([
  ["3", "+", 1, 4],
  ["quý", "+", 1, VALUE],
  [1, "+", "quý", VALUE],
  [null, "+", null, 0],
  [true, "-", 3, -2],
  [2, "*", "1,000", 2000],
  [1, "/", 0, cellError("#DIV/0!")],
  [1, "/", 4, 0.25],
  [1e308, "*", 10, cellError("#NUM!")],
  [2, "^", -1, 0.5],
  ["Quý ", "&", 1, "Quý 1"],
  [null, "&", true, "TRUE"],
  [1 / 3, "&", "", "0.333333333333333"],
  ["A", "=", "a", true],
  ["A", "<>", "a", false],
  [null, "=", "", true],
  [null, "=", 0, true],
  ["10", "=", 10, false],
  [2, "<", "1", true],
  ["z", "<=", false, true],
  [3, ">", 2, true],
  [3, ">=", 3, true],
  [cellError("#N/A"), "+", cellError("#REF!"), cellError("#N/A")],
  [1, "=", cellError("#REF!"), cellError("#REF!")],
])("%j %s %j is %j", (left, operator, right, expected) => {
  expect(applyBinary(operator, left, right, false)).toEqual(expected);
});

test("a text longer than a cell is an error", () => {
  expect(applyBinary("&", "x".repeat(32_767), "x", false)).toBe(VALUE);
  expect(applyBinary("&", "x".repeat(32_766), "x", false)).toHaveLength(32_767);
});

test("signs and percent", () => {
  expect(applyUnary("-", "5", false)).toBe(-5);
  expect(applyUnary("%", 114, false)).toBe(1.14);
  expect(applyUnary("+", "quý", false)).toBe("quý");
  expect(applyUnary("-", "quý", false)).toBe(VALUE);
  expect(applyUnary("-", cellError("#N/A"), false)).toBe(cellError("#N/A"));
});

test("powers that are none", () => {
  expect(power(0, 0)).toBe(cellError("#NUM!"));
  expect(power(0, -1)).toBe(cellError("#DIV/0!"));
  expect(power(-8, 1 / 3)).toBe(cellError("#NUM!"));
  expect(power(10, 400)).toBe(cellError("#NUM!"));
  expect(power(-2, 3)).toBe(-8);
});

test("only the rounding error of the operands is snapped to zero", () => {
  expect(snapToZero(0.5 - 0.4 - 0.1, 0.5 - 0.4, 0.1)).toBe(0);
  expect(snapToZero(1e-10, 1, 1)).toBe(1e-10);
  expect(snapToZero(2e-16, 1e-16, -1e-16)).toBe(2e-16);
  expect(snapToZero(VALUE, 1, 1)).toBe(VALUE);
});
