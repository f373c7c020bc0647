import { valueAt } from "../model/snapshot";
import { isFigureColumn } from "../reading/figureCells";
import { rowKey } from "../reading/describeRows";
import { headerText } from "../reading/headerBand";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { isGroupOrdinal } from "../reading/rowWords";
import { totalledRows } from "../reading/totalledRows";
import type { RowDescription } from "../template/template";

/** Rows beyond this are a register, whatever its columns say. */
const ROWS_MAX = 2000;

/**
 * The rows every workbook of the form must have, from a table of the good one: label and role of each. `undefined` when
 * the table has too many or no named rows, or when the same table has other rows on another sheet: then they are free.
 *
 * Roles are corrected by the figures: a numbered row (I, A) that equals the sum of the rows below it is a total, and a
 * "total" whose typed figures add up to nothing of the table is only shown beside it ("of-which").
 */
export function learnRows(tables: readonly TableReading[]): RowDescription[] | undefined {
  const [first, ...rest] = tables.map(rowsOf);
  if (!first || first.length === 0 || first.length > ROWS_MAX) return undefined;
  return rest.every((rows) => isSame(rows, first)) ? first : undefined;
}

function rowsOf(table: TableReading): RowDescription[] {
  const ordinal = table.columns.find(({ field }) => field.role === "ordinal")?.column;
  const figures = table.columns.filter((column) => isFigureColumn(column) && column.field.role !== "rate");
  const ordinalOf = ({ row }: RowReading): string =>
    ordinal === undefined ? "" : headerText(valueAt(table.sheet, { row, column: ordinal }));
  const subtotals = new Set(
    table.rows.filter((row) => isTypedSubtotal(table, row, { figures, ordinal: ordinalOf(row) })),
  );
  const rows = table.rows.map((row) => (subtotals.has(row) ? { ...row, role: "total" as const } : row));
  const unsummed = new Set(unsummedTotals({ ...table, rows }, figures).filter((row) => !isOneOf(row, subtotals)));
  return rows.flatMap((row): RowDescription[] => {
    if (row.role === "blank" || row.label === "") return [];
    const text = ordinalOf(row);
    return [
      {
        label: row.label,
        role: unsummed.has(row) ? "of-which" : row.role,
        ...(text === "" || text === row.label ? {} : { ordinal: text }),
        formulas: {},
      },
    ];
  });
}

function isOneOf({ row }: RowReading, rows: ReadonlySet<RowReading>): boolean {
  return [...rows].some((other) => other.row === row);
}

function isSame(a: readonly RowDescription[], b: readonly RowDescription[]): boolean {
  return a.length === b.length && a.every(({ label }, at) => rowKey(label) === rowKey(b[at]?.label ?? ""));
}

/** A numbered row with typed figures each of which is the sum of the rows below it, up to the next numbered row. */
function isTypedSubtotal(
  table: TableReading,
  row: RowReading,
  { figures, ordinal }: { readonly figures: readonly ColumnReading[]; readonly ordinal: string },
): boolean {
  if (row.role !== "data" || !isGroupOrdinal(ordinal)) return false;
  const at = table.rows.indexOf(row);
  const after = table.rows.slice(at + 1);
  const stop = after.findIndex(
    ({ role, row: below }) => role === "total" || role === "group" || isNumbered(table, below),
  );
  const children = (stop < 0 ? after : after.slice(0, stop)).filter(({ role }) => role === "data");
  if (children.length < 2) return false;
  const sums = figures.map((column) =>
    sumOf(
      table,
      column,
      children.map((child) => child.row),
    ),
  );
  const own = figures.map((column) => numberAt(table, row.row, column));
  return (
    own.some((value) => value !== undefined && value > 0) && own.every((value, i) => isClose(value ?? 0, sums[i] ?? 0))
  );
}

function isNumbered(table: TableReading, row: number): boolean {
  const ordinal = table.columns.find(({ field }) => field.role === "ordinal");
  return ordinal !== undefined && isGroupOrdinal(headerText(valueAt(table.sheet, { row, column: ordinal.column })));
}

/** Totals with typed figures that are the sum of no block of the table in most of their columns. */
function unsummedTotals(table: TableReading, figures: readonly ColumnReading[]): readonly RowReading[] {
  const { totals, data } = totalledRows(table);
  return totals.flatMap(({ row, above, below }) => {
    const filled = figures.filter((column) => numberAt(table, row.row, column) !== undefined);
    const fitting = filled.filter((column) =>
      [above, below, data].some((scope) =>
        isClose(sumOf(table, column, scope), numberAt(table, row.row, column) ?? NaN),
      ),
    );
    return filled.length > 0 && fitting.length * 2 < filled.length && !hasFormula(table, row, figures) ? [row] : [];
  });
}

function hasFormula(table: TableReading, { row }: RowReading, figures: readonly ColumnReading[]): boolean {
  const { sheet } = table;
  return figures.some(
    ({ column }) =>
      (sheet.formulas[row - (sheet.used?.row ?? 0)]?.[column - (sheet.used?.column ?? 0)] ?? null) !== null,
  );
}

/** Equal but for the noise of binary fractions: 391,6 is 130,5 + 130,6 + 130,5. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function numberAt({ sheet }: TableReading, row: number, { column }: ColumnReading): number | undefined {
  const value = valueAt(sheet, { row, column });
  return typeof value === "number" ? value : undefined;
}

function sumOf(table: TableReading, column: ColumnReading, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (numberAt(table, row, column) ?? 0), 0);
}
