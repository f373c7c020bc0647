import { must } from "../../base/invariant";
import type { CalendarDate } from "./calendarDate";
import { compareDates } from "./calendarDate";

/** The part of a year a period covers. "9M" is the first nine months, "H1" the first six. */
export type PeriodPart = "year" | "H1" | "H2" | "9M" | `Q${1 | 2 | 3 | 4}` | `M${MonthText}`;
type MonthText = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12";

/** A reporting period of the calendar: kỳ báo cáo. */
export interface Period {
  readonly year: number;
  readonly part: PeriodPart;
}

const MONTHS_OF_PART: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ["year", [1, 12] as const],
  ["H1", [1, 6] as const],
  ["H2", [7, 12] as const],
  ["9M", [1, 9] as const],
  ["Q1", [1, 3] as const],
  ["Q2", [4, 6] as const],
  ["Q3", [7, 9] as const],
  ["Q4", [10, 12] as const],
]);

const QUARTERS = ["Q1", "Q2", "Q3", "Q4"] as const;

/** First and last month of the period, 1-based: Q2 is `[4, 6]`. */
export function monthsOf(period: Period): readonly [first: number, last: number] {
  const known = MONTHS_OF_PART.get(period.part);
  if (known) return known;
  const month = Number(period.part.slice(1));
  return [month, month];
}

/** The stable text of a period: "2013", "2013-Q1", "2013-H1", "2013-9M", "2013-M05". */
export function periodId(period: Period): string {
  return period.part === "year" ? String(period.year) : `${String(period.year)}-${period.part}`;
}

/** Reads what {@link periodId} writes; `undefined` for anything else ("2013-Q5", "quý 1"). */
export function parsePeriodId(id: string): Period | undefined {
  const match = /^(\d{4})(?:-(H1|H2|9M|Q[1-4]|M(?:0[1-9]|1[0-2])))?$/.exec(id);
  if (!match) return undefined;
  return { year: Number(match[1]), part: (match[2] as PeriodPart | undefined) ?? "year" };
}

/** Whether both are the same period. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.year === b.year && a.part === b.part;
}

/** Whether the day lies in the period. */
export function periodIncludes(period: Period, date: CalendarDate): boolean {
  const [first, last] = monthsOf(period);
  return date.year === period.year && date.month >= first && date.month <= last;
}

/** Whether `inner` lies wholly in `outer`; a period lies in itself. */
export function periodContains(outer: Period, inner: Period): boolean {
  const [outerFirst, outerLast] = monthsOf(outer);
  const [innerFirst, innerLast] = monthsOf(inner);
  return outer.year === inner.year && innerFirst >= outerFirst && innerLast <= outerLast;
}

/** The quarter a day lies in. */
export function quarterOf(date: CalendarDate): Period {
  const quarter = QUARTERS[Math.floor((date.month - 1) / 3)];
  return { year: date.year, part: must(quarter, "a month lies in a quarter") };
}

/** Whether the period is over on `today`: its last day lies before it. Only then is "chưa đạt" a result. */
export function isClosed(period: Period, today: CalendarDate): boolean {
  const lastMonth = monthsOf(period)[1];
  return compareDates({ year: period.year, month: lastMonth, day: 31 }, today) < 0;
}

/** Order in time, then shorter before longer: Q1, Q2, H1 … the year last. */
export function comparePeriods(a: Period, b: Period): number {
  const [aFirst, aLast] = monthsOf(a);
  const [bFirst, bLast] = monthsOf(b);
  return a.year - b.year || aLast - bLast || bFirst - aFirst;
}
