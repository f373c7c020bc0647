import fc from "fast-check";
import { cellError } from "../../../../src/base/cellValue";
import {
  average,
  deviation,
  median,
  mode,
  percentile,
  total,
  variance,
} from "../../../../src/host/calc/functions/numberLists";

const LISTS = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });

test("an empty list has no mean, middle or spread", () => {
  expect(total([])).toBe(0);
  expect(average([])).toBe(cellError("#DIV/0!"));
  expect(median([])).toBe(cellError("#NUM!"));
  expect(variance([], 0)).toBe(cellError("#DIV/0!"));
  expect(mode([])).toBe(cellError("#N/A"));
});

test("the first of several most frequent numbers is the mode", () => {
  expect(mode([3, 1, 1, 3])).toBe(3);
});

test("a sample loses one number, a population none", () => {
  expect(variance([1, 3], 1)).toBe(2);
  expect(variance([1, 3], 0)).toBe(1);
  expect(deviation([1, 3], 0)).toBe(1);
  expect(deviation([1], 1)).toBe(cellError("#DIV/0!"));
});

test("percentiles rise from the smallest to the greatest number", () => {
  fc.assert(
    fc.property(LISTS, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
      const value = percentile(list, part);
      expect(percentile(list, 0)).toBe(Math.min(...list));
      expect(percentile(list, 1)).toBe(Math.max(...list));
      expect(value).toBeGreaterThanOrEqual(Math.min(...list));
      expect(value).toBeLessThanOrEqual(Math.max(...list));
    }),
  );
});

test("the mean moves with its numbers", () => {
  fc.assert(
    fc.property(LISTS, fc.integer({ min: -100, max: 100 }), (list, step) => {
      expect(average(list.map((value) => value + step))).toBeCloseTo(Number(average(list)) + step, 6);
    }),
  );
});
