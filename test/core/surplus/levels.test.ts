import { NONE_ASSIGNED, NOT_STATED, assigned } from "../../../src/core/model/target";
import type { Target } from "../../../src/core/model/target";
import { compareLevels } from "../../../src/core/surplus/levels";

const AT_LEAST: Target = { state: "assigned", goal: { type: "at-least", value: 5, exclusive: false } };

test("giao thừa: the units were assigned more than the district", () => {
  const comparison = compareLevels(assigned(7), [assigned(3), assigned(2), assigned(3)]);
  expect(comparison).toEqual({ upper: 7, unitsSum: 8, difference: 1, unitsWithout: 0 });
});

test("giao thiếu, and a unit assigned 0 has a target", () => {
  const comparison = compareLevels(assigned(7), [assigned(5), assigned(0)]);
  expect(comparison).toEqual({ upper: 7, unitsSum: 5, difference: -2, unitsWithout: 0 });
});

test("units without a plain number are counted and not taken for 0", () => {
  const comparison = compareLevels(assigned(7), [assigned(7), NONE_ASSIGNED, NOT_STATED, AT_LEAST]);
  expect(comparison).toEqual({ upper: 7, unitsSum: 7, difference: 0, unitsWithout: 3 });
});

test("one level alone gives no difference", () => {
  expect(compareLevels(NOT_STATED, [assigned(3)])).toEqual({
    upper: undefined,
    unitsSum: 3,
    difference: undefined,
    unitsWithout: 0,
  });
  expect(compareLevels(assigned(7), [NOT_STATED])).toEqual({
    upper: 7,
    unitsSum: undefined,
    difference: undefined,
    unitsWithout: 1,
  });
  expect(compareLevels(assigned(7), []).unitsSum).toBeUndefined();
});
