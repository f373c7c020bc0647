import { valueAt } from "../model/snapshot";
import { readDate } from "./readDate";
import type { LabelReading, ListRecord, RowReading, TableReading } from "./reading";

type Unreadable = ListRecord["unreadable"][number];

/**
 * Reads the rows of a dated list: one record per data row. Unit, kind or date that the form has a column for and that
 * cannot be read (or is blank) are named in `unreadable`; a kind that holds for the whole list comes from the form.
 * Rows of unknown measure give no record. A matrix gives none.
 *
 * @example
 * // "Xã Xuân Đỉng" in the unit column: { unit: undefined, unreadable: ["unit"], kind: "DANG", … }
 */
export function readList(table: TableReading): readonly ListRecord[] {
  if (table.table.layout !== "list") return [];
  return table.rows.filter(({ role }) => role === "data").flatMap((row) => listRecord(table, row));
}

function listRecord(table: TableReading, row: RowReading): readonly ListRecord[] {
  const measure = valueOf(row.labels.measure) ?? table.dimensions.measure;
  if (measure === undefined) return [];
  const unit = valueOf(row.labels.unit);
  const kind = valueOf(row.labels.kind) ?? (has(table, "kind") ? undefined : table.dimensions.kind);
  const date = dateOf(table, row);
  const found = { unit, kind, date };
  const unreadable = (["unit", "kind", "date"] as const).filter(
    (part) => found[part] === undefined && has(table, part),
  );
  return [{ sheet: table.sheet.name, row: row.row, measure, ...found, unreadable }];
}

function dateOf(table: TableReading, row: RowReading): ListRecord["date"] {
  const column = table.columns.find(({ field }) => field.role === "date");
  if (!column) return undefined;
  const date = readDate(valueAt(table.sheet, { row: row.row, column: column.column }));
  return date.ok ? date.value : undefined;
}

function valueOf(label: LabelReading | undefined): string | undefined {
  return label?.state === "known" ? label.value : undefined;
}

function has(table: TableReading, role: Unreadable): boolean {
  return table.table.fields.some((field) => field.role === role);
}
