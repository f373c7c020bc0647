import fc from "fast-check";
import { distinctTexts, isNumeric, magnitudeOf, profileColumn } from "../../../src/core/learning/profileColumn";
import type { ColumnProfile } from "../../../src/core/learning/profileColumn";
import { aColumn } from "../../support/detected";
import { excelError, formula } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";

function profile(...values: readonly CellInput[]): ColumnProfile {
  return profileColumn(aColumn("Kết quả", ...values), 2);
}

describe("profileColumn", () => {
  it("counts typed and calculated numbers, in row order", () => {
    expect(profile(5, formula("=C2*2", 10), 0)).toMatchObject({
      numbers: 3,
      formulas: 1,
      values: [5, 10, 0],
      hasFraction: false,
      hasNegative: false,
    });
  });

  it("tells number texts, days and words apart", () => {
    expect(profile("1.608", "78,2%", "27-2-2012", "chưa báo cáo", 4)).toMatchObject({
      numbers: 1,
      numericTexts: 2,
      dateTexts: 1,
      texts: ["chưa báo cáo"],
    });
  });

  it("keeps codes as they are written", () => {
    expect(profile("01", "00592", 3).numericTextsAsWritten).toEqual(["01", "00592"]);
  });

  it.each(["-", "x", "…"])("takes the placeholder %j and blanks for nothing filled in", (placeholder) => {
    expect(profile(placeholder, null, 3)).toMatchObject({ numbers: 1, texts: [], numericTexts: 0, blanks: 2 });
  });

  it("takes error values and TRUE for no figures", () => {
    expect(profile(excelError("#DIV/0!"), true, 3)).toMatchObject({ numbers: 1, texts: [], blanks: 2 });
  });

  it("does not take the words of totals and parts for names", () => {
    expect(profile("Tổng cộng", "Trong đó: nữ", "Xã Mễ Trì", 1).texts).toEqual(["Xã Mễ Trì"]);
  });

  it("sees which numbers may be days", () => {
    expect(profile(40966, 41275, 1608, 40966.5).dateSerials).toBe(2);
  });

  it("sees fractions and figures below zero", () => {
    expect(profile(1.608, 2)).toMatchObject({ hasFraction: true, hasNegative: false });
    expect(profile(-3, 2)).toMatchObject({ hasFraction: false, hasNegative: true });
  });

  it("looks no further than the body", () => {
    expect(profileColumn(aColumn("Kết quả", 1, 2), 7)).toMatchObject({ numbers: 0, blanks: 2 });
  });
});

describe("isNumeric", () => {
  it("holds as long as words are not more than figures", () => {
    expect(isNumeric(profile(1, "chưa báo cáo"))).toBe(true);
    expect(isNumeric(profile(1, "chưa báo cáo", "không giao"))).toBe(false);
    expect(isNumeric(profile("1.608", "78,2"))).toBe(true);
    expect(isNumeric(profile(null, "-"))).toBe(false);
  });
});

describe("distinctTexts", () => {
  it("counts spellings that differ by case and blanks once", () => {
    expect(distinctTexts(profile("Công ty TNHH", "CÔNG TY  TNHH", "Hợp tác xã"))).toHaveLength(2);
    expect(distinctTexts(profile(1, 2))).toEqual([]);
  });
});

describe("magnitudeOf", () => {
  it("gives the digits of the typical figure and passes over zeros", () => {
    expect(magnitudeOf(profile(1608, 2400, 1, 0, 0))).toBe(4);
    expect(magnitudeOf(profile(0.4, 0.9))).toBe(1);
    expect(magnitudeOf(profile(-120, -340))).toBe(3);
    expect(magnitudeOf(profile(0, 0))).toBeUndefined();
    expect(magnitudeOf(profile("chưa báo cáo", "chưa báo cáo"))).toBeUndefined();
  });

  it("is the number of digits for figures of one length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (digits) => {
        const low = 10 ** (digits - 1);
        expect(magnitudeOf(profile(low, low * 10 - 1))).toBe(digits);
      }),
    );
  });
});
