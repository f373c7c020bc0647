import { cellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { toNumber } from "../values/coerce";
import { eager, singleValue } from "./define";
import { MANY } from "./definition";
import type { EagerFunction, FunctionTable } from "./definition";
import { average, deviation, median, mode, percentile, variance } from "./numberLists";
import { numbersOf } from "./visitNumbers";

/** Statistics of a list of numbers. Counting is in its own table. */
export const STATISTICS: FunctionTable = {
  AVERAGE: ofList(average),
  MIN: ofList((list) => extreme(list, (a, b) => a < b)),
  MAX: ofList((list) => extreme(list, (a, b) => a > b)),
  MEDIAN: ofList(median),
  MODE: ofList(mode),
  "MODE.SNGL": ofList(mode),
  "VAR.S": ofList((list) => variance(list, 1)),
  "VAR.P": ofList((list) => variance(list, 0)),
  "STDEV.S": ofList((list) => deviation(list, 1)),
  "STDEV.P": ofList((list) => deviation(list, 0)),
  VAR: ofList((list) => variance(list, 1)),
  VARP: ofList((list) => variance(list, 0)),
  STDEV: ofList((list) => deviation(list, 1)),
  STDEVP: ofList((list) => deviation(list, 0)),
  GEOMEAN: ofList((list) => geometricMean(list)),
  LARGE: withNumber((list, rank) => nth(list, rank, (a, b) => b - a)),
  SMALL: withNumber((list, rank) => nth(list, rank, (a, b) => a - b)),
  PERCENTILE: withNumber(percentile),
  "PERCENTILE.INC": withNumber(percentile),
  QUARTILE: withNumber(quartile),
  "QUARTILE.INC": withNumber(quartile),
  RANK: rank(),
  "RANK.EQ": rank(),
};

function ofList(compute: (list: readonly number[]) => CellValue): EagerFunction {
  return eager(["range"], { min: 1, max: MANY, repeat: 1 }, (values, call) => {
    const list = numbersOf(values, call);
    return "error" in list ? list : compute(list);
  });
}

function withNumber(compute: (list: readonly number[], number: number) => CellValue): EagerFunction {
  return eager(["range", "value"], { min: 2, max: 2 }, ([values, second], call) => {
    const list = numbersOf([values], call);
    if ("error" in list) return list;
    const number = toNumber(singleValue(second), call.date1904);
    return typeof number === "number" ? compute(list, number) : number;
  });
}

/** Smallest or greatest number; 0 when there is none. */
function extreme(list: readonly number[], isBetter: (a: number, b: number) => boolean): number {
  let best = list[0] ?? 0;
  for (const value of list) if (isBetter(value, best)) best = value;
  return best;
}

function nth(list: readonly number[], position: number, order: (a: number, b: number) => number): CellValue {
  // Excel rounds a broken position up.
  return [...list].sort(order)[Math.ceil(position) - 1] ?? cellError("#NUM!");
}

function quartile(list: readonly number[], quart: number): CellValue {
  const whole = Math.trunc(quart);
  return whole < 0 || whole > 4 ? cellError("#NUM!") : percentile(list, whole / 4);
}

function geometricMean(list: readonly number[]): CellValue {
  if (list.length === 0 || list.some((value) => value <= 0)) return cellError("#NUM!");
  return Math.exp(list.reduce((sum, value) => sum + Math.log(value), 0) / list.length);
}

/** Place of a number among the others, 1 for the greatest (or the smallest with an order other than 0); ties share it. */
function rank(): EagerFunction {
  return eager(["value", "range", "value"], { min: 2, max: 3 }, ([first, range, order], call) => {
    const number = toNumber(singleValue(first), call.date1904);
    if (typeof number !== "number") return number;
    const ascending = toNumber(singleValue(order), call.date1904);
    if (typeof ascending !== "number") return ascending;
    const list = numbersOf([range], call);
    if ("error" in list) return list;
    if (!list.includes(number)) return cellError("#N/A");
    return 1 + list.filter((value) => (ascending === 0 ? value > number : value < number)).length;
  });
}
