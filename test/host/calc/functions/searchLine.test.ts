import fc from "fast-check";
import { cellError } from "../../../../src/base/cellValue";
import type { CellValue } from "../../../../src/base/cellValue";
import {
  findEmpty,
  findExact,
  findNearest,
  findSorted,
  findSortedDown,
  findWithWildcards,
} from "../../../../src/host/calc/functions/searchLine";
import { matrixOf } from "../../../../src/host/calc/values/value";
import type { Matrix } from "../../../../src/host/calc/values/value";

const column = (...values: CellValue[]): Matrix => matrixOf(values.length, 1, values);
const row = (...values: CellValue[]): Matrix => matrixOf(1, values.length, values);
const SORTED = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }).map((list) => list.sort((a, b) => a - b));

test("exact search goes by kind and not by case", () => {
  expect(findExact(column("3", 3, 3), 3)).toBe(1);
  expect(findExact(column("3", 3, 3), 3, true)).toBe(2);
  expect(findExact(row("xã", "XÃ"), "Xã", true)).toBe(1);
  expect(findExact(column(null, 0), null)).toBe(1);
  expect(findExact(column(cellError("#N/A")), cellError("#N/A"))).toBeUndefined();
  expect(findExact(column(1), true)).toBeUndefined();
});

test("wildcards hold for texts only", () => {
  expect(findWithWildcards(column(1, "Chi bộ", "Đảng bộ"), "đ*")).toBe(2);
  expect(findWithWildcards(column("a1", "a2"), "a?", true)).toBe(1);
  expect(findWithWildcards(column("a"), "b*")).toBeUndefined();
  expect(findWithWildcards(column("a", "b"), "b")).toBe(1);
});

test("an empty place can lie beyond what is stored", () => {
  expect(findEmpty(column(1, null, 3))).toBe(1);
  expect(findEmpty(column(1, 2))).toBeUndefined();
  expect(findEmpty({ ...column(1, 2), rowCount: 10 })).toBe(2);
  expect(findEmpty({ ...column(1, 2), rowCount: 10 }, true)).toBe(9);
});

test("sorted search finds the last value that is not greater", () => {
  fc.assert(
    fc.property(SORTED, fc.integer({ min: -5, max: 55 }), (list, wanted) => {
      const expected = list.filter((value) => value <= wanted).length - 1;
      expect(findSorted(column(...list), wanted)).toBe(expected < 0 ? undefined : expected);
    }),
  );
});

test("sorted search passes over other kinds", () => {
  const error = cellError("#DIV/0!");
  expect(findSorted(column(error, 1, error, "a", 1, error), 2)).toBe(4);
  expect(findSorted(column("a", "b"), 5)).toBeUndefined();
  expect(findSorted(column(1), error)).toBeUndefined();
  expect(findSorted(row(false, true), true)).toBe(1);
});

test("a downward search stops at the first smaller value", () => {
  expect(findSortedDown(column(9, 5, 3), 4)).toBe(1);
  expect(findSortedDown(column(9, 2, 8), 4)).toBe(0);
  expect(findSortedDown(column(1), 4)).toBeUndefined();
  expect(findSortedDown(column("x", 5), 4)).toBe(1);
});

test("the nearest value on one side is found without order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }),
      fc.integer({ min: -5, max: 25 }),
      (list, wanted) => {
        const smaller = list.filter((value) => value <= wanted);
        const greater = list.filter((value) => value >= wanted);
        const below = findNearest(column(...list), wanted, -1, false);
        const above = findNearest(column(...list), wanted, 1, false);
        expect(below).toBe(smaller.length === 0 ? undefined : list.indexOf(Math.max(...smaller)));
        expect(above).toBe(greater.length === 0 ? undefined : list.indexOf(Math.min(...greater)));
      },
    ),
  );
});

test("from the end the last of several nearest values is taken", () => {
  expect(findNearest(column(3, 3, "x"), 4, -1, true)).toBe(1);
});

test("a uniform rest that can be compared is searched, too", () => {
  const line: Matrix = { ...column(1), rowCount: 100, fill: 2 };
  expect(findSorted(line, 2)).toBe(99);
});
