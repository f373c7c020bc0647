import fc from "fast-check";
import { compareDates, dateFromSerial, serialFromDate } from "../../../src/core/model/calendarDate";
import type { CalendarDate } from "../../../src/core/model/calendarDate";
import {
  daysOf,
  includesDay,
  isMonth,
  isPlausibleCutOff,
  quarterOfDay,
  quartersAtEnd,
} from "../../../src/core/model/cutOffs";
import type { CutOff } from "../../../src/core/model/cutOffs";
import { parsePeriodId, periodContains, periodId, periodIncludes, quarterOf } from "../../../src/core/model/period";
import type { Period } from "../../../src/core/model/period";
import { must } from "../../../src/base/invariant";

/** As in many offices: reports are closed on the 14th of the last month. */
const FOURTEENTH: readonly CutOff[] = [
  { part: "Q1", lastDay: "03-14" },
  { part: "H1", lastDay: "06-14" },
  { part: "9M", lastDay: "09-14" },
  { part: "Y", lastDay: "12-14" },
];

const period = (id: string): Period => must(parsePeriodId(id), `${id} is a period`);
const day = (text: string): CalendarDate => {
  const [d = 0, m = 0, y = 0] = text.split("/").map(Number);
  return { year: y, month: m, day: d };
};
const said = ({ first, last }: ReturnType<typeof daysOf>): string =>
  [first, last].map(({ year, month, day: d }) => [d, month, year].join("/")).join(" – ");

describe("days of a period", () => {
  it.each([
    ["2013-Q1", "15/12/2012 – 14/3/2013"],
    ["2013-Q2", "15/3/2013 – 14/6/2013"],
    ["2013-H1", "15/12/2012 – 14/6/2013"],
    ["2013-H2", "15/6/2013 – 14/12/2013"],
    ["2013-9M", "15/12/2012 – 14/9/2013"],
    ["2013-Q4", "15/9/2013 – 14/12/2013"],
    ["2013", "15/12/2012 – 14/12/2013"],
    ["2013-M03", "1/3/2013 – 31/3/2013"],
  ])("closed on the 14th, %s is %s", (id, days) => {
    expect(said(daysOf(period(id), FOURTEENTH))).toBe(days);
  });

  it.each([
    ["2012-Q1", "1/1/2012 – 31/3/2012"],
    ["2012-M02", "1/2/2012 – 29/2/2012"],
    ["2013", "1/1/2013 – 31/12/2013"],
  ])("without cut-offs %s is %s", (id, days) => {
    expect(said(daysOf(period(id), []))).toBe(days);
  });

  it("one cut-off moves the end of one period and the beginning of the next, and no other", () => {
    const cutOffs: readonly CutOff[] = [{ part: "Q2", lastDay: "06-20" }];
    expect(["2013-H1", "2013-Q3", "2013-9M"].map((id) => said(daysOf(period(id), cutOffs)))).toEqual([
      "1/1/2013 – 20/6/2013",
      "21/6/2013 – 30/9/2013",
      "1/1/2013 – 30/9/2013",
    ]);
  });

  it("a year may be closed in January of the next", () => {
    const cutOffs: readonly CutOff[] = [{ part: "Y", lastDay: "01-05" }];
    expect(said(daysOf(period("2013"), cutOffs))).toBe("6/1/2013 – 5/1/2014");
  });

  it("29 February is the 28th in other years", () => {
    expect(isPlausibleCutOff({ part: "Q1", lastDay: "03-12" })).toBe(true);
    const cutOffs: readonly CutOff[] = [{ part: "Q1", lastDay: "02-29" }];
    expect(said(daysOf(period("2013-Q1"), cutOffs))).toBe("1/1/2013 – 28/2/2013");
  });
});

describe("a cut-off", () => {
  it.each<[CutOff["part"], string, boolean]>([
    ["Q1", "03-14", true],
    ["Q1", "04-05", true],
    ["Q1", "04-20", true],
    ["Q1", "04-21", false],
    ["Q1", "03-11", true],
    ["Q1", "03-10", false],
    ["H1", "06-31", false],
    ["Y", "12-15", true],
    ["Y", "01-10", true],
    ["Y", "06-30", false],
  ])("of %s on %s may be: %s", (part, lastDay, may) => {
    expect(isPlausibleCutOff({ part, lastDay })).toBe(may);
  });

  it("of quarter II and of six months is one", () => {
    expect(quartersAtEnd({ part: "Q2", lastDay: "06-14" })).toBe(quartersAtEnd({ part: "H1", lastDay: "06-14" }));
    expect(quartersAtEnd({ part: "Y", lastDay: "12-14" })).toBe(4);
  });
});

describe("days and the periods they lie in", () => {
  it.each([
    ["14/3/2013", "2013-Q1"],
    ["15/3/2013", "2013-Q2"],
    ["15/12/2012", "2013-Q1"],
    ["14/12/2013", "2013-Q4"],
  ])("%s is counted in %s", (text, id) => {
    expect(periodId(quarterOfDay(day(text), FOURTEENTH))).toBe(id);
    expect(includesDay(period(id), day(text), FOURTEENTH)).toBe(true);
  });
});

describe("laws", () => {
  const lastDay = (part: CutOff["part"], month: string): fc.Arbitrary<readonly CutOff[]> =>
    fc.oneof(
      fc.constant([]),
      fc.integer({ min: 12, max: 28 }).map((date) => [{ part, lastDay: `${month}-${String(date)}` }]),
    );
  const cutOffsOf = fc
    .tuple(lastDay("Q1", "03"), lastDay("H1", "06"), lastDay("Q3", "09"), lastDay("Y", "12"))
    .map((found) => found.flat());
  const days = fc.integer({ min: 40_000, max: 43_000 }).map((serial) => must(dateFromSerial(serial), "a day"));
  const ids = ["", "-H1", "-H2", "-9M", "-Q1", "-Q2", "-Q3", "-Q4", "-M01", "-M07", "-M12"];
  const periods = fc
    .tuple(fc.integer({ min: 2010, max: 2016 }), fc.constantFrom(...ids))
    .map(([year, id]) => period(`${String(year)}${id}`));

  test("every day lies in exactly one quarter, and in what contains that quarter", () => {
    fc.assert(
      fc.property(cutOffsOf, days, periods, (cutOffs, date, other) => {
        const quarter = quarterOfDay(date, cutOffs);
        expect(includesDay(quarter, date, cutOffs)).toBe(true);
        if (!isMonth(other)) expect(includesDay(other, date, cutOffs)).toBe(periodContains(other, quarter));
      }),
    );
  });

  test("periods follow one another: the day after the last one is the first of the next", () => {
    fc.assert(
      fc.property(cutOffsOf, fc.integer({ min: 2010, max: 2016 }), (cutOffs, year) => {
        const { last } = daysOf({ year, part: "year" }, cutOffs);
        const { first } = daysOf({ year: year + 1, part: "Q1" }, cutOffs);
        expect(serialFromDate(first) - serialFromDate(last)).toBe(1);
        expect(compareDates(daysOf({ year, part: "Q4" }, cutOffs).last, last)).toBe(0);
      }),
    );
  });

  test("without cut-offs everything is as in the calendar", () => {
    fc.assert(
      fc.property(days, periods, (date, other) => {
        expect(includesDay(other, date, [])).toBe(periodIncludes(other, date));
        expect(quarterOfDay(date, [])).toEqual(quarterOf(date));
        const { first, last } = daysOf(other, []);
        const isWithin = compareDates(first, date) <= 0 && compareDates(date, last) <= 0;
        expect(isWithin).toBe(periodIncludes(other, date));
      }),
    );
  });
});
