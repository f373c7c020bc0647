import fc from "fast-check";
import { displayedExcess, displayedPercent, excessRate, roundedPercent } from "../../../src/core/surplus/rate";

/** Actual, target, decimals, "đạt", "vượt"; the figures of the article's district and of published reports. */
test.each<readonly [number, number, number, number, number | undefined]>([
  [8, 7, 2, 114.29, 14.29],
  [8, 7, 1, 114.3, 14.3],
  [8, 7, 0, 114, 14],
  [9, 7, 2, 128.57, 28.57],
  [17, 14, 2, 121.43, 21.43],
  [132, 40, 2, 330, 230],
  [11_789, 4_500, 2, 261.98, 161.98],
  [936, 240, 2, 390, 290],
  [7, 7, 1, 100, undefined],
  [6, 7, 1, 85.7, undefined],
  [0, 7, 1, 0, undefined],
  [199, 200, 1, 99.5, undefined],
  [199, 200, 0, 99, undefined],
  [1999, 2000, 1, 99.9, undefined],
  [1_999_999, 2_000_000, 2, 99.99, undefined],
  [201, 200, 0, 101, 1],
  [2001, 2000, 0, 101, 1],
  [2001, 2000, 1, 100.1, 0.1],
  [2_000_001, 2_000_000, 2, 100.01, 0.01],
  [1005, 1000, 0, 101, 1],
])("%d / %d with %d decimals: đạt %d %%, vượt %p %%", (...row) => {
  const [actual, target, decimals, percent, excess] = row;
  expect(displayedPercent(actual / target, decimals)).toBe(percent);
  expect(displayedExcess(actual / target, decimals)).toBe(excess);
});

test("vượt begins above 100 %", () => {
  expect(excessRate(8 / 7)).toBeCloseTo(1 / 7, 12);
  expect(excessRate(1)).toBeUndefined();
  expect(excessRate(6 / 7)).toBeUndefined();
  expect(displayedExcess(1, 2)).toBeUndefined();
});

test("a growth is rounded plainly and may be 100 %", () => {
  expect(roundedPercent(-98 / 1608, 2)).toBe(-6.09);
  expect(roundedPercent(0.999, 0)).toBe(100);
  expect(roundedPercent(1.25, 2)).toBe(125);
});

const counts = fc.integer({ min: 0, max: 2_000_000 });
const targets = fc.integer({ min: 1, max: 2_000_000 });
const decimals = fc.integer({ min: 0, max: 3 });

test("100 % is shown exactly when the target is met exactly, and no rate crosses it", () => {
  const near = fc.tuple(targets, fc.integer({ min: -3, max: 3 })).map(([n, d]) => [Math.max(0, n + d), n] as const);
  fc.assert(
    fc.property(fc.oneof(near, fc.tuple(counts, targets)), decimals, ([actual, target], places) => {
      const percent = displayedPercent(actual / target, places);
      expect(Math.sign(percent - 100)).toBe(Math.sign(actual - target));
    }),
    { numRuns: 500 },
  );
});

test("the shown percent is within one step of the rate, and within half a step away from 100 %", () => {
  fc.assert(
    fc.property(counts, targets, decimals, (actual, target, places) => {
      const exact = (actual / target) * 100;
      const step = 10 ** -places;
      const shown = displayedPercent(actual / target, places);
      const tolerance = Math.abs(exact - 100) < step ? step : step / 2;
      expect(Math.abs(shown - exact)).toBeLessThanOrEqual(tolerance + 1e-6);
    }),
  );
});

test("đạt and vượt always differ by 100", () => {
  fc.assert(
    fc.property(counts, targets, decimals, (actual, target, places) => {
      const excess = displayedExcess(actual / target, places);
      expect(excess === undefined).toBe(actual <= target);
      if (excess !== undefined) expect(excess + 100).toBeCloseTo(displayedPercent(actual / target, places), 9);
    }),
  );
});
