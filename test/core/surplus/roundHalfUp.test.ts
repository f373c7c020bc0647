import fc from "fast-check";
import { roundHalfUp } from "../../../src/core/surplus/roundHalfUp";

test.each([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [0.5, 0, 1],
  [2.5, 0, 3],
  [0.49999999999999994, 0, 0],
  [114.28571428571428, 2, 114.29],
  [114.28571428571428, 0, 114],
  [-6.085, 2, -6.09],
  [-2.5, 0, -3],
  [-0.4, 0, 0],
  [7, 2, 7],
])("%d with %d decimals is %d", (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});

const values = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const decimals = fc.integer({ min: 0, max: 4 });

test("is never further away than half a step, and rounding again changes nothing", () => {
  fc.assert(
    fc.property(values, decimals, (value, places) => {
      const rounded = roundHalfUp(value, places);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
      expect(roundHalfUp(rounded, places)).toBe(rounded);
    }),
  );
});

test("is symmetric and never −0", () => {
  fc.assert(
    fc.property(values, decimals, (value, places) => {
      expect(roundHalfUp(-value, places) + roundHalfUp(value, places)).toBe(0);
      expect(Object.is(roundHalfUp(value, places), -0)).toBe(false);
    }),
  );
});
