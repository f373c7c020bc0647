import { formatRect } from "../../base/rect";
import type { Severity } from "../model/problem";
import { NO_SUBJECT } from "../model/problem";
import { readHeaderBand } from "../reading/headerBand";
import type { TableReading } from "../reading/reading";
import { suggest } from "../reading/suggest";
import { mergeDimensions } from "../template/dimensions";
import type { FieldDescription } from "../template/template";
import { HEADER_PATH_SEPARATOR } from "../template/template";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** A column of the form is not in the header of its table. How serious that is depends on what the column says. */
export const columnMissing = defineRule({
  code: "column-missing",
  severity: "error",
  layer: "form",
  applies: ({ reading }) => reading.tables.length > 0,
  check: ({ reading }) =>
    reading.tables.flatMap((table) => table.missingFields.map((field) => finding(table, field, freeHeaders(table)))),
});

function finding(table: TableReading, field: FieldDescription, free: readonly string[]): Finding<"column-missing"> {
  const { period = null, kind = null } = mergeDimensions(table.dimensions, field.dimensions);
  return {
    severity: severityOf(field),
    place: { sheet: table.sheet.name, address: formatRect(table.header), header: field.title },
    subject: { ...NO_SUBJECT, period, kind },
    data: { header: field.title, similar: suggest(field.title, free) },
    cause: null,
  };
}

/** Headers of the sheet that are no column of the form: the missing one may be among them under another name. */
function freeHeaders({ sheet, header, columns }: TableReading): readonly string[] {
  const taken = new Set(columns.map(({ column }) => column));
  return readHeaderBand(sheet, header.row, header.rowCount)
    .filter(({ column }) => !taken.has(column))
    .map(({ levels }) => levels.join(HEADER_PATH_SEPARATOR));
}

function severityOf({ role }: FieldDescription): Severity {
  return SEVERITIES[role];
}

const SEVERITIES: Readonly<Record<FieldDescription["role"], Severity>> = {
  unit: "error",
  kind: "error",
  measure: "error",
  date: "error",
  target: "error",
  actual: "error",
  key: "warning",
  enterprise: "warning",
  item: "warning",
  period: "warning",
  rate: "warning",
  difference: "warning",
  category: "warning",
  ordinal: "info",
  "unit-of-measure": "info",
  note: "info",
  other: "info",
};
