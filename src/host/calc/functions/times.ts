import { cellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { lastSerial, weekdayOf } from "../values/dateSerial";
import { parseDateText, parseTimeText } from "../values/dateText";
import { toNumber } from "../values/coerce";
import { eager, scalars, singleValue } from "./define";
import type { Argument, Call, EagerFunction, FunctionTable } from "./definition";
import { numbersOf } from "./visitNumbers";

const NUM = cellError("#NUM!");
const SECONDS_PER_DAY = 86_400;

/** Times of day, and days without weekends. */
export const TIMES: FunctionTable = {
  TIME: scalars(["number", "number", "number"], [], ([hours, minutes, seconds]) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? NUM : (total % SECONDS_PER_DAY) / SECONDS_PER_DAY;
  }),
  HOUR: ofTime((seconds) => Math.floor(seconds / 3600)),
  MINUTE: ofTime((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: ofTime((seconds) => seconds % 60),
  TIMEVALUE: scalars(["text"], [], ([text], call) => timeOf(text.trim(), call)),
  NETWORKDAYS: eager(["value", "value", "range"], { min: 2, max: 3 }, networkDays),
};

function ofTime(part: (seconds: number) => number): EagerFunction {
  return scalars(["number"], [], ([value], call) => {
    if (value < 0 || value >= lastSerial(call.date1904) + 1) return NUM;
    const seconds = Math.round((value - Math.floor(value)) * SECONDS_PER_DAY);
    return part(seconds % SECONDS_PER_DAY);
  });
}

/** A date in front does not matter, but it must be one. */
function timeOf(text: string, call: Call): CellValue {
  const [, day, time] = /^(?:(\S*[-/]\S*) +)?(.*)$/.exec(text) ?? [];
  const isDay = day === undefined || parseDateText(day, call.date1904) !== undefined;
  const part = isDay ? parseTimeText(time ?? "") : undefined;
  return part === undefined ? cellError("#VALUE!") : part % 1;
}

/** Days from Monday to Friday between two days, both counted, without the holidays given. */
function networkDays([first, second, holidays]: readonly Argument[], call: Call): CellValue {
  const [a, b] = [toNumber(singleValue(first), call.date1904), toNumber(singleValue(second), call.date1904)];
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  const free = holidays === undefined ? [] : numbersOf([holidays], call);
  if ("error" in free) return free;
  const [start, end] = [Math.floor(Math.min(a, b)), Math.floor(Math.max(a, b))];
  if (start < 0 || end > lastSerial(call.date1904)) return NUM;
  const off = new Set(free.map(Math.floor).filter((day) => day >= start && day <= end && isWorkday(day, call)));
  const count = workdaysUpTo(end, call) - workdaysUpTo(start - 1, call) - off.size;
  return a <= b ? count : -count;
}

function isWorkday(day: number, call: Call): boolean {
  const weekday = weekdayOf(day, call.date1904);
  return weekday >= 1 && weekday <= 5;
}

/** Workdays in full weeks and the days left over, counted from a Sunday before all serials. */
function workdaysUpTo(day: number, call: Call): number {
  const weeks = Math.floor((day + 7) / 7);
  let count = weeks * 5;
  for (let rest = weeks * 7 - 7 + 1; rest <= day; rest += 1) if (isWorkday(rest, call)) count += 1;
  return count;
}
