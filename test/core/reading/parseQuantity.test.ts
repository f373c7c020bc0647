import fc from "fast-check";
import { parseQuantity } from "../../../src/core/reading/parseQuantity";

describe("in a count column", () => {
  test.each<readonly [string, number, string | undefined]>([
    ["8", 8, undefined],
    ["08", 8, undefined],
    ["01 tổ chức", 1, "tổ chức"],
    ["8 chi bộ", 8, "chi bộ"],
    ["8chi bộ", 8, "chi bộ"],
    ["46 đ/vị", 46, "đ/vị"],
    ["1.608", 1608, undefined],
    ["1,608", 1608, undefined],
    ["1.608 đoàn viên", 1608, "đoàn viên"],
    ["1.234.567", 1_234_567, undefined],
    ["1,234,567", 1_234_567, undefined],
    ["1.608,0", 1608, undefined],
    [" 8\u00A0", 8, undefined],
    ["8\u00A0chi bộ", 8, "chi bộ"],
    ["１２", 12, undefined],
    ["１，６０８", 1608, undefined],
    ["−3", -3, undefined],
    ["-3", -3, undefined],
    ["－3", -3, undefined],
    ["+5", 5, undefined],
    ["7,5", 7.5, undefined],
    ["7.50", 7.5, undefined],
    ["0.608", 0.608, undefined],
    ["1608,5", 1608.5, undefined],
    ["999999999999999", 999_999_999_999_999, undefined],
  ])("%j is %d", (text, value, unit) => {
    expect(parseQuantity(text, "count")).toEqual({ readings: [value], isPercent: false, unit });
  });
});

describe("in a decimal column", () => {
  test.each<readonly [string, number]>([
    ["7,50", 7.5],
    ["21.15", 21.15],
    ["1.608,25", 1608.25],
    ["1,608.25", 1608.25],
    ["1.234.567,8", 1_234_567.8],
    ["0,123", 0.123],
    ["0.123", 0.123],
    ["1234.567", 1234.567],
    ["12", 12],
  ])("%j is %d", (text, value) => {
    expect(parseQuantity(text, "decimal")?.readings).toEqual([value]);
  });

  test.each<readonly [string, number, number]>([
    ["1.234", 1234, 1.234],
    ["1,234", 1234, 1.234],
    ["-12,500", -12_500, -12.5],
  ])("%j can be %d or %d", (text, thousands, decimal) => {
    expect(parseQuantity(text, "decimal")?.readings).toEqual([thousands, decimal]);
  });

  test.each<readonly [string, number]>([
    ["78,2%", 0.782],
    ["78.2 %", 0.782],
    ["90\u00A0%", 0.9],
    ["114,3％", 1.143],
    ["5 %", 0.05],
    ["-6,09%", -0.0609],
  ])("%j is %d and a percentage", (text, value) => {
    expect(parseQuantity(text, "decimal")).toEqual({ readings: [value], isPercent: true, unit: undefined });
  });
});

test.each([
  "",
  "tám",
  "fab1 - 110",
  "8 chưa báo cáo",
  "5 tổ chức với 560 đoàn viên",
  "12 345",
  "1.2.3",
  "1.23.456",
  "1.234,567,8",
  "1.234.56",
  "01.234.567",
  "8.",
  ",5",
  "--3",
  "3-5",
  "(56%)",
  "5%%",
  "1e3",
  "9999999999999999",
])("%j is not one number", (text) => {
  expect(parseQuantity(text, "count")).toBeUndefined();
  expect(parseQuantity(text, "decimal")).toBeUndefined();
});

test("every count is read back from its Vietnamese and its English writing", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (count) => {
      for (const locale of ["vi-VN", "en-US"]) {
        const written = new Intl.NumberFormat(locale).format(count);
        expect(parseQuantity(written, "count")?.readings[0]).toBe(count === 0 ? 0 : count);
      }
    }),
  );
});

test("every decimal with one or two digits is read back, thousands separated or not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.boolean(), (hundredths, useGrouping) => {
      fc.pre(hundredths % 10 !== 0);
      const value = hundredths / 100;
      const written = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2, useGrouping }).format(value);
      expect(parseQuantity(written, "decimal")?.readings).toEqual([value]);
    }),
  );
});
