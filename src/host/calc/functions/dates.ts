import { cellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { dayOfSerial, daysInMonth, lastSerial, serialOfDay, weekdayOf } from "../values/dateSerial";
import type { CalendarDay } from "../values/dateSerial";
import { parseDateText } from "../values/dateText";
import { scalars } from "./define";
import type { Call, EagerFunction, FunctionTable } from "./definition";

const NUM = cellError("#NUM!");
const VALUE = cellError("#VALUE!");
/** First day of the week by the second argument of WEEKNUM and WEEKDAY, 0 = Sunday (Microsoft's pages). */
const WEEK_STARTS = new Map(
  [1, 2, 11, 12, 13, 14, 15, 16, 17].map((type) => [type, type < 11 ? type - 1 : (type - 10) % 7]),
);

/** Days, months, years. Serials follow the date system of the workbook. */
export const DATES: FunctionTable = {
  DATE: scalars(["number", "number", "number"], [], ([year, month, day], call) => {
    const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
    if (year < 0 || full > 9999) return NUM;
    return serial({ year: full, month: Math.trunc(month), day: Math.trunc(day) }, call);
  }),
  YEAR: ofDay(({ year }) => year),
  MONTH: ofDay(({ month }) => month),
  DAY: ofDay(({ day }) => day),
  DATEVALUE: scalars(["text"], [], ([text], call) => {
    const [day = ""] = text.trim().split(/ +(?=\d{1,2}:)/);
    return parseDateText(day, call.date1904) ?? VALUE;
  }),
  EDATE: scalars(["number", "number"], [], ([start, months], call) =>
    monthsLater(start, Math.trunc(months), call, (day, length) => Math.min(day, length)),
  ),
  EOMONTH: scalars(["number", "number"], [], ([start, months], call) =>
    monthsLater(start, Math.trunc(months), call, (_day, length) => length),
  ),
  DAYS: scalars(["number", "number"], [], ([end, start]) => Math.trunc(end) - Math.trunc(start)),
  WEEKDAY: scalars(["number"], ["number"], ([value, type = 1], call) => weekday(value, Math.trunc(type), call)),
  WEEKNUM: scalars(["number"], ["number"], ([value, type = 1], call) => weekNumber(value, Math.trunc(type), call)),
  ISOWEEKNUM: scalars(["number"], [], ([value], call) => weekNumber(value, 21, call)),
  DATEDIF: scalars(["number", "number", "text"], [], ([start, end, unit], call) =>
    difference([start, end], unit, call),
  ),
};

function serial(day: CalendarDay, call: Call): CellValue {
  return serialOfDay(day, call.date1904) ?? NUM;
}

function ofDay(part: (day: CalendarDay) => number): EagerFunction {
  return scalars(["number"], [], ([value], call) => {
    const day = dayOfSerial(value, call.date1904);
    return day ? part(day) : NUM;
  });
}

function monthsLater(
  start: number,
  months: number,
  call: Call,
  choose: (day: number, length: number) => number,
): CellValue {
  const from = dayOfSerial(start, call.date1904);
  if (!from) return NUM;
  const count = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return serial({ year, month, day: choose(from.day, daysInMonth(year, month)) }, call);
}

function weekday(value: number, type: number, call: Call): CellValue {
  if (value < 0 || value > lastSerial(call.date1904) + 1) return NUM;
  const day = weekdayOf(value, call.date1904);
  // Type 3 alone counts from 0 (Monday).
  if (type === 3) return (day + 6) % 7;
  const start = WEEK_STARTS.get(type);
  return start === undefined ? NUM : ((day - start + 7) % 7) + 1;
}

function weekNumber(value: number, type: number, call: Call): CellValue {
  const day = dayOfSerial(value, call.date1904);
  if (!day) return NUM;
  const whole = Math.floor(value);
  if (type === 21) return isoWeek(whole, call);
  const start = WEEK_STARTS.get(type);
  const first = serialOfDay({ year: day.year, month: 1, day: 1 }, call.date1904);
  if (start === undefined || first === undefined) return NUM;
  const offset = (weekdayOf(first, call.date1904) - start + 7) % 7;
  return Math.floor((whole - first + offset) / 7) + 1;
}

/** The ISO week belongs to the year of its Thursday. */
function isoWeek(whole: number, call: Call): CellValue {
  const thursday = whole + 3 - ((weekdayOf(whole, call.date1904) + 6) % 7);
  const day = dayOfSerial(thursday, call.date1904);
  const first = day && serialOfDay({ year: day.year, month: 1, day: 1 }, call.date1904);
  return first === undefined ? NUM : Math.floor((thursday - first) / 7) + 1;
}

function difference([start, end]: readonly [number, number], unit: string, call: Call): CellValue {
  const [from, to] = [dayOfSerial(start, call.date1904), dayOfSerial(end, call.date1904)];
  if (!from || !to || Math.floor(start) > Math.floor(end)) return NUM;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "YM":
      return months % 12;
    case "MD":
      return daysBeyondMonths(from, to, Math.floor(end), call);
    case "YD":
      return call.interrupt("function DATEDIF with unit YD");
    default:
      return NUM;
  }
}

function daysBeyondMonths(from: CalendarDay, to: CalendarDay, end: number, call: Call): number | CellError {
  if (to.day >= from.day) return to.day - from.day;
  const anchor = serialOfDay({ year: to.year, month: to.month - 1, day: from.day }, call.date1904);
  return anchor === undefined ? NUM : end - anchor;
}
