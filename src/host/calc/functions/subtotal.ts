import { cellError, isCellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { toNumber } from "../values/coerce";
import { isReference } from "../values/value";
import type { Area } from "../values/value";
import { eager, singleValue, wholeNumber } from "./define";
import { MANY } from "./definition";
import type { Argument, Call, FunctionTable } from "./definition";
import { average, deviation, median, mode, percentile, total, variance } from "./numberLists";
import { visitValues } from "./visitNumbers";

const VALUE = cellError("#VALUE!");

type Aggregate = (list: readonly number[], values: readonly CellValue[]) => CellValue;

/** Functions by number, 1-13 (Microsoft's pages of SUBTOTAL and AGGREGATE; SUBTOTAL ends at 11). */
const AGGREGATES: readonly Aggregate[] = [
  average,
  (list) => list.length,
  (_list, values) => values.filter((value) => value !== null).length,
  (list) => list.reduce((a, b) => Math.max(a, b), list[0] ?? 0),
  (list) => list.reduce((a, b) => Math.min(a, b), list[0] ?? 0),
  (list) => (list.length === 0 ? 0 : list.reduce((a, b) => a * b, 1)),
  (list) => deviation(list, 1),
  (list) => deviation(list, 0),
  total,
  (list) => variance(list, 1),
  (list) => variance(list, 0),
  median,
  mode,
];

/** Functions 14-17 of AGGREGATE take a number more. */
const RANKED: readonly ((list: readonly number[], rank: number) => CellValue)[] = [
  (list, rank) => [...list].sort((a, b) => b - a)[Math.ceil(rank) - 1] ?? cellError("#NUM!"),
  (list, rank) => [...list].sort((a, b) => a - b)[Math.ceil(rank) - 1] ?? cellError("#NUM!"),
  percentile,
  (list, rank) => percentile(list, Math.trunc(rank) / 4),
];

interface Skipping {
  readonly hidden: "none" | "by-filter" | "all";
  readonly nested: boolean;
  readonly errors: boolean;
}

/** Totals over what is shown. Rows are hidden only as far as the source tells. */
export const SUBTOTALS: FunctionTable = {
  SUBTOTAL: eager(["value", "range"], { min: 2, max: MANY, repeat: 1 }, subtotal),
  AGGREGATE: eager(["value", "value", "array"], { min: 3, max: MANY, repeat: 1 }, aggregate),
};

/** 1-11 leave out rows hidden by a filter, 101-111 also those hidden by hand; other subtotals never count. */
function subtotal([kind, ...ranges]: readonly Argument[], call: Call): CellValue {
  const number = wholeNumber(kind, 0, call);
  if (typeof number !== "number") return number;
  const compute = AGGREGATES[number > 100 ? number - 101 : number - 1];
  if (!compute || number > 111 || (number > 11 && number < 101)) return VALUE;
  const skipping: Skipping = { hidden: number > 100 ? "all" : "by-filter", nested: true, errors: false };
  return aggregated(ranges, call, skipping, compute);
}

function aggregate([kind, option, ...rest]: readonly Argument[], call: Call): CellValue {
  const [number, choice] = [wholeNumber(kind, 0, call), wholeNumber(option, 0, call)];
  if (typeof number !== "number") return number;
  if (typeof choice !== "number") return choice;
  if (choice < 0 || choice > 7) return VALUE;
  const skipping: Skipping = {
    hidden: choice % 2 === 1 ? "all" : "none",
    nested: choice < 4,
    errors: choice % 4 >= 2,
  };
  const compute = AGGREGATES[number - 1];
  if (compute) return aggregated(rest, call, skipping, compute);
  const ranked = RANKED[number - 14];
  const rank = toNumber(singleValue(valueOf(rest[1], call)), call.date1904);
  if (number > 17) return call.interrupt(`function AGGREGATE with number ${String(number)}`);
  if (!ranked) return VALUE;
  return typeof rank === "number" ? aggregated(rest.slice(0, 1), call, skipping, (list) => ranked(list, rank)) : rank;
}

function valueOf(value: Argument, call: Call): Argument {
  return value === undefined ? undefined : call.toValues(value);
}

function aggregated(parts: readonly Argument[], call: Call, skipping: Skipping, compute: Aggregate): CellValue {
  const values = parts.flatMap((part) => seenValues(part, call, skipping));
  const error = skipping.errors ? undefined : values.find(isError);
  if (error) return error;
  return compute(
    values.filter((value) => typeof value === "number"),
    values.filter((value) => !isCellError(value)),
  );
}

function isError(value: CellValue): value is CellError {
  return isCellError(value);
}

function seenValues(part: Argument, call: Call, skipping: Skipping): CellValue[] {
  if (isReference(part)) return part.areas.flatMap((area) => seenInArea(area, call, skipping));
  const values: CellValue[] = [];
  visitValues([part], call, (value) => values.push(value));
  return values;
}

function seenInArea(area: Area, call: Call, skipping: Skipping): CellValue[] {
  const { values, storedColumns } = call.matrix(area);
  return values.filter((_, stored) => {
    const column = stored % storedColumns;
    const row = area.rect.row + (stored - column) / storedColumns;
    if (isHidden(area.sheet, row, call, skipping)) return false;
    const cell = { sheet: area.sheet, row, column: area.rect.column + column };
    return !skipping.nested || !/\b(?:SUBTOTAL|AGGREGATE)\(/i.test(call.formulaAt(cell) ?? "");
  });
}

function isHidden(sheet: number, row: number, call: Call, { hidden }: Skipping): boolean {
  if (hidden === "none") return false;
  const reason = call.hiddenRow(sheet, row);
  return reason === "by-filter" || (reason === "by-hand" && hidden === "all");
}
