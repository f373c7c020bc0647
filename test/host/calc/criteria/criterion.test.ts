import { cellError } from "../../../../src/base/cellValue";
import type { CellValue } from "../../../../src/base/cellValue";
import { numberIn, parseCriterion } from "../../../../src/host/calc/criteria/criterion";

const NA = cellError("#N/A");
const CELLS: readonly CellValue[] = [null, "", "xã", "XÃ", "xã*", 0, 5, "5", 12, true, false, NA, cellError("#REF!")];

test.each<[CellValue, readonly CellValue[]]>([
  [5, [5, "5"]],
  ["5", [5, "5"]],
  ["=5", [5, "5"]],
  [null, [0]],
  [true, [true]],
  ["TRUE", [true]],
  [NA, [NA]],
  ["#N/A", [NA]],
  ["xã", ["xã", "XÃ"]],
  ["=xã", ["xã", "XÃ"]],
  ["xã~*", ["xã*"]],
  ["x*", ["xã", "XÃ", "xã*"]],
  ["", [null, ""]],
  ["=", [null]],
  ["<>", ["", "xã", "XÃ", "xã*", 0, 5, "5", 12, true, false, NA, cellError("#REF!")]],
  [">", []],
  [">4", [5, 12]],
  [">=5", [5, 12]],
  ["<5", [0]],
  ["<=5", [0, 5]],
  [">x", ["xã", "XÃ", "xã*"]],
  ["<=FALSE", [false]],
  ["<>5", [null, "", "xã", "XÃ", "xã*", 0, 12, true, false, NA, cellError("#REF!")]],
  ["<>x*", [null, "", 0, 5, "5", 12, true, false, NA, cellError("#REF!")]],
])("%j takes %j", (criterion, expected) => {
  const { test: takes } = parseCriterion(criterion, false);
  expect(CELLS.filter(takes)).toEqual(expected);
});

test("percent and dates in a condition are numbers", () => {
  expect(parseCriterion(">114%", false).test(1.15)).toBe(true);
  expect(parseCriterion(">=2012-03-31", false).test(40_999)).toBe(true);
  expect(parseCriterion("=2012-03-31", true).test(39_537)).toBe(true);
});

test("a single wanted value can be looked up", () => {
  expect(parseCriterion("XÃ", false).key).toBe("xã");
  expect(parseCriterion("=5", false).key).toBe(5);
  expect(parseCriterion(false, false).key).toBe(false);
  for (const text of ["", "=", "<>5", ">5", "x*", "#N/A"]) expect(parseCriterion(text, false).key).toBeUndefined();
});

test("a cell stands for the number it holds or reads as", () => {
  expect([5, "5", " 5 ", "quý", true, null].map((value) => numberIn(value, false))).toEqual([
    5,
    5,
    5,
    undefined,
    undefined,
    undefined,
  ]);
});
