import { must } from "../../base/invariant";
import type { CellValue } from "../../base/cellValue";
import { parsePeriodId } from "../model/period";
import type { CellPlace } from "../model/snapshot";
import { valueAt } from "../model/snapshot";
import { NOT_REPORTED, reported } from "../model/target";
import type { Actual } from "../model/target";
import { numberColumnOf } from "./figureCells";
import type { NumberColumn } from "./parseQuantity";
import { readActual } from "./readActual";
import { readTarget } from "./readTarget";
import type { ActualRecord, ColumnReading, RowLabels, RowReading, TableReading, TargetRecord } from "./reading";

/** The numbers of a matrix table. */
export interface MatrixRecords {
  readonly targets: readonly TargetRecord[];
  readonly actuals: readonly ActualRecord[];
}

/** What a number is about, whichever it is. */
type About = Pick<ActualRecord, "unit" | "kind" | "measure" | "period" | "cell">;

/**
 * Reads the targets and reported numbers of a matrix table, one record per cell of a data row, empty cells included:
 * they say "not stated" and "not reported". Totals, groups and of-which rows are never read, so nothing counts twice.
 * A row whose unit, kind or measure is unknown gives no record (it is reported as a problem). A list gives none.
 */
export function readMatrix(table: TableReading): MatrixRecords {
  return table.table.layout === "matrix" ? knownFigures(table) : { targets: [], actuals: [] };
}

/** As {@link readMatrix}, for a table whose layout is not looked at: figures that do not say what they are about are left out. */
export function knownFigures(table: TableReading): MatrixRecords {
  const rows = table.rows.filter(({ role }) => role === "data");
  const targetColumns = table.columns.filter(({ field }) => field.role === "target");
  const actualColumns = table.columns.filter(({ field }) => field.role === "actual");
  return {
    targets: rows.flatMap((row) => targetColumns.flatMap((column) => targetRecord(table, row, column))),
    actuals: rows.flatMap((row) => actualColumns.flatMap((column) => actualRecord(table, row, column))),
  };
}

function targetRecord(table: TableReading, row: RowReading, column: ColumnReading): readonly TargetRecord[] {
  const about = aboutCell(table, row, column);
  const { assignedBy } = column.dimensions;
  if (!about || assignedBy === undefined) return [];
  return [{ ...about, assignedBy, target: readTarget(valueAt(table.sheet, about.cell), numberColumnOf(column)) }];
}

function actualRecord(table: TableReading, row: RowReading, column: ColumnReading): readonly ActualRecord[] {
  const about = aboutCell(table, row, column);
  return about ? [{ ...about, actual: actualAt(valueAt(table.sheet, about.cell), numberColumnOf(column)) }] : [];
}

/**
 * A number counts as it stands, also a doubtful one such as 1.608: the formulas of the summary add it, too, and a rule
 * asks about it. A text or error that says no number is not reported: the sum is then marked incomplete.
 */
function actualAt(value: CellValue, column: NumberColumn): Actual {
  if (typeof value === "number") return reported(value);
  const actual = readActual(value, column);
  return actual.ok ? actual.value : NOT_REPORTED;
}

function aboutCell(table: TableReading, row: RowReading, column: ColumnReading): About | undefined {
  const unit = labelOf(table, row.labels, "unit");
  const kind = codeOf(table, row, column, "kind");
  const measure = codeOf(table, row, column, "measure");
  const { period } = column.dimensions;
  if (unit === undefined || kind === undefined || measure === undefined || period === undefined) return undefined;
  const cell: CellPlace = { sheet: table.sheet.name, row: row.row, column: column.column };
  return { unit, kind, measure, period: must(parsePeriodId(period), "the schema checked the period"), cell };
}

/** From the row where the form has a column for it, otherwise from the column of the number. */
function codeOf(
  table: TableReading,
  row: RowReading,
  column: ColumnReading,
  role: "kind" | "measure",
): string | undefined {
  const label = labelOf(table, row.labels, role);
  return label === null ? column.dimensions[role] : label;
}

/** Code or name of a label; `null` when the form has no such column, `undefined` when it has and says nothing known. */
function labelOf(table: TableReading, labels: RowLabels, role: keyof RowLabels): string | null | undefined {
  if (!table.table.fields.some((field) => field.role === role)) return null;
  const label = labels[role];
  return label?.state === "known" ? label.value : undefined;
}
