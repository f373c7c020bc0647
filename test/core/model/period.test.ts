import fc from "fast-check";
import {
  comparePeriods,
  isClosed,
  monthsOf,
  parsePeriodId,
  periodContains,
  periodId,
  periodIncludes,
  quarterOf,
  samePeriod,
} from "../../../src/core/model/period";
import type { Period, PeriodPart } from "../../../src/core/model/period";

const PARTS: readonly PeriodPart[] = [
  "year",
  ...(["H1", "H2", "9M", "Q1", "Q2", "Q3", "Q4"] as const),
  ...(["M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12"] as const),
];

const of = (part: PeriodPart, year = 2013): Period => ({ year, part });
const periods = fc.record({ year: fc.integer({ min: 2000, max: 2030 }), part: fc.constantFrom(...PARTS) });
const days = fc.record({
  year: fc.integer({ min: 2000, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

test.each<readonly [PeriodPart, number, number]>([
  ["year", 1, 12],
  ["H1", 1, 6],
  ["H2", 7, 12],
  ["9M", 1, 9],
  ["Q1", 1, 3],
  ["Q2", 4, 6],
  ["Q3", 7, 9],
  ["Q4", 10, 12],
  ["M01", 1, 1],
  ["M12", 12, 12],
])("%s: months %d to %d", (part, first, last) => {
  expect(monthsOf(of(part))).toEqual([first, last]);
});

test.each([
  ["2013", of("year")],
  ["2013-Q1", of("Q1")],
  ["2013-H1", of("H1")],
  ["2013-9M", of("9M")],
  ["2012-M05", of("M05", 2012)],
])("id %s", (id, period) => {
  expect(periodId(period)).toBe(id);
  expect(parsePeriodId(id)).toEqual(period);
});

test.each(["", "13", "2013-Q5", "2013-Q0", "2013-M13", "2013-M00", "2013-M5", "2013-h1", "2013-", "quý 1", " 2013"])(
  "%j is no id",
  (id) => {
    expect(parsePeriodId(id)).toBeUndefined();
  },
);

test("a period is over when its last day is", () => {
  expect(isClosed(of("Q1"), { year: 2013, month: 3, day: 31 })).toBe(false);
  expect(isClosed(of("Q1"), { year: 2013, month: 4, day: 1 })).toBe(true);
  expect(isClosed(of("M02"), { year: 2013, month: 2, day: 28 })).toBe(false);
  expect(isClosed(of("M02"), { year: 2013, month: 3, day: 1 })).toBe(true);
  expect(isClosed(of("year"), { year: 2013, month: 12, day: 31 })).toBe(false);
  expect(isClosed(of("year"), { year: 2014, month: 1, day: 1 })).toBe(true);
});

test("days and the periods they lie in", () => {
  const resolution = { year: 2012, month: 2, day: 27 };
  expect(periodIncludes(of("Q1", 2012), resolution)).toBe(true);
  expect(periodIncludes(of("Q2", 2012), resolution)).toBe(false);
  expect(periodIncludes(of("Q1", 2013), resolution)).toBe(false);
  expect(periodIncludes(of("M03", 2012), resolution)).toBe(false);
  expect(quarterOf(resolution)).toEqual(of("Q1", 2012));
  expect(quarterOf({ ...resolution, month: 12 })).toEqual(of("Q4", 2012));
});

test("which period lies in which", () => {
  expect(periodContains(of("H1"), of("Q2"))).toBe(true);
  expect(periodContains(of("9M"), of("Q3"))).toBe(true);
  expect(periodContains(of("9M"), of("H2"))).toBe(false);
  expect(periodContains(of("Q2"), of("H1"))).toBe(false);
  expect(periodContains(of("year"), of("Q1", 2012))).toBe(false);
  expect(samePeriod(of("Q1"), of("Q1"))).toBe(true);
  expect(samePeriod(of("Q1"), of("Q2"))).toBe(false);
  expect(samePeriod(of("Q1"), of("Q1", 2012))).toBe(false);
});

test("order in time, the shorter before the longer, the year last", () => {
  const ids = ["2013", "2013-H1", "2013-Q2", "2012", "2013-M06", "2013-Q1", "2013-9M", "2013-Q4"];
  const sorted = ids.flatMap((id) => parsePeriodId(id) ?? []).sort(comparePeriods);
  expect(sorted.map(periodId)).toEqual([
    "2012",
    "2013-Q1",
    "2013-M06",
    "2013-Q2",
    "2013-H1",
    "2013-9M",
    "2013-Q4",
    "2013",
  ]);
});

describe("Laws", () => {
  test("the id names the period", () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(parsePeriodId(periodId(a))).toEqual(a);
        expect(periodId(a) === periodId(b)).toBe(samePeriod(a, b));
      }),
    );
  });

  test("what contains a period includes all its days", () => {
    fc.assert(
      fc.property(periods, periods, days, (outer, inner, date) => {
        expect(periodContains(inner, inner)).toBe(true);
        if (periodContains(outer, inner) && periodIncludes(inner, date)) {
          expect(periodIncludes(outer, date)).toBe(true);
        }
      }),
    );
  });

  test("the order is one: antisymmetric, and 0 for the same months only", () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(samePeriod(a, b));
      }),
    );
  });

  test("a day lies in its quarter, and no open period lies wholly before it", () => {
    fc.assert(
      fc.property(periods, days, (period, today) => {
        expect(periodIncludes(quarterOf(today), today)).toBe(true);
        if (periodIncludes(period, today)) expect(isClosed(period, today)).toBe(false);
      }),
    );
  });
});
