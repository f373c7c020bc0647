import { cellError } from "../../../../src/base/cellValue";
import { must } from "../../../../src/base/invariant";
import { blockOf, isBlock, lineOf, valueIn } from "../../../../src/host/calc/functions/block";
import type { Block } from "../../../../src/host/calc/functions/block";
import { matrixOf, referenceTo } from "../../../../src/host/calc/values/value";
import type { Matrix, Value } from "../../../../src/host/calc/values/value";
import { aCall } from "./aCall";

const TABLE = matrixOf(2, 3, [1, 2, 3, 4, 5, 6]);
const RECT = { row: 4, column: 1, rowCount: 2, columnCount: 3 };

function theBlock(value: Value, call = aCall()): Block {
  const block = blockOf(value, call);
  return must(isBlock(block) ? block : undefined, "a block");
}

test("lines and single values of an array", () => {
  const block = theBlock(TABLE);
  expect(block.line("row", 1).values).toEqual([4, 5, 6]);
  expect(block.line("column", 2).values).toEqual([3, 6]);
  expect(valueIn(block, 1, 0)).toBe(4);
});

test("a part of an array is an array, one element a value", () => {
  const block = theBlock(TABLE);
  expect(block.part(0, 1, 2, 2)).toMatchObject({ rowCount: 2, columnCount: 2, values: [2, 3, 5, 6] });
  expect(block.part(1, 1, 1, 1)).toBe(5);
});

test("a part of a range is a range", () => {
  const block = theBlock(referenceTo(3, RECT));
  expect(block.part(1, 2, 1, 1)).toEqual(referenceTo(3, { row: 5, column: 3, rowCount: 1, columnCount: 1 }));
});

test("lines of a range are read from the sheet", () => {
  const asked: unknown[] = [];
  const matrix = ({ rect }: { rect: unknown }): Matrix => {
    asked.push(rect);
    return matrixOf(1, 1, [0]);
  };
  const block = theBlock(referenceTo(3, RECT), aCall({ matrix }));
  block.line("row", 1);
  block.line("column", 2);
  expect(asked).toEqual([
    { row: 5, column: 1, rowCount: 1, columnCount: 3 },
    { row: 4, column: 3, rowCount: 2, columnCount: 1 },
  ]);
});

test("what is not stored keeps its filling in a part", () => {
  const column: Matrix = { ...matrixOf(1, 1, ["a"]), rowCount: 1000, fill: "z" };
  const part = theBlock(column).part(0, 0, 500, 1);
  expect(part).toMatchObject({ rowCount: 500, storedRows: 1, values: ["a"], fill: "z" });
});

test("a single value is a block of one, a union and an error are none", () => {
  expect(theBlock("quý").rowCount).toBe(1);
  const union = {
    ...referenceTo(1, RECT),
    areas: [
      { sheet: 1, rect: RECT },
      { sheet: 1, rect: RECT },
    ],
  };
  expect(blockOf(union, aCall())).toBe(cellError("#VALUE!"));
  expect(blockOf(cellError("#N/A"), aCall())).toBe(cellError("#N/A"));
});

test("only a single row or column is a line", () => {
  expect(lineOf(theBlock(matrixOf(3, 1, [1, 2, 3])))?.rowCount).toBe(3);
  expect(lineOf(theBlock(matrixOf(1, 3, [1, 2, 3])))?.columnCount).toBe(3);
  expect(lineOf(theBlock(TABLE))).toBeUndefined();
});
