import fc from "fast-check";
import { decimalsOf, isSame } from "../../../src/core/reconciling/rounding";

const COUNTED = { decimals: 0, partCount: 3, isMeasured: false };

describe("decimalsOf", () => {
  it.each([
    [1608, 0],
    [7.5, 1],
    [0.01, 2],
    [130.5 + 130.6 + 130.5, 1],
    [1e-7, 7],
    [1e21, 0],
  ])("gives %d %d digits", (value, digits) => {
    expect(decimalsOf(value)).toBe(digits);
  });
});

describe("isSame", () => {
  it("wants counts to agree exactly", () => {
    expect(isSame({ found: 412, expected: 412, ...COUNTED })).toBe(true);
    expect(isSame({ found: 412, expected: 411, ...COUNTED })).toBe(false);
  });

  it("forgives measured figures the rounding of their parts", () => {
    expect(isSame({ found: 391.6, expected: 391.5, decimals: 1, partCount: 3, isMeasured: true })).toBe(true);
    expect(isSame({ found: 392.6, expected: 391.5, decimals: 1, partCount: 3, isMeasured: true })).toBe(false);
    expect(isSame({ found: 1235, expected: 1234, decimals: 0, partCount: 16, isMeasured: true })).toBe(true);
    expect(isSame({ found: 1274, expected: 1234, decimals: 0, partCount: 16, isMeasured: true })).toBe(false);
  });

  it("forgives a result with fewer digits than its parts", () => {
    expect(isSame({ found: 392, expected: 391.6, decimals: 1, partCount: 3, isMeasured: false })).toBe(true);
    expect(isSame({ found: 393, expected: 391.6, decimals: 1, partCount: 3, isMeasured: false })).toBe(false);
  });

  it("does not see the noise of binary fractions", () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 99999 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(tenths, (parts) => {
        const expected = parts.reduce((sum, part) => sum + part / 10, 0);
        const found = parts.reduce((sum, part) => sum + part, 0) / 10;
        expect(isSame({ found, expected, decimals: 1, partCount: parts.length, isMeasured: false })).toBe(true);
      }),
    );
  });
});
