import { formatAddress } from "../../base/address";
import type { Place, Subject } from "../model/problem";
import { NO_SUBJECT } from "../model/problem";
import { periodId, quarterOf } from "../model/period";
import { valueAt } from "../model/snapshot";
import { readDate } from "./readDate";
import type { ColumnReading, LabelReading, RowReading, TableReading } from "./reading";

/** The place of a cell of a table, with the header of its column: `Quý I-2012!C13`, "Tổ chức đảng › Thành lập mới". */
export function placeOf(table: TableReading, row: number, column: ColumnReading): Place {
  return {
    sheet: table.sheet.name,
    address: formatAddress({ row, column: column.column }),
    header: column.header,
  };
}

/**
 * Whom a cell of a table concerns, as far as its row and column say: the unit and kind of the row, otherwise the kind
 * of the column, and the period of the column, in a list the quarter of the row's date. An unknown unit is shown as it
 * was written, an unknown kind is nobody.
 */
export function subjectOf(table: TableReading, row: RowReading, column: Pick<ColumnReading, "dimensions">): Subject {
  const kind = row.labels.kind?.state === "known" ? row.labels.kind.value : column.dimensions.kind;
  const period = column.dimensions.period ?? quarterOfRow(table, row);
  return { unit: shownUnit(row.labels.unit), period: period ?? null, kind: kind ?? null };
}

function quarterOfRow(table: TableReading, row: RowReading): string | undefined {
  const column = table.columns.find(({ field }) => field.role === "date");
  const date = column && readDate(valueAt(table.sheet, { row: row.row, column: column.column }));
  return date?.ok ? periodId(quarterOf(date.value)) : undefined;
}

/** Whom a whole table concerns: only its period and kind, if it has just one. */
export function subjectOfTable({ dimensions }: Pick<TableReading, "dimensions">): Subject {
  return { ...NO_SUBJECT, period: dimensions.period ?? null, kind: dimensions.kind ?? null };
}

function shownUnit(label: LabelReading | undefined): string | null {
  if (!label || label.state === "blank") return null;
  return label.state === "known" ? label.value : label.text;
}
