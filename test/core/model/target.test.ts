import fc from "fast-check";
import {
  NIL,
  NONE_ASSIGNED,
  NOT_REPORTED,
  NOT_STATED,
  actualNumber,
  assigned,
  reported,
} from "../../../src/core/model/target";

test("a reported 0 is nil: somebody said there was nothing", () => {
  expect(reported(0)).toEqual(NIL);
  expect(reported(-0)).toEqual(NIL);
  expect(reported(8)).toEqual({ state: "reported", value: 8 });
});

test("an assigned 0 is a target, and neither none nor unknown", () => {
  expect(assigned(0)).toEqual({ state: "assigned", goal: { type: "amount", value: 0 } });
  expect(assigned(0)).not.toEqual(NONE_ASSIGNED);
  expect(NONE_ASSIGNED).not.toEqual(NOT_STATED);
});

test("only nil stands for 0 in sums; not reported stands for nothing", () => {
  expect(actualNumber(NIL)).toBe(0);
  expect(actualNumber(NOT_REPORTED)).toBeUndefined();
});

test("a number survives being reported", () => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      expect(actualNumber(reported(value))).toBe(value);
    }),
  );
});
