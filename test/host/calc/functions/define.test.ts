import { cellError } from "../../../../src/base/cellValue";
import { eager, lazy, numbers, scalars, singleValue, wholeNumber } from "../../../../src/host/calc/functions/define";
import { matrixOf, referenceTo } from "../../../../src/host/calc/values/value";
import { aCall } from "./aCall";

test("single values are converted to what is asked for", () => {
  const all = scalars(["number", "text", "boolean"], ["any"], (values) => JSON.stringify(values));
  expect(all.compute(["3", 1.5, 1, cellError("#N/A")], aCall())).toBe('[3,"1.5",true,{"error":"#N/A"}]');
  expect([all.min, all.max]).toEqual([3, 4]);
});

test("the first argument that cannot be converted is the result", () => {
  const two = scalars(["number", "boolean"], [], () => 1);
  expect(two.compute(["quý", cellError("#N/A")], aCall())).toBe(cellError("#VALUE!"));
  expect(two.compute([1, cellError("#N/A")], aCall())).toBe(cellError("#N/A"));
  expect(numbers(2, (a, b) => a - b).compute([1, cellError("#REF!")], aCall())).toBe(cellError("#REF!"));
});

test("an optional argument that is not there stays undefined, one left empty is empty", () => {
  const optional = scalars(["number"], ["number"], ([value, other = 7]) => value + other);
  expect(optional.compute([1], aCall())).toBe(8);
  expect(optional.compute([1, null], aCall())).toBe(1);
});

test("further arguments are passed like the last ones", () => {
  const pairs = eager(["range", "range", "value"], { min: 3, max: 255, repeat: 2 }, () => 0);
  expect(pairs).toMatchObject({ kind: "eager", min: 3, max: 255, repeat: 2 });
  expect(eager(["range"], { min: 1, max: 1 }, () => 0).repeat).toBe(0);
  expect(lazy(1, 2, () => 5)).toMatchObject({ kind: "lazy", min: 1, max: 2 });
});

test("what is no single value counts as empty", () => {
  expect(singleValue(5)).toBe(5);
  expect(singleValue(undefined)).toBeNull();
  expect(singleValue(matrixOf(1, 1, [5]))).toBeNull();
  expect(singleValue(referenceTo(1, { row: 0, column: 0, rowCount: 1, columnCount: 1 }))).toBeNull();
});

test("whole numbers are cut towards zero", () => {
  expect(wholeNumber(-2.9, 0, aCall())).toBe(-2);
  expect(wholeNumber(undefined, 4, aCall())).toBe(4);
  expect(wholeNumber("x", 4, aCall())).toBe(cellError("#VALUE!"));
});
