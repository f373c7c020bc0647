import { formatAddress } from "../../base/address";
import type { Severity } from "../model/problem";
import { NO_SUBJECT } from "../model/problem";
import { subjectOfTable } from "../reading/placeOf";
import type { MissingRow, TableReading } from "../reading/reading";
import { namingColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A row of the form - a unit, an item, a total - is not in the table. A unit whose name was only misspelt is no missing
 * row: its misspelt row is reported.
 */
export const unitRowMissing = defineRule({
  code: "unit-row-missing",
  severity: "error",
  layer: "form",
  applies: ({ reading }) => reading.tables.some(({ table }) => table.rows !== undefined),
  check: ({ reading }) =>
    reading.tables.flatMap((table) => table.missingRows.map((missing) => finding(table, missing))),
});

function finding(table: TableReading, { row, before, after }: MissingRow): Finding<"unit-row-missing"> {
  const column = namingColumn(table);
  const isUnit = column?.field.role === "unit" && row.role === "data";
  const address = formatAddress({ row: before, column: column?.column ?? table.header.column });
  return {
    severity: severityOf(row.role),
    place: { sheet: table.sheet.name, address, header: column?.header ?? null },
    subject: isUnit ? { ...subjectOfTable(table), unit: row.label } : { ...NO_SUBJECT, ...subjectOfTable(table) },
    data: { label: row.label, after: after?.label ?? null },
    cause: null,
  };
}

/** A caption of a group holds no figures. */
function severityOf(role: MissingRow["row"]["role"]): Severity {
  return role === "group" ? "warning" : "error";
}
