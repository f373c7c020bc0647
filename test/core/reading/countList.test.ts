import fc from "fast-check";
import type { Period } from "../../../src/core/model/period";
import { countList, listedIn, possiblyIn } from "../../../src/core/reading/countList";
import type { ListRecord } from "../../../src/core/reading/reading";
import { aTemplate } from "../../support/template";

const RECORD: ListRecord = {
  sheet: "Sổ theo dõi",
  row: 1,
  measure: "TL",
  unit: "Xã Mễ Trì",
  kind: "DANG",
  date: { year: 2012, month: 2, day: 27 },
  unreadable: [],
};
const FIRST: Period = { year: 2012, part: "Q1" };
const ABOUT = { unit: "Xã Mễ Trì", kind: "DANG", measure: "TL", period: FIRST };

const counts = (...changes: readonly Partial<ListRecord>[]) =>
  countList(
    changes.map((change) => ({ ...RECORD, ...change })),
    aTemplate(),
  );

describe("listedIn", () => {
  it("counts the rows of a unit, kind and measure in a period", () => {
    const rows = counts(
      {},
      {},
      { unit: "Xã Xuân Đỉnh" },
      { kind: "CD" },
      { measure: "KN" },
      { date: { year: 2012, month: 4, day: 1 } },
    );
    expect(listedIn(rows, ABOUT)).toBe(2);
    expect(listedIn(rows, { ...ABOUT, period: { year: 2012, part: "year" } })).toBe(3);
    expect(listedIn(rows, { ...ABOUT, period: { year: 2012, part: "M02" } })).toBe(2);
    expect(listedIn(rows, { ...ABOUT, period: { year: 2013, part: "Q1" } })).toBe(0);
  });

  it("adds up over the quarters of a year", () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(month, { maxLength: 30 }), (months) => {
        const rows = counts(...months.map((each) => ({ date: { year: 2012, month: each, day: 1 } })));
        const quarters = (["Q1", "Q2", "Q3", "Q4"] as const).map((part) =>
          listedIn(rows, { ...ABOUT, period: { year: 2012, part } }),
        );
        expect(quarters.reduce((sum, count) => sum + count, 0)).toBe(months.length);
        expect(listedIn(rows, { ...ABOUT, period: { year: 2012, part: "year" } })).toBe(months.length);
      }),
    );
  });
});

describe("possiblyIn", () => {
  it.each<[string, Partial<ListRecord>]>([
    ["no unit", { unit: undefined }],
    ["no kind", { kind: undefined }],
    ["no date", { date: undefined }],
    ["a date outside the form", { date: { year: 2031, month: 4, day: 4 } }],
    ["nothing", { unit: undefined, kind: undefined, date: undefined }],
  ])("counts a row that says %s, apart from those that are sure", (_, change) => {
    const rows = counts({}, change);
    expect([listedIn(rows, ABOUT), possiblyIn(rows, ABOUT)]).toEqual([1, 1]);
  });

  it.each<[string, Partial<ListRecord>]>([
    ["another unit", { unit: "Xã Xuân Đỉnh", date: undefined }],
    ["another kind", { kind: "CD", unit: undefined }],
    ["another quarter", { unit: undefined, date: { year: 2012, month: 4, day: 1 } }],
    ["another measure", { measure: "KN", unit: undefined }],
    ["everything", {}],
  ])("does not count a row that says %s", (_, change) => {
    expect(possiblyIn(counts(change), ABOUT)).toBe(0);
  });

  it("takes every day for possible where the form names no periods", () => {
    const form = { ...aTemplate(), tables: [] };
    const rows = countList([{ ...RECORD, date: { year: 2031, month: 1, day: 1 } }], form);
    expect(listedIn(rows, { ...ABOUT, period: { year: 2031, part: "Q1" } })).toBe(1);
    expect(possiblyIn(rows, ABOUT)).toBe(0);
  });
});
