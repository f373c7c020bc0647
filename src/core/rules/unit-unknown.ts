import { withSharedCause } from "../model/sharedCause";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn, holdsFigure } from "../reading/tableColumns";
import { unitKey } from "../reading/textKey";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A row names a unit the form does not have, or holds figures and names none: its figures belong to nobody. The same
 * misspelling in several rows has one cause.
 */
export const unitUnknown = defineRule({
  code: "unit-unknown",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, ({ field }) => field.role === "unit"),
  check: ({ reading }) =>
    withSharedCause(reading.tables.flatMap(findings), ({ data, place }) => causeKey(data.text, place)),
});

function findings(table: TableReading): readonly Finding<"unit-unknown">[] {
  const [column] = columnsOfRole(table, "unit");
  return column ? dataRows(table).flatMap((row) => finding(table, row, column)) : [];
}

function finding(table: TableReading, row: RowReading, column: ColumnReading): readonly Finding<"unit-unknown">[] {
  const unit = row.labels.unit;
  const isLost = unit?.state === "unknown" || (unit?.state === "blank" && holdsFigure(table, row));
  if (!isLost) return [];
  const data =
    unit.state === "unknown" ? { text: unit.text, suggestion: unit.suggestion } : { text: "", suggestion: null };
  return [{ place: placeOf(table, row.row, column), subject: subjectOf(table, row, column), data, cause: null }];
}

/** Two rows without a name have nothing in common. */
function causeKey(text: string, place: { readonly sheet: string | null; readonly address: string | null }): string {
  return text === "" ? `${String(place.sheet)}!${String(place.address)}` : unitKey(text);
}
