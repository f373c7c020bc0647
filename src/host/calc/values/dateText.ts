import { daysInMonth, serialOfDay } from "./dateSerial";

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const US = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const NAMED = /^(\d{1,2})[- ]([A-Za-z]{3,9})[-, ]+(\d{4})$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Serial of a date written as `2012-03-31`, `3/31/2012` (month first, en-US) or `31-Mar-2012`; `undefined` for anything
 * else, also for days that do not exist ("31/03/2012", "2012-02-30"). Two-digit years: 00-29 are 20xx, 30-99 are 19xx.
 */
export function parseDateText(text: string, date1904: boolean): number | undefined {
  const iso = ISO.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]), date1904);
  const us = US.exec(text);
  if (us) return checked(fullYear(us[3] ?? ""), Number(us[1]), Number(us[2]), date1904);
  const named = NAMED.exec(text);
  if (!named) return undefined;
  return checked(Number(named[3]), monthNumber(named[2] ?? ""), Number(named[1]), date1904);
}

/** Part of a day of a time written as `7:30`, `19:30:15` or `7:30 PM`: 0.3125 for 7:30; `undefined` for no time. */
export function parseTimeText(text: string): number | undefined {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([AP])M)?$/i.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.toUpperCase();
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours > 12 || hours === 0))) return undefined;
  const hours24 = half === undefined ? hours : (hours % 12) + (half === "P" ? 12 : 0);
  return (hours24 * 3600 + minutes * 60 + seconds) / 86_400;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function checked(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const exists = year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? serialOfDay({ year, month, day }, date1904) : undefined;
}
