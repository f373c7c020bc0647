import { valueAt } from "../model/snapshot";
import { isFigureColumn } from "./figureCells";
import type { ColumnReading, RowReading, TableReading, WorkbookReading } from "./reading";

/** Whether any table that was found has a column of the sort, e.g. a date column. Says nothing about rows. */
export function hasColumn(
  reading: WorkbookReading,
  wanted: (column: ColumnReading, table: TableReading) => boolean,
): boolean {
  return reading.tables.some((table) => table.columns.some((column) => wanted(column, table)));
}

/** The columns of a table with one of the roles, in the order of the sheet. */
export function columnsOfRole(
  table: TableReading,
  ...roles: readonly ColumnReading["field"]["role"][]
): readonly ColumnReading[] {
  return table.columns.filter(({ field }) => roles.includes(field.role));
}

/** The data rows of a table. */
export function dataRows(table: TableReading): readonly RowReading[] {
  return table.rows.filter(({ role }) => role === "data");
}

/**
 * Whether a row holds something that is lost when its labels are not understood: a number in a matrix, a date in a
 * list. A row of labels without figures loses nothing.
 */
export function holdsFigure(table: TableReading, row: RowReading): boolean {
  const isList = table.table.layout === "list";
  return table.columns.some(
    (column) =>
      (isList ? column.field.role === "date" : isFigureColumn(column)) &&
      valueAt(table.sheet, { row: row.row, column: column.column }) !== null,
  );
}

const NAMING: readonly ColumnReading["field"]["role"][] = ["unit", "item", "enterprise", "measure", "kind"];

/** The column that says what a row is about; `undefined` when the table has none. */
export function namingColumn(table: TableReading): ColumnReading | undefined {
  return NAMING.flatMap((role) => columnsOfRole(table, role))[0];
}

/**
 * Whether the form has learnt formulas, or a table of the workbook has any in its body. Without either there is nothing a
 * formula could be compared with.
 */
export function hasFormulas({ tables }: WorkbookReading): boolean {
  return tables.some(
    ({ table, sheet, rows }) =>
      table.fields.some(({ formula }) => formula !== undefined) ||
      rows.some(({ row }) => sheet.formulas[row - (sheet.used?.row ?? 0)]?.some((formula) => formula !== null)),
  );
}
