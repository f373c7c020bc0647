import fc from "fast-check";
import { roundNumber } from "../../../../src/host/calc/values/roundNumber";

const NUMBERS = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const PLACES = fc.integer({ min: -3, max: 6 });

test.each([
  [1.005, 2, [1.01, 1.01, 1]],
  [2.5, 0, [3, 3, 2]],
  [-2.5, 0, [-3, -3, -2]],
  [4.35, 2, [4.35, 4.35, 4.35]],
  [1608, -2, [1600, 1700, 1600]],
  [0.1 + 0.2, 1, [0.3, 0.3, 0.3]],
  [1e-7, 2, [0, 0.01, 0]],
  [12345678901234567, 0, [12345678901234567, 12345678901234567, 12345678901234567]],
] as const)("%d to %d places", (value, places, [half, up, down]) => {
  expect(roundNumber(value, places, "half")).toBe(half);
  expect(roundNumber(value, places, "up")).toBe(up);
  expect(roundNumber(value, places, "down") + 0).toBe(down);
});

test("no more is lost than half of the last place", () => {
  fc.assert(
    fc.property(NUMBERS, PLACES, (value, places) => {
      const lost = Math.abs(roundNumber(value, places, "half") - value);
      expect(lost).toBeLessThanOrEqual(0.5 * 10 ** -places * (1 + 1e-6) + 1e-6);
    }),
  );
});

test("rounded again it stays", () => {
  fc.assert(
    fc.property(NUMBERS, PLACES, (value, places) => {
      const once = roundNumber(value, places, "half");
      expect(roundNumber(once, places, "half")).toBe(once);
    }),
  );
});

test("absurd places change nothing or leave nothing", () => {
  expect(roundNumber(1.5, 400, "half")).toBe(1.5);
  expect(roundNumber(1.5, -400, "half") + 0).toBe(0);
});
