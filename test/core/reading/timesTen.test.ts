import fc from "fast-check";
import { isUsual, outlierIn } from "../../../src/core/reading/timesTen";
import type { Yardstick } from "../../../src/core/reading/timesTen";

const LIMITS = { others: 5, spread: 3, times: 5, slack: 1 } as const;

/** Figures against themselves. */
const alone = (length: number): Yardstick => ({ ...LIMITS, bases: new Float64Array(length).fill(1) });
const find = (...figures: readonly number[]) => outlierIn(Float64Array.from(figures), alone(figures.length));

describe("one figure about ten times too large", () => {
  it("is found among figures that are much alike, with what is typical", () => {
    const outlier = find(120, 131, 1400, 118, 125, 142);
    expect(outlier?.at).toBe(2);
    expect(outlier?.typical).toBeCloseTo(Math.sqrt(118 * 142));
  });

  it.each([
    ["too few others", [120, 131, 1400, 118, 125]],
    ["others of all sizes", [120, 31, 1400, 218, 125, 142]],
    ["twice the others", [120, 131, 260, 118, 125, 142]],
    ["a hundred times the others", [120, 131, 14_000, 118, 125, 142]],
    ["two such figures", [120, 1310, 1400, 118, 125, 142]],
    ["small counts", [3, 4, 40, 3, 5, 4, 3]],
    ["equal figures", [120, 120, 120, 120, 120, 120]],
    ["nothing", []],
  ])("is not seen in %s", (_, figures) => {
    expect(find(...figures)).toBeUndefined();
  });

  it("passes over blanks and small figures", () => {
    expect(find(120, 131, NaN, 1400, 118, 2, 125, 142)?.at).toBe(3);
  });

  it("is held against its own row where there is something", () => {
    const bases = Float64Array.from([10, 1000, 100, 55, 300]);
    const yardstick = { others: 3, spread: 6, times: 4, slack: 1.25, bases };
    const outlier = outlierIn(Float64Array.from([12, 900, 1100, 50, 310]), yardstick);
    expect(outlier?.at).toBe(2);
    expect(outlier?.typical).toBeGreaterThan(80);
    expect(outlier?.typical).toBeLessThan(125);
  });

  it("is usual to a yardstick whose other figures agree with it, and to no other", () => {
    const figures = Float64Array.from([12, 900, 1100, 50, 310]);
    const agreeing = {
      others: 3,
      spread: 6,
      times: 4,
      slack: 1.25,
      bases: Float64Array.from([10, 1000, 1000, 55, 300]),
    };
    expect(isUsual(figures, agreeing, 2)).toBe(true);
    expect(isUsual(figures, { ...agreeing, others: 9 }, 2)).toBe(false);
    expect(isUsual(figures, { ...agreeing, bases: Float64Array.from([10, 1000, 100, 55, 300]) }, 2)).toBe(false);
  });

  it("does not depend on the unit of measure, as long as the figures stay 100 or more", () => {
    const sizes = fc.array(fc.integer({ min: 100, max: 3000 }), { minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 1000 }), (figures, factor) => {
        expect(find(...figures.map((figure) => figure * factor))?.at).toBe(find(...figures)?.at);
      }),
    );
  });

  it("never finds two rows, and none below 100", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 12 });
    fc.assert(
      fc.property(sizes, (figures) => {
        expect(find(...figures)).toBeUndefined();
      }),
    );
  });
});
