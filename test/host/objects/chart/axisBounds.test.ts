import fc from "fast-check";
import { automaticBounds } from "../../../../src/host/objects/chart/axisBounds";

describe("automaticBounds", () => {
  it.each([
    [[87.5, 114.3], 0, 120],
    [[-3, 35, 114.3], -20, 120],
    [[-5, -1], -5, 0],
    [[0.4, 0.91], 0, 1],
    [[], 0, 1],
    [[0, 0], 0, 1],
    [[6_000_000], 0, 6_000_000],
  ])("of %j", (values, minimum, maximum) => {
    const bounds = automaticBounds(values);
    expect(bounds.minimum).toBeCloseTo(minimum);
    expect(bounds.maximum).toBeCloseTo(maximum);
  });

  it("holds zero and every value, and wastes less than three steps", () => {
    const values = fc.array(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => Math.abs(value) > 1e-6),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(values, (list) => {
        const { minimum, maximum } = automaticBounds(list);
        const [low, high] = [Math.min(0, ...list), Math.max(0, ...list)];
        expect(minimum).toBeLessThanOrEqual(low);
        expect(maximum).toBeGreaterThanOrEqual(high);
        expect(maximum - minimum).toBeLessThanOrEqual((high - low) * 2);
      }),
    );
  });
});
