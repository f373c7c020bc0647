import { cellError } from "../../../../src/base/cellValue";
import { indexKey, valueIndex } from "../../../../src/host/calc/criteria/valueIndex";
import { matrixOf } from "../../../../src/host/calc/values/value";

test("places of a value, texts without case", () => {
  const index = valueIndex(matrixOf(4, 1, ["Xã", 5, "xã", "5"]), false);
  expect(index.exact("xã")).toEqual([0, 2]);
  expect(index.exact(5)).toEqual([1]);
  expect(index.alike(5)).toEqual([1, 3]);
  expect(index.exact("5")).toEqual([3]);
  expect(index.exact("phường")).toEqual([]);
});

test("places are counted in the whole block and not in what is stored", () => {
  const index = valueIndex({ ...matrixOf(2, 1, ["a", "b"]), rowCount: 10, columnCount: 3 }, false);
  expect(index.exact("b")).toEqual([3]);
});

test("conditions are no numbers, empty cells and errors are not looked up", () => {
  const index = valueIndex(matrixOf(1, 4, [1, true, null, cellError("#N/A")]), false);
  expect(index.exact(true)).toEqual([1]);
  expect(index.alike(1)).toEqual([0]);
  expect([null, cellError("#N/A"), "ĐẢNG", 3, false].map(indexKey)).toEqual([undefined, undefined, "đảng", 3, false]);
});

test("the index of a block is made once", () => {
  const matrix = matrixOf(1, 1, ["a"]);
  expect(valueIndex(matrix, false)).toBe(valueIndex(matrix, false));
});
