import { parsePeriodId, periodContains } from "../model/period";
import { isFigureColumn } from "../reading/figureCells";
import type { ColumnReading, TableReading } from "../reading/reading";
import { columnsOfRole } from "../reading/tableColumns";
import { headerKey } from "../reading/textKey";
import { HEADER_PATH_SEPARATOR } from "../template/template";
import { declaredTerms } from "./declaredTerms";
import { EARLIER } from "./headerPhrases";

/** A column of targets and the one column of results that is compared with it. */
export interface TargetPair {
  readonly target: ColumnReading;
  readonly actual: ColumnReading;
}

/** The targets of a table whose results stand in exactly one column of it. */
export function targetPairs(table: TableReading): readonly TargetPair[] {
  return columnsOfRole(table, "target").flatMap((target) => {
    const [actual, ...others] = resultsOf(table, target);
    const isWhole = actual && (isNumerator(table, target, actual) || isSamePeriod(target, actual));
    return isWhole && others.length === 0 ? [{ target, actual }] : [];
  });
}

/**
 * The columns with the results of a target in the same row: the one a rate of the form divides by it, otherwise those of
 * the same kind and measure, for the same period or its parts, and of several the ones under the same heading.
 */
export function resultsOf(table: TableReading, target: ColumnReading): readonly ColumnReading[] {
  const divided = table.columns.filter((column) => isNumerator(table, target, column));
  if (divided.length > 0) return divided;
  const about = columnsOfRole(table, "actual").filter((actual) => isAboutTheSame(target, actual));
  const same = about.filter((actual) => isSamePeriod(target, actual));
  return nearest(target, same.length > 0 ? same : about.filter((actual) => isPartOf(target, actual)));
}

function isAboutTheSame({ dimensions: a }: ColumnReading, { dimensions: b, header, field }: ColumnReading): boolean {
  return a.kind === b.kind && a.measure === b.measure && field.flow !== "stock" && !EARLIER.test(headerKey(header));
}

function isSamePeriod({ dimensions: a }: ColumnReading, { dimensions: b }: ColumnReading): boolean {
  return a.period === b.period;
}

function isPartOf({ dimensions: a }: ColumnReading, { dimensions: b }: ColumnReading): boolean {
  const [whole, part] = [parsePeriodId(a.period ?? ""), parsePeriodId(b.period ?? "")];
  return whole !== undefined && part !== undefined && periodContains(whole, part);
}

/** Those that share the most levels of heading with the target. */
function nearest(target: ColumnReading, actuals: readonly ColumnReading[]): readonly ColumnReading[] {
  const shared = actuals.map((actual) => sharedLevels(target, actual));
  const most = Math.max(0, ...shared);
  return actuals.filter((_, at) => shared[at] === most);
}

function sharedLevels(a: ColumnReading, b: ColumnReading): number {
  const [levels, others] = [a, b].map(({ field }) => field.title.split(HEADER_PATH_SEPARATOR));
  const different = (levels ?? []).findIndex((level, at) => level !== others?.[at]);
  return different < 0 ? (levels?.length ?? 0) : different;
}

/** Whether a rate of the form divides the column by the target: "4=3/2", or the learnt formula `[@thuc-hien]/[@giao]`. */
function isNumerator(table: TableReading, target: ColumnReading, column: ColumnReading): boolean {
  if (column === target || !isFigureColumn(column) || EARLIER.test(headerKey(column.header))) return false;
  return columnsOfRole(table, "rate").some(({ field }) => {
    const declared = field.declaredFormula === undefined ? undefined : declaredTerms(field.declaredFormula);
    const isDeclared =
      declared?.type === "rate" &&
      declared.numerator.length === 1 &&
      declared.denominator.length === 1 &&
      declared.numerator[0]?.number === column.field.columnNumber &&
      declared.denominator[0]?.number === target.field.columnNumber;
    return isDeclared || isLearntRate(field.formula, column, target);
  });
}

function isLearntRate(formula: string | undefined, over: ColumnReading, under: ColumnReading): boolean {
  const rate = `[@${over.field.name}]/[@${under.field.name}]`;
  return formula === rate || formula === `${rate}*100`;
}
