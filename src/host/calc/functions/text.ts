import { cellError, isCellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { CELL_TEXT_MAX_CHARACTERS } from "../../../base/excelLimits";
import { findPattern, parsePattern } from "../criteria/wildcard";
import { toText } from "../values/coerce";
import { eager, scalars } from "./define";
import { MANY } from "./definition";
import type { Argument, Call, FunctionTable } from "./definition";
import { visitValues } from "./visitNumbers";

const VALUE = cellError("#VALUE!");

/** Cutting, joining and searching texts. Places and lengths count UTF-16 units, as Excel does; places start at 1. */
export const TEXT: FunctionTable = {
  LEN: scalars(["text"], [], ([text]) => text.length),
  LEFT: scalars(["text"], ["number"], ([text, count = 1]) => (count < 0 ? VALUE : text.slice(0, Math.trunc(count)))),
  RIGHT: scalars(["text"], ["number"], ([text, count = 1]) => right(text, Math.trunc(count))),
  MID: scalars(["text", "number", "number"], [], ([text, start, count]) =>
    mid(text, Math.trunc(start), Math.trunc(count)),
  ),
  FIND: scalars(["text", "text"], ["number"], ([wanted, text, start = 1]) =>
    found(text, Math.trunc(start), (from) => text.indexOf(wanted, from)),
  ),
  SEARCH: scalars(["text", "text"], ["number"], ([wanted, text, start = 1]) =>
    found(text, Math.trunc(start), (from) => findPattern(parsePattern(wanted), text, from)),
  ),
  SUBSTITUTE: scalars(["text", "text", "text"], ["number"], ([text, old, next, which]) =>
    which === undefined ? replaceAll(text, old, next) : replaceOne(text, [old, next], Math.trunc(which)),
  ),
  REPLACE: scalars(["text", "number", "number", "text"], [], ([text, start, count, next]) =>
    replaceAt(text, [Math.trunc(start), Math.trunc(count)], next),
  ),
  REPT: scalars(["text", "number"], [], ([text, times]) => repeat(text, Math.trunc(times))),
  EXACT: scalars(["text", "text"], [], ([a, b]) => a === b),
  CONCATENATE: eager(["value"], { min: 1, max: MANY, repeat: 1 }, (values, call) => join(values, call, "", false)),
  CONCAT: eager(["range"], { min: 1, max: MANY, repeat: 1 }, (values, call) => join(values, call, "", false)),
  TEXTJOIN: eager(
    ["value", "value", "range"],
    { min: 3, max: MANY, repeat: 1 },
    ([delimiter, skip, ...values], call) => {
      const between = delimiter === undefined ? "" : textOf(delimiter);
      if (typeof between !== "string") return between;
      return isCellError(skipOf(skip)) ? VALUE : join(values, call, between, skipOf(skip) === true);
    },
  ),
};

function right(text: string, count: number): CellValue {
  if (count < 0) return VALUE;
  return count === 0 ? "" : text.slice(-count);
}

function mid(text: string, start: number, count: number): CellValue {
  return start < 1 || count < 0 ? VALUE : text.slice(start - 1, start - 1 + count);
}

function found(text: string, start: number, search: (from: number) => number): CellValue {
  if (start < 1 || start > text.length + 1) return VALUE;
  const place = search(start - 1);
  return place < 0 ? VALUE : place + 1;
}

function replaceAll(text: string, old: string, next: string): CellValue {
  return old === "" ? text : checkedLength(text.replaceAll(old, () => next));
}

function replaceOne(text: string, [old, next]: readonly [string, string], which: number): CellValue {
  if (which < 1) return VALUE;
  if (old === "") return text;
  let place = text.indexOf(old);
  for (let count = 1; count < which && place >= 0; count += 1) place = text.indexOf(old, place + old.length);
  return place < 0 ? text : checkedLength(text.slice(0, place) + next + text.slice(place + old.length));
}

function replaceAt(text: string, [start, count]: readonly [number, number], next: string): CellValue {
  if (start < 1 || count < 0) return VALUE;
  return checkedLength(text.slice(0, start - 1) + next + text.slice(start - 1 + count));
}

function repeat(text: string, times: number): CellValue {
  if (times < 0 || text.length * times > CELL_TEXT_MAX_CHARACTERS) return VALUE;
  return text.repeat(times);
}

function checkedLength(text: string): CellValue {
  return text.length > CELL_TEXT_MAX_CHARACTERS ? VALUE : text;
}

function textOf(value: Argument): ReturnType<typeof toText> {
  return typeof value === "object" && value !== null && !("error" in value) ? VALUE : toText(value ?? null);
}

function skipOf(value: Argument): CellValue {
  if (typeof value === "string") return value.toUpperCase() === "TRUE" ? true : VALUE;
  return value === true || (typeof value === "number" && value !== 0);
}

function join(values: readonly Argument[], call: Call, between: string, skipEmpty: boolean): CellValue {
  const parts: string[] = [];
  const errors: CellError[] = [];
  visitValues(values, call, (value, times) => {
    const text = toText(value);
    if (typeof text !== "string") errors.push(text);
    else if (text !== "" || !skipEmpty) {
      // What is not stored of a whole column is empty; more of it than a cell can hold is an error anyway.
      const count = text === "" && between === "" ? 1 : Math.min(times, CELL_TEXT_MAX_CHARACTERS + 2);
      for (let time = 0; time < count; time += 1) parts.push(text);
    }
  });
  return errors[0] ?? checkedLength(parts.join(between));
}
