import fc from "fast-check";
import { NIL, NOT_REPORTED, reported } from "../../../src/core/model/target";
import { compareWithSamePeriod } from "../../../src/core/surplus/growth";
import { roundedPercent } from "../../../src/core/surplus/rate";

/** 2013 against 2012 in the district: what changed, growth in percent with two decimals. */
test.each<readonly [content: string, before: number, now: number, difference: number, growth: number]>([
  ["tổ chức đảng", 8, 9, 1, 12.5],
  ["đảng viên", 20, 45, 25, 125],
  ["công đoàn", 12, 21, 9, 75],
  ["đoàn viên công đoàn", 1608, 1510, -98, -6.09],
  ["tổ chức Đoàn", 5, 7, 2, 40],
  ["hội viên phụ nữ", 131, 97, -34, -25.95],
  ["chi hội phụ nữ", 4, 3, -1, -25],
])("%s: %d → %d is %d, %d %%", (...row) => {
  const [, before, now, difference, growth] = row;
  const comparison = compareWithSamePeriod(reported(now), reported(before));
  expect(comparison?.difference).toBe(difference);
  expect(roundedPercent(comparison?.growth ?? NaN, 2)).toBe(growth);
});

test("a base of 0 has a difference and no percentage", () => {
  expect(compareWithSamePeriod(reported(1), NIL)).toEqual({ difference: 1, growth: undefined, ratio: undefined });
  expect(compareWithSamePeriod(NIL, NIL)).toEqual({ difference: 0, growth: undefined, ratio: undefined });
  expect(compareWithSamePeriod(NIL, reported(-1))).toEqual({ difference: 1, growth: undefined, ratio: undefined });
});

test("nothing achieved after something is −100 %, and not undefined", () => {
  expect(compareWithSamePeriod(NIL, reported(4))).toEqual({ difference: -4, growth: -1, ratio: 0 });
});

test("chưa báo cáo on either side gives no comparison", () => {
  expect(compareWithSamePeriod(NOT_REPORTED, reported(4))).toBeUndefined();
  expect(compareWithSamePeriod(reported(4), NOT_REPORTED)).toBeUndefined();
});

test("tăng x % and bằng y % are the same fact: y = 100 + x", () => {
  const counts = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(counts, counts, (now, before) => {
      const { growth = NaN, ratio = NaN } = compareWithSamePeriod(reported(now), reported(before)) ?? {};
      expect(ratio - growth).toBeCloseTo(1, 12);
    }),
  );
});
