import fc from "fast-check";
import { parsePeriodId } from "../../src/core";
import { dateFromSerial } from "../../src/core/model/calendarDate";
import { readDate } from "../../src/core/reading/readDate";
import { readPeriod } from "../../src/core/reading/readPeriod";
import { parseQuantity } from "../../src/core/reading/parseQuantity";
import {
  formatCount,
  formatDate,
  formatDifference,
  formatGrowth,
  formatPeriod,
  formatRate,
} from "../../src/i18n/format";

test.each([
  [1608, "1.608", "1,608"],
  [8, "8", "8"],
  [0, "0", "0"],
  [-0, "0", "0"],
  [-98, "−98", "−98"],
  [1_234_567, "1.234.567", "1,234,567"],
  [1.608, "1,608", "1.608"],
  [7.5, "7,5", "7.5"],
])("count %d: %s, %s", (value, vi, en) => {
  expect([formatCount(value, "vi"), formatCount(value, "en")]).toEqual([vi, en]);
});

test.each([
  [1, "+1"],
  [-98, "−98"],
  [0, "0"],
  [1510, "+1.510"],
])("difference %d: %s", (value, text) => {
  expect(formatDifference(value, "vi")).toBe(text);
});

test.each([
  [8 / 7, 1, "114,3%", "114.3%"],
  [8 / 7, 2, "114,29%", "114.29%"],
  [1, 1, "100%", "100%"],
  [0, 1, "0%", "0%"],
  [199 / 200, 0, "99%", "99%"],
  [1999 / 2000, 1, "99,9%", "99.9%"],
  [3.3, 2, "330%", "330%"],
  [12.5, 1, "1.250%", "1,250%"],
])("rate %d with %d decimals: %s, %s", (rate, decimals, vi, en) => {
  expect([formatRate(rate, decimals, "vi"), formatRate(rate, decimals, "en")]).toEqual([vi, en]);
});

test.each([
  [-98 / 1608, "−6,09%"],
  [0.125, "+12,5%"],
  [1, "+100%"],
  [0, "0%"],
  [-0.00001, "0%"],
])("growth %d: %s", (growth, text) => {
  expect(formatGrowth(growth, 2, "vi")).toBe(text);
});

test("days have two digits in day and month", () => {
  expect(formatDate({ year: 2012, month: 2, day: 7 })).toBe("07/02/2012");
  expect(formatDate({ year: 2013, month: 12, day: 31 })).toBe("31/12/2013");
});

test.each([
  ["2013", "Năm 2013", "2013"],
  ["2013-H1", "6 tháng đầu năm 2013", "First half of 2013"],
  ["2013-H2", "6 tháng cuối năm 2013", "Second half of 2013"],
  ["2013-9M", "9 tháng năm 2013", "First nine months of 2013"],
  ["2013-Q1", "Quý I/2013", "Q1 2013"],
  ["2013-Q2", "Quý II/2013", "Q2 2013"],
  ["2013-Q3", "Quý III/2013", "Q3 2013"],
  ["2013-Q4", "Quý IV/2013", "Q4 2013"],
  ["2013-M05", "Tháng 5/2013", "May 2013"],
  ["2012-M12", "Tháng 12/2012", "December 2012"],
])("period %s: %s, %s", (id, vi, en) => {
  const period = parsePeriodId(id) ?? { year: NaN, part: "year" };
  expect([formatPeriod(period, "vi"), formatPeriod(period, "en")]).toEqual([vi, en]);
});

describe("What is written is read back", () => {
  test("days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = dateFromSerial(serial) ?? { year: NaN, month: NaN, day: NaN };
        expect(readDate(formatDate(date))).toEqual({ ok: true, value: date });
      }),
    );
  });

  test("periods", () => {
    const parts = ["", "-H1", "-H2", "-9M", "-Q1", "-Q2", "-Q3", "-Q4"];
    const months = Array.from({ length: 12 }, (_, month) => `-M${String(month + 1).padStart(2, "0")}`);
    for (const part of [...parts, ...months]) {
      const period = parsePeriodId(`2013${part}`) ?? { year: NaN, part: "year" };
      expect(readPeriod(formatPeriod(period, "vi"))).toEqual(period);
    }
  });

  test("counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom("vi", "en"), (count, language) => {
        expect(parseQuantity(formatCount(count, language), "count")?.readings).toEqual([count]);
      }),
    );
  });
});
