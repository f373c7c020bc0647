import { must } from "../../base/invariant";
import type { CalendarDate } from "./calendarDate";
import { compareDates, isCalendarDate, serialFromDate } from "./calendarDate";
import { monthsOf, periodIncludes, quarterOf } from "./period";
import type { Period } from "./period";

/**
 * A day on which the office closes a period, other than the calendar's last day. Quarters, half-years, nine months and
 * years share their ends: an office that closes quarter II on 14 June closes the first six months on 14 June, and quarter
 * III begins on the 15th. Months are those of the calendar.
 */
export interface CutOff {
  readonly part: "Q1" | "Q2" | "Q3" | "Q4" | "H1" | "H2" | "9M" | "Y";
  /** "06-14": month and day. For the end of a year a day in January lies in the next year. */
  readonly lastDay: string;
}

/** The days from `first` to `last`, both included. */
export interface DaySpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** How many quarters of the year are over at the end of a part. */
const QUARTERS_AT_END = { Q1: 1, Q2: 2, H1: 2, Q3: 3, "9M": 3, Q4: 4, H2: 4, Y: 4 } as const;
const QUARTERS = ["Q1", "Q2", "Q3", "Q4"] as const;
/** A period closed further from the calendar's end than that is a slip of the pen. */
const DAYS_FROM_CALENDAR = 20;

/** Which end of the year a cut-off moves: 2 for quarter II and for the first six months. */
export function quartersAtEnd({ part }: CutOff): number {
  return QUARTERS_AT_END[part];
}

/** Whether a cut-off names a day that exists, at most 20 days from the calendar's end of its period. */
export function isPlausibleCutOff(cutOff: CutOff): boolean {
  const leapYear = 2012;
  const { month, day } = monthAndDay(cutOff);
  const end = endOf(leapYear, quartersAtEnd(cutOff), [cutOff]);
  const calendar = endOf(leapYear, quartersAtEnd(cutOff), []);
  const apart = Math.abs(serialFromDate(end) - serialFromDate(calendar));
  return isCalendarDate({ year: leapYear, month, day }) && apart <= DAYS_FROM_CALENDAR;
}

/**
 * The days of a period with the office's cut-offs; without any, those of the calendar.
 *
 * @example
 * daysOf({ year: 2013, part: "Q3" }, [{ part: "H1", lastDay: "06-14" }]); // 15/6/2013 to 30/9/2013
 */
export function daysOf(period: Period, cutOffs: readonly CutOff[]): DaySpan {
  const [first, last] = monthsOf(period);
  if (isMonth(period))
    return { first: { year: period.year, month: first, day: 1 }, last: lastDayOf(period.year, last) };
  return {
    first: dayAfter(endOf(period.year, (first - 1) / 3, cutOffs)),
    last: endOf(period.year, last / 3, cutOffs),
  };
}

/** Whether the day lies in the period as the office closes it. */
export function includesDay(period: Period, date: CalendarDate, cutOffs: readonly CutOff[]): boolean {
  if (cutOffs.length === 0 || isMonth(period)) return periodIncludes(period, date);
  const { first, last } = daysOf(period, cutOffs);
  return compareDates(first, date) <= 0 && compareDates(date, last) <= 0;
}

/** The quarter the office counts a day in: with quarter I closed on 14 March, 15/3/2013 is in quarter II. */
export function quarterOfDay(date: CalendarDate, cutOffs: readonly CutOff[]): Period {
  if (cutOffs.length === 0) return quarterOf(date);
  const near = [date.year, date.year + 1, date.year - 1].flatMap((year) => QUARTERS.map((part) => ({ year, part })));
  return must(
    near.find((quarter) => includesDay(quarter, date, cutOffs)),
    "quarters follow one another without a gap",
  );
}

/** Whether a period is a month, which no cut-off moves. */
export function isMonth({ part }: Period): boolean {
  return part.startsWith("M");
}

/** Last day of the first 0 to 4 quarters of a year; of 0, the last day of the year before. */
function endOf(year: number, quarters: number, cutOffs: readonly CutOff[]): CalendarDate {
  if (quarters === 0) return endOf(year - 1, 4, cutOffs);
  const cutOff = cutOffs.find((candidate) => quartersAtEnd(candidate) === quarters);
  if (!cutOff) return lastDayOf(year, quarters * 3);
  const { month, day } = monthAndDay(cutOff);
  const yearOfEnd = quarters === 4 && month <= 6 ? year + 1 : year;
  return { year: yearOfEnd, month, day: Math.min(day, lastDayOf(yearOfEnd, month).day) };
}

function monthAndDay({ lastDay }: CutOff): { readonly month: number; readonly day: number } {
  return { month: Number(lastDay.slice(0, 2)), day: Number(lastDay.slice(3)) };
}

function lastDayOf(year: number, month: number): CalendarDate {
  return { year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

function dayAfter({ year, month, day }: CalendarDate): CalendarDate {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}
