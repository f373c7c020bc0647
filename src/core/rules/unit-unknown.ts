import { withSharedCause } from "../model/sharedCause";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn, holdsFigure } from "../reading/tableColumns";
import { unitKey } from "../reading/textKey";
import { formTexts } from "../text/formTexts";
import { legacyText } from "../text/legacyEncoding";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A row names a unit the form does not have, or holds figures and names none: its figures belong to nobody. The same
 * misspelling in several rows has one cause. A further row of a form that lists its rows, with a name like no other, may be
 * a new unit: a question.
 */
export const unitUnknown = defineRule({
  code: "unit-unknown",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, ({ field }) => field.role === "unit"),
  check: ({ reading }) => {
    const { has } = formTexts(reading.template);
    const isLegacy = (text: string): boolean => legacyText(text, has) !== undefined;
    const findings = reading.tables.flatMap((table) => findingsOf(table, isLegacy));
    return withSharedCause(findings, ({ data, place }) => causeKey(data.text, place));
  },
});

/** @param isLegacy whether a name is typed in an old encoding; that is reported as such, with what it says. */
function findingsOf(table: TableReading, isLegacy: (text: string) => boolean): readonly Finding<"unit-unknown">[] {
  const [column] = columnsOfRole(table, "unit");
  if (!column) return [];
  const rows = dataRows(table).filter(({ labels: { unit } }) => unit?.state !== "unknown" || !isLegacy(unit.text));
  return rows.flatMap((row) => finding(table, row, column));
}

function finding(table: TableReading, row: RowReading, column: ColumnReading): readonly Finding<"unit-unknown">[] {
  const unit = row.labels.unit;
  const isLost = unit?.state === "unknown" || (unit?.state === "blank" && holdsFigure(table, row));
  if (!isLost) return [];
  const data =
    unit.state === "unknown" ? { text: unit.text, suggestion: unit.suggestion } : { text: "", suggestion: null };
  const isNew = table.table.rows !== undefined && !row.isRelabelled && data.suggestion === null && data.text !== "";
  return [
    {
      ...(isNew ? { severity: "question" as const } : {}),
      place: placeOf(table, row.row, column),
      subject: subjectOf(table, row, column),
      data,
      cause: null,
    },
  ];
}

/** Two rows without a name have nothing in common. */
function causeKey(text: string, place: { readonly sheet: string | null; readonly address: string | null }): string {
  return text === "" ? `${String(place.sheet)}!${String(place.address)}` : unitKey(text);
}
