import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { isCellError } from "../../base/cellValue";
import type { CellValue, ErrorText } from "../../base/cellValue";
import { dateFromSerial, isCalendarDate } from "../model/calendarDate";
import type { CalendarDate } from "../model/calendarDate";
import { isPlaceholder } from "./placeholders";
import { plainText } from "./plainText";

/** Why a cell of a date column gives no day. */
export type UnreadableDate =
  /** Empty or a placeholder: nobody said anything. */
  | { readonly code: "blank" }
  | { readonly code: "not-a-date"; readonly text: string }
  /** Written as a date, but there is no such day: 29-2-2013, or month and day exchanged (2/27/2012). */
  | { readonly code: "impossible"; readonly text: string }
  /** "27/2/12": the century must be confirmed. `suggestion` takes 00–29 as 20xx and the rest as 19xx. */
  | { readonly code: "two-digit-year"; readonly text: string; readonly suggestion: CalendarDate }
  | { readonly code: "error"; readonly error: ErrorText };

/** Day, month, year with one kind of separator: 27-2-2012, 27/02/2012, 27.2.2012; also "ngày 27 tháng 2 năm 2012". */
const DAY_FIRST = /^(?:ngày )?(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/u;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:t[\d:.]+z?)?$/u;
/** First two-digit year that is taken for the last century in a suggestion. */
const CENTURY_PIVOT = 30;
/** A bare 2012 in a date column is a year somebody typed, and not the serial of a day in July 1905. */
const BARE_YEARS = { first: 1900, last: 2100 } as const;

/**
 * Reads a day: the serial 40966 and the texts "27-2-2012", "27/02/2012", "27.2.2012", "2012-02-27" are all
 * 27 February 2012. Day before month always; the time of day is dropped.
 */
export function readDate(value: CellValue): Result<CalendarDate, UnreadableDate> {
  if (value === null) return err({ code: "blank" });
  if (isCellError(value)) return err({ code: "error", error: value.error });
  if (typeof value === "boolean") return err({ code: "not-a-date", text: value ? "TRUE" : "FALSE" });
  return typeof value === "number" ? readSerial(value) : readText(value);
}

function readSerial(serial: number): Result<CalendarDate, UnreadableDate> {
  const isYear = Number.isInteger(serial) && serial >= BARE_YEARS.first && serial <= BARE_YEARS.last;
  const date = isYear ? undefined : dateFromSerial(serial);
  return date ? ok(date) : err({ code: "not-a-date", text: String(serial) });
}

function readText(text: string): Result<CalendarDate, UnreadableDate> {
  if (isPlaceholder(text)) return err({ code: "blank" });
  const plain = plainText(text);
  const iso = ISO.exec(plain);
  if (iso) return existing({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, text);
  const words = IN_WORDS.exec(plain);
  if (words) return existing({ year: Number(words[3]), month: Number(words[2]), day: Number(words[1]) }, text);
  const [, day, , month, year] = DAY_FIRST.exec(plain) ?? [];
  if (year === undefined) return err({ code: "not-a-date", text });
  return dayFirst({ day: Number(day), month: Number(month), year }, text);
}

function dayFirst(
  parts: { readonly day: number; readonly month: number; readonly year: string },
  text: string,
): Result<CalendarDate, UnreadableDate> {
  const { day, month, year } = parts;
  if (year.length === 4) return existing({ year: Number(year), month, day }, text);
  const century = Number(year) < CENTURY_PIVOT ? 2000 : 1900;
  const suggestion = existing({ year: century + Number(year), month, day }, text);
  return suggestion.ok ? err({ code: "two-digit-year", text, suggestion: suggestion.value }) : suggestion;
}

function existing(date: CalendarDate, text: string): Result<CalendarDate, UnreadableDate> {
  return isCalendarDate(date) ? ok(date) : err({ code: "impossible", text });
}
