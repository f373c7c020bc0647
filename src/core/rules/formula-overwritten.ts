import type { CellValue } from "../../base/cellValue";
import { formulaAt, valueAt } from "../model/snapshot";
import { isFigureColumn, numberColumnOf } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, TableReading } from "../reading/reading";
import { sumColumn } from "../reading/sumColumn";
import { sumFormulaOf } from "../reading/sumFormulaOf";
import { hasColumn } from "../reading/tableColumns";
import { totalledRows } from "../reading/totalledRows";
import type { TotalRow, TotalledRows } from "../reading/totalledRows";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A total is a typed number although the totals beside it are formulas (warning while the number is right), or it is
 * not the sum of its rows (error).
 */
export const formulaOverwritten = defineRule({
  code: "formula-overwritten",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, isTotalled),
  check: ({ reading }) => reading.tables.flatMap(findings),
});

function isTotalled(column: ColumnReading, { table }: TableReading): boolean {
  return table.layout === "matrix" && isFigureColumn(column);
}

function findings(table: TableReading): readonly Finding<"formula-overwritten">[] {
  const columns = table.columns.filter((column) => isTotalled(column, table));
  const rows = totalledRows(table);
  return rows.totals.flatMap((total) =>
    columns.flatMap((column): readonly Finding<"formula-overwritten">[] => {
      const value = typedNumber(table, total, column);
      return value === undefined ? [] : judge({ table, rows, total, column, columns }, value);
    }),
  );
}

function typedNumber(table: TableReading, total: TotalRow, column: ColumnReading): number | undefined {
  const cell = { row: total.row.row, column: column.column };
  const value: CellValue = valueAt(table.sheet, cell);
  return typeof value === "number" && formulaAt(table.sheet, cell) === null ? value : undefined;
}

interface TotalCell {
  readonly table: TableReading;
  readonly rows: TotalledRows;
  readonly total: TotalRow;
  readonly column: ColumnReading;
  readonly columns: readonly ColumnReading[];
}

function judge(cell: TotalCell, value: number): readonly Finding<"formula-overwritten">[] {
  const { table, total, column } = cell;
  const [scope = []] = scopesOf(cell);
  const expected = sumColumn(table, column, scope);
  const isRight = scopesOf(cell).some((rows) => sumColumn(table, column, rows).value === value);
  const isWrong = !isRight && expected.isCertain && expected.hasNumbers && numberColumnOf(column) === "count";
  if (scope.length === 0 || (!isWrong && !hasFormulaBeside(cell))) return [];
  const finding: Finding<"formula-overwritten"> = {
    place: placeOf(table, total.row.row, column),
    subject: { ...subjectOf(table, total.row, column), unit: null },
    data: {
      found: String(value),
      expectedFormula: sumFormulaOf(table, column, scope),
      expectedValue: expected.value,
    },
    cause: null,
  };
  return [isRight ? { ...finding, severity: "warning" } : finding];
}

/** What the total can be the total of, the likeliest first. */
function scopesOf({ rows, total }: TotalCell): readonly (readonly number[])[] {
  const blocks = [total.above, total.below].filter((block) => block.length > 0);
  const isLast = rows.totals.at(-1) === total;
  if (total.isGrand) return [rows.data];
  return isLast ? [...blocks, rows.data] : blocks;
}

/** Whether another total of the same row or column is a formula. */
function hasFormulaBeside({ table, rows, total, column, columns }: TotalCell): boolean {
  const isFormula = (row: number, at: number): boolean => formulaAt(table.sheet, { row, column: at }) !== null;
  return (
    columns.some((other) => isFormula(total.row.row, other.column)) ||
    rows.totals.some((other) => isFormula(other.row.row, column.column))
  );
}
