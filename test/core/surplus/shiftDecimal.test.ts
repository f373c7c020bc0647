import fc from "fast-check";
import { shiftDecimal } from "../../../src/core/surplus/shiftDecimal";

test.each([
  [1.005, 2, 100.5],
  [1.001, 3, 1001],
  [1.608, 3, 1608],
  [78.2, -2, 0.782],
  [-6.085, 2, -608.5],
  [0, 5, 0],
  [1e-7, 2, 1e-5],
  [1.5e21, -2, 1.5e19],
])("%d moved by %d places is %d", (value, places, expected) => {
  expect(shiftDecimal(value, places)).toBe(expected);
});

test("moving there and back keeps what a person can write", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: -6, max: 6 }),
      (number, places) => {
        expect(shiftDecimal(shiftDecimal(number, places), -places)).toBe(number);
      },
    ),
  );
});
