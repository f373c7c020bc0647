import { cellError, isCellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { COLUMN_COUNT, ROW_COUNT } from "../../../base/address";
import { parseCriterion } from "../criteria/criterion";
import { matchingPlaces } from "../criteria/matchingPlaces";
import type { Condition, Matches } from "../criteria/matchingPlaces";
import { elementAt, isError, isReference } from "../values/value";
import type { Area, Matrix } from "../values/value";
import { eager, singleValue } from "./define";
import { MANY } from "./definition";
import type { Argument, Call, EagerFunction, FunctionTable } from "./definition";
import { average } from "./numberLists";

const VALUE = cellError("#VALUE!");

/** SUMIF, COUNTIFS and their kin. */
export const CONDITIONAL: FunctionTable = {
  COUNTIF: eager(["range", "value"], { min: 2, max: 2 }, (values, call) => count(values, call)),
  COUNTIFS: eager(["range", "value"], { min: 2, max: MANY, repeat: 2 }, (values, call) => count(values, call)),
  SUMIF: singleCondition(sum),
  AVERAGEIF: singleCondition(average),
  SUMIFS: manyConditions(sum),
  AVERAGEIFS: manyConditions(average),
  MAXIFS: manyConditions((list) => extreme(list, Math.max)),
  MINIFS: manyConditions((list) => extreme(list, Math.min)),
};

type OfNumbers = (list: readonly number[]) => CellValue;

function sum(list: readonly number[]): number {
  let result = 0;
  for (const value of list) result += value;
  return result;
}

function extreme(list: readonly number[], better: (a: number, b: number) => number): number {
  return list.length === 0 ? 0 : list.reduce((best, value) => better(best, value));
}

function manyConditions(compute: OfNumbers): EagerFunction {
  return eager(["range", "range", "value"], { min: 3, max: MANY, repeat: 2 }, ([target, ...pairs], call) => {
    const area = areaOf(target);
    if ("error" in area) return area;
    const conditions = conditionsOf(pairs, call);
    if ("error" in conditions) return conditions;
    const matrix = call.matrix(area);
    const sameSize = conditions.every((condition) => isSameSize(condition.matrix, matrix));
    return sameSize ? ofMatches(matrix, matchingPlaces(conditions, call.date1904), compute) : VALUE;
  });
}

/** The target takes the size of the condition's range and only its first cell counts: `SUMIF(A1:A9,"x",C1)`. */
function singleCondition(compute: OfNumbers): EagerFunction {
  return eager(["range", "value", "range"], { min: 2, max: 3 }, ([range, criterion, target], call) => {
    const area = areaOf(range);
    if ("error" in area) return area;
    const targetArea = target === undefined ? area : areaOf(target);
    if ("error" in targetArea) return targetArea;
    const conditions = conditionsOf([range, criterion], call);
    if ("error" in conditions) return conditions;
    const matrix = call.matrix(resized(targetArea, area));
    return ofMatches(matrix, matchingPlaces(conditions, call.date1904), compute);
  });
}

function resized({ sheet, rect }: Area, like: Area): Area {
  const rowCount = Math.min(like.rect.rowCount, ROW_COUNT - rect.row);
  const columnCount = Math.min(like.rect.columnCount, COLUMN_COUNT - rect.column);
  return { sheet, rect: { ...rect, rowCount, columnCount } };
}

function count(values: readonly Argument[], call: Call): CellValue {
  const conditions = conditionsOf(values, call);
  if ("error" in conditions) return conditions;
  const [first] = conditions;
  if (!first || conditions.some(({ matrix }) => !isSameSize(matrix, first.matrix))) return VALUE;
  const { places, emptyCount } = matchingPlaces(conditions, call.date1904);
  return places.length + emptyCount;
}

function conditionsOf(pairs: readonly Argument[], call: Call): readonly Condition[] | CellError {
  const conditions: Condition[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const area = areaOf(pairs[index]);
    if ("error" in area) return area;
    const criterion = parseCriterion(singleValue(pairs[index + 1]), call.date1904);
    conditions.push({ matrix: call.matrix(area), criterion });
  }
  return pairs.length % 2 === 0 ? conditions : VALUE;
}

/** Conditions work on ranges only; Excel does not even accept an array there. */
function areaOf(value: Argument): Area | CellError {
  if (isError(value)) return value;
  const [area] = isReference(value) ? value.areas : [];
  return area && isReference(value) && value.areas.length === 1 ? area : VALUE;
}

function isSameSize(a: Matrix, b: Matrix): boolean {
  return a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** Numbers of the matching cells; the first error among them is the result, texts and empty cells do not count. */
function ofMatches(matrix: Matrix, { places }: Matches, compute: OfNumbers): CellValue {
  const list: number[] = [];
  for (const place of places) {
    const column = place % matrix.columnCount;
    const row = (place - column) / matrix.columnCount;
    const value = row < matrix.rowCount ? elementAt(matrix, row, column) : null;
    if (isCellError(value)) return value;
    if (typeof value === "number") list.push(value);
  }
  return compute(list);
}
