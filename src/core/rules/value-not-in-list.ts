import type { CellValue } from "../../base/cellValue";
import { withSharedCause } from "../model/sharedCause";
import { valueAt } from "../model/snapshot";
import { headerText } from "../reading/headerBand";
import { isPlaceholder } from "../reading/placeholders";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { suggest } from "../reading/suggest";
import { dataRows, hasColumn, holdsFigure } from "../reading/tableColumns";
import { headerKey } from "../reading/textKey";
import type { Template } from "../template/template";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

type NotInList = Finding<"value-not-in-list">;

/**
 * A kind or content the form does not have, and then the row counts nowhere (error; a warning in tables that are not
 * counted), or a value outside the list of a column (warning). Spelling variants of the same word are in the list. The same text in several rows has one cause.
 */
export const valueNotInList = defineRule({
  code: "value-not-in-list",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, hasList),
  check: ({ reading }) =>
    withSharedCause(
      reading.tables.flatMap((table) =>
        table.columns.filter(hasList).flatMap((column) => findings(reading.template, table, column)),
      ),
      ({ data, place }) =>
        `${String(place.header)}\n${data.text === "" ? String(place.address) : headerKey(data.text)}`,
    ),
});

function hasList({ field }: ColumnReading): boolean {
  return field.role === "kind" || field.role === "measure" || field.constraints.enum !== undefined;
}

function findings(template: Template, table: TableReading, column: ColumnReading): readonly NotInList[] {
  const judge =
    column.field.role === "kind" || column.field.role === "measure"
      ? labelJudge(template, column.field.role)
      : enumJudge(column);
  return dataRows(table).flatMap((row) => judge(table, row, column));
}

type Judge = (table: TableReading, row: RowReading, column: ColumnReading) => readonly NotInList[];

function labelJudge(template: Template, role: "kind" | "measure"): Judge {
  const allowed = (role === "kind" ? template.kinds : template.measures).map(({ label }) => label);
  return (table, row, column) => {
    const label = row.labels[role];
    const isLost = label?.state === "unknown" || (label?.state === "blank" && holdsFigure(table, row));
    if (!isLost) return [];
    const read = label.state === "unknown" ? label : { text: "", suggestion: null };
    const data = { text: read.text, suggestion: read.suggestion, allowed };
    const found = { place: placeOf(table, row.row, column), subject: subjectOf(table, row, column), data, cause: null };
    return [table.table.layout === "form" ? { ...found, severity: "warning" } : found];
  };
}

/** Looks each distinct value up once: a register of 100,000 rows has a handful of them. */
function enumJudge({ field }: ColumnReading): Judge {
  const allowed = field.constraints.enum ?? [];
  const keys = new Set(allowed.map(headerKey));
  const answers = new Map<CellValue, NotInList["data"] | "in-list">();
  const answer = (value: CellValue): NotInList["data"] | "in-list" => {
    const text = headerText(value);
    const isFine = text === "" || isPlaceholder(text) || keys.has(headerKey(text));
    return isFine ? "in-list" : { text, suggestion: suggest(text, allowed), allowed };
  };
  return (table, row, column) => {
    const value = valueAt(table.sheet, { row: row.row, column: column.column });
    const data = answers.get(value) ?? answer(value);
    answers.set(value, data);
    if (data === "in-list") return [];
    const place = placeOf(table, row.row, column);
    return [{ severity: "warning", place, subject: subjectOf(table, row, column), data, cause: null }];
  };
}
