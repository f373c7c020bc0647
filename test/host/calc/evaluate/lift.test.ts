import { cellError } from "../../../../src/base/cellValue";
import type { CellValue } from "../../../../src/base/cellValue";
import { lift } from "../../../../src/host/calc/evaluate/lift";
import { elementAt, isMatrix, matrixOf } from "../../../../src/host/calc/values/value";
import type { Matrix, Values } from "../../../../src/host/calc/values/value";

const NA = cellError("#N/A");
const add = (...operands: Values[]): Values =>
  lift(operands, {
    compute: (values) => values.map(Number).reduce((a, b) => a + b),
    tooLarge: () => cellError("#BUSY!"),
  });
const pair = (...operands: Values[]): Values =>
  lift(operands, { compute: (values) => values.map(String).join("|"), tooLarge: () => cellError("#BUSY!") });

function rows(values: Values): CellValue[][] {
  if (!isMatrix(values)) return [[values]];
  return Array.from({ length: values.rowCount }, (_, row) =>
    Array.from({ length: values.columnCount }, (__, column) => elementAt(values, row, column)),
  );
}

test("single values stay single", () => {
  expect(add(1, 2)).toBe(3);
});

test("a single value, row or column is repeated", () => {
  expect(rows(add(matrixOf(2, 2, [1, 2, 3, 4]), 10))).toEqual([
    [11, 12],
    [13, 14],
  ]);
  expect(rows(add(matrixOf(1, 2, [1, 2]), matrixOf(2, 1, [10, 20])))).toEqual([
    [11, 12],
    [21, 22],
  ]);
  expect(rows(add(matrixOf(1, 1, [5]), matrixOf(1, 2, [1, 2])))).toEqual([[6, 7]]);
});

test("blocks of different size are #N/A where one ends", () => {
  const result = lift([matrixOf(3, 1, [1, 2, 3]), matrixOf(2, 1, [1, 2])], {
    compute: ([a, b]) => (b === NA ? NA : Number(a) + Number(b)),
    tooLarge: () => NA,
  });
  expect(rows(result)).toEqual([[2], [4], [NA]]);
});

test("a whole column costs what is stored of it", () => {
  const column: Matrix = { ...matrixOf(2, 1, [1, 2]), rowCount: 1_048_576, fill: 0 };
  const result = add(column, 5);
  expect(result).toMatchObject({ rowCount: 1_048_576, storedRows: 2, values: [6, 7], fill: 5 });
});

test("a row beside a column with a rest is worked out in full", () => {
  const column: Matrix = { ...matrixOf(1, 1, [1]), rowCount: 3, fill: null };
  expect(rows(pair(column, matrixOf(1, 2, ["a", "b"])))).toEqual([
    ["1|a", "1|b"],
    ["null|a", "null|b"],
    ["null|a", "null|b"],
  ]);
});

test("what would be too large is given up", () => {
  const column: Matrix = { ...matrixOf(1, 1, [1]), rowCount: 1_048_576, fill: null };
  expect(pair(column, matrixOf(1, 5, [1, 2, 3, 4, 5]))).toBe(cellError("#BUSY!"));
});
