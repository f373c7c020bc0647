import { cellError } from "../../../../src/base/cellValue";
import { numbersOf, visitNumbers, visitValues } from "../../../../src/host/calc/functions/visitNumbers";
import { matrixOf } from "../../../../src/host/calc/values/value";
import type { Matrix } from "../../../../src/host/calc/values/value";
import { aCall } from "./aCall";

const WIDE: Matrix = { ...matrixOf(2, 1, [1, 2]), rowCount: 1000, fill: 5 };

test("arrays pass numbers only, direct arguments also what reads as one", () => {
  const array = matrixOf(1, 4, [1, "2", true, null]);
  expect(numbersOf([array, "3", true, undefined], aCall())).toEqual([1, 3, 1, 0]);
});

test("the first error ends it", () => {
  expect(numbersOf([1, cellError("#N/A"), cellError("#REF!")], aCall())).toBe(cellError("#N/A"));
  expect(numbersOf(["quý"], aCall())).toBe(cellError("#VALUE!"));
});

test("what is not stored is passed once with its number of times", () => {
  const seen: [number, number][] = [];
  expect(visitNumbers([WIDE], aCall(), (value, times) => seen.push([value, times]))).toBeUndefined();
  expect(seen).toEqual([
    [1, 1],
    [2, 1],
    [5, 998],
  ]);
});

test("every value is passed with whether it was written directly", () => {
  const seen: unknown[] = [];
  visitValues([matrixOf(1, 1, [null]), "a", undefined], aCall(), (value, _times, direct) => seen.push([value, direct]));
  expect(seen).toEqual([
    [null, false],
    ["a", true],
    [null, true],
  ]);
});
