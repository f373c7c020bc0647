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

describe("with the office's cut-offs", () => {
  const form = { ...aTemplate(), cutOffs: [{ part: "Q1", lastDay: "03-14" } as const] };
  const SECOND: Period = { year: 2012, part: "Q2" };
  const rows = countList(
    [14, 15, 31].map((day) => ({ ...RECORD, date: { year: 2012, month: 3, day } })),
    form,
  );

  it("counts a day where the office counts it", () => {
    expect([FIRST, SECOND].map((period) => listedIn(rows, { ...ABOUT, period }))).toEqual([1, 2]);
  });

  it("leaves months and years whole", () => {
    expect(listedIn(rows, { ...ABOUT, period: { year: 2012, part: "M03" } })).toBe(3);
    expect(listedIn(rows, { ...ABOUT, period: { year: 2012, part: "year" } })).toBe(3);
  });

  it("counts the last days of a year for the next", () => {
    const closed = { ...aTemplate(), tables: [], cutOffs: [{ part: "Y", lastDay: "12-14" } as const] };
    const late = countList([{ ...RECORD, date: { year: 2012, month: 12, day: 15 } }], closed);
    expect(listedIn(late, { ...ABOUT, period: { year: 2012, part: "year" } })).toBe(0);
    expect(listedIn(late, { ...ABOUT, period: { year: 2013, part: "Q1" } })).toBe(1);
    expect(listedIn(late, { ...ABOUT, period: { year: 2012, part: "M12" } })).toBe(1);
  });
});

describe("with kinds that belong to one another", () => {
  const chiBo = { code: "DANG-CB", label: "Chi bộ cơ sở", aliases: [], parent: "DANG", measures: [] };
  const form = { ...aTemplate(), kinds: [...aTemplate().kinds, chiBo] };
  const rows = countList([RECORD, { ...RECORD, kind: "DANG-CB" }, { ...RECORD, kind: "CD" }], form);

  it("counts a Chi bộ as a Party organisation", () => {
    expect(listedIn(rows, ABOUT)).toBe(2);
    expect(listedIn(rows, { ...ABOUT, kind: "DANG-CB" })).toBe(1);
  });

  it("takes a Party organisation for one that may be a Chi bộ", () => {
    expect(possiblyIn(rows, { ...ABOUT, kind: "DANG-CB" })).toBe(1);
    expect(possiblyIn(rows, ABOUT)).toBe(0);
  });
});
