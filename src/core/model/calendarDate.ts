/** A day of the calendar without time or zone. Months and days are 1-based, as people write them. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
/** Serial 1 of Excel's 1900 date system is 1900-01-01; serial 60 is the day 1900-02-29 that never was. */
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);

/**
 * The day of an Excel serial in the 1900 system; the time of day is dropped. 41278 is 2013-01-04.
 * `undefined` below 61 (Excel counts a day there that never was) and above 9999-12-31 (2958465).
 */
export function dateFromSerial(serial: number): CalendarDate | undefined {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2_958_466) return undefined;
  const date = new Date(SERIAL_EPOCH_MS + Math.floor(serial) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Excel serial (1900 system) of a day: 2013-01-04 is 41278. */
export function serialFromDate(date: CalendarDate): number {
  return Math.round((Date.UTC(date.year, date.month - 1, date.day) - SERIAL_EPOCH_MS) / MS_PER_DAY);
}

/** Whether the three numbers name a day that exists: 29-2-2013 does not. */
export function isCalendarDate(date: CalendarDate): boolean {
  const back = new Date(Date.UTC(date.year, date.month - 1, date.day));
  return back.getUTCFullYear() === date.year && back.getUTCMonth() + 1 === date.month && back.getUTCDate() === date.day;
}

/** Negative when `a` is earlier than `b`, 0 on the same day, positive when later. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The day as "2013-12-27". */
export function isoDate({ year, month, day }: CalendarDate): string {
  const padded = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Reads what {@link isoDate} writes; `undefined` for anything else and for days that do not exist ("2013-02-29"). */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isCalendarDate(date) ? date : undefined;
}
