import fc from "fast-check";
import { NIL, NOT_REPORTED, NOT_STATED, assigned, reported } from "../../../src/core/model/target";
import type { Actual, Target } from "../../../src/core/model/target";
import { neededPerPeriod } from "../../../src/core/surplus/pace";

test.each<readonly [target: number, actual: Actual, closed: number, all: number, needed: number]>([
  [7, reported(3), 2, 4, 2],
  [7, reported(3), 3, 4, 4],
  [7, reported(2), 2, 4, 3],
  [7, NIL, 0, 4, 2],
  [7, reported(7), 2, 4, 0],
  [7, reported(9), 2, 4, 0],
  [1510, reported(700), 5, 12, 116],
])("%d assigned, %j after %d of %d periods: %d in each remaining one", (...row) => {
  const [target, actual, closed, all, needed] = row;
  expect(neededPerPeriod(assigned(target), actual, { closed, all })).toBe(needed);
});

test.each<readonly [why: string, target: Target, actual: Actual, closed: number]>([
  ["the year is over", assigned(7), reported(3), 4],
  ["nobody reported", assigned(7), NOT_REPORTED, 2],
  ["no target", NOT_STATED, reported(3), 2],
  ["a range", { state: "assigned", goal: { type: "between", from: 3, to: 5 } }, reported(1), 2],
])("no pace: %s", (_why, target, actual, closed) => {
  expect(neededPerPeriod(target, actual, { closed, all: 4 })).toBeUndefined();
});

test("keeping the pace reaches the target, one less per period does not", () => {
  const count = fc.integer({ min: 0, max: 5000 });
  const closedOf12 = fc.integer({ min: 0, max: 11 });
  fc.assert(
    fc.property(count, count, closedOf12, (target, actual, closed) => {
      const needed = neededPerPeriod(assigned(target), reported(actual), { closed, all: 12 }) ?? NaN;
      const remaining = 12 - closed;
      expect(Number.isInteger(needed)).toBe(true);
      expect(actual + needed * remaining).toBeGreaterThanOrEqual(target);
      if (needed > 0) expect(actual + (needed - 1) * remaining).toBeLessThan(target);
    }),
  );
});
