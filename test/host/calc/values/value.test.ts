import { cellError } from "../../../../src/base/cellValue";
import {
  elementAt,
  isError,
  isMatrix,
  isReference,
  matrixOf,
  referenceTo,
  unstoredCount,
} from "../../../../src/host/calc/values/value";
import type { Matrix } from "../../../../src/host/calc/values/value";

const MATRIX = matrixOf(2, 2, [1, "a", null, true]);
const COLUMN: Matrix = { ...matrixOf(1, 1, [1]), rowCount: 1000, fill: "x" };
const REFERENCE = referenceTo(1, { row: 0, column: 0, rowCount: 2, columnCount: 1 });

test("values, blocks, ranges and errors are told apart", () => {
  const all = [5, "a", null, true, undefined, cellError("#N/A"), MATRIX, REFERENCE];
  expect(all.map(isMatrix)).toEqual([false, false, false, false, false, false, true, false]);
  expect(all.map(isReference)).toEqual([false, false, false, false, false, false, false, true]);
  expect(all.map(isError)).toEqual([false, false, false, false, false, true, false, false]);
});

test("elements are read by row and column", () => {
  expect(elementAt(MATRIX, 0, 1)).toBe("a");
  expect(elementAt(MATRIX, 1, 1)).toBe(true);
  expect(elementAt(MATRIX, 2, 0)).toBe(cellError("#N/A"));
  expect(elementAt(MATRIX, 0, 2)).toBe(cellError("#N/A"));
});

test("what is not stored is the filling", () => {
  expect(elementAt(COLUMN, 0, 0)).toBe(1);
  expect(elementAt(COLUMN, 999, 0)).toBe("x");
  expect(unstoredCount(COLUMN)).toBe(999);
  expect(unstoredCount(MATRIX)).toBe(0);
});
