import { formulaAt } from "../model/snapshot";
import { summedRanges } from "../reading/summedRanges";
import { coveredRows } from "../reading/totalledRows";
import type { ColumnReading, RowReading } from "../reading/reading";
import type { FormMap, MappedTable } from "./formMap";
import { OUTSIDE, symbolicFormula } from "./symbolicFormula";

/** The word for a total that adds all rows it can be the total of, whichever way it is written. */
export const SUM = "[sum]";

/**
 * The formula of a cell in terms of the form: {@link SUM} for a whole total, "" where no formula stands, otherwise
 * symbolic.
 */
export function cellFormula(own: MappedTable, row: RowReading, column: ColumnReading, map: FormMap): string {
  const cell = { row: row.row, column: column.column };
  const formula = formulaAt(own.table.sheet, cell);
  if (formula === null) return "";
  return isWholeSum(own, formula, cell) ? SUM : symbolicFormula(formula, { ...cell, own }, map);
}

/** Whether a formula of a total row adds exactly the rows above, the rows below, or all rows of its own column. */
export function isWholeSum(
  { totals }: MappedTable,
  formula: string,
  cell: { readonly row: number; readonly column: number },
): boolean {
  const total = totals.totals.find(({ row }) => row.row === cell.row);
  const ranges = total && summedRanges(formula);
  const covered = ranges && coveredRows(totals, ranges, cell);
  if (!total || !covered) return false;
  return [total.above, total.below, totals.data].some(
    (scope) => scope.length > 0 && scope.length === covered.size && scope.every((row) => covered.has(row)),
  );
}

/** Whether a formula only adds cells of its own column: a total, whole or not. */
export function isOwnSum(
  { totals }: MappedTable,
  formula: string,
  cell: { readonly row: number; readonly column: number },
): boolean {
  const ranges = summedRanges(formula);
  return ranges !== undefined && coveredRows(totals, ranges, cell) !== undefined;
}

/**
 * The formula the form has in a cell: of its row, otherwise of its column; "" where the form has a typed value, and
 * `undefined` where the form says nothing: rows it does not list, or a table without learnt formulas.
 */
export function expectedFormula(row: RowReading, { field }: ColumnReading): string | undefined {
  const ofRow = row.described?.formulas[field.name];
  if (ofRow !== undefined) return ofRow;
  if (row.role === "data") return field.formula;
  return row.described ? "" : undefined;
}

/** Whether two symbolic formulas can be compared: neither looks at a cell outside the tables. */
export function isComparable(symbolic: string): boolean {
  return !symbolic.includes(OUTSIDE);
}
