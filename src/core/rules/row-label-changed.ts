import { formatAddress } from "../../base/address";
import { subjectOf } from "../reading/placeOf";
import type { RowReading, TableReading } from "../reading/reading";
import { namingColumn } from "../reading/tableColumns";
import { legacyText } from "../text/legacyEncoding";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A row stands where the form has another label, e.g. an item that was reworded. Rows of units are not judged here: a
 * name that is no unit is reported as such.
 */
export const rowLabelChanged = defineRule({
  code: "row-label-changed",
  severity: "warning",
  layer: "form",
  applies: ({ reading }) => reading.tables.some(({ table }) => table.rows !== undefined),
  check: ({ reading }) =>
    reading.tables.flatMap((table) => table.rows.filter(isRenamed(table)).flatMap((row) => finding(table, row))),
});

function isRenamed(table: TableReading): (row: RowReading) => boolean {
  const hasUnits = namingColumn(table)?.field.role === "unit";
  return ({ isRelabelled, described, label }) =>
    isRelabelled && !(hasUnits && described?.role === "data") && legacyText(label) === undefined;
}

function finding(table: TableReading, row: RowReading): readonly Finding<"row-label-changed">[] {
  const column = namingColumn(table);
  if (!column || !row.described) return [];
  const address = formatAddress({ row: row.row, column: column.column });
  return [
    {
      place: { sheet: table.sheet.name, address, header: column.header },
      subject: { ...subjectOf(table, row, column), unit: null },
      data: { found: row.label, expected: row.described.label },
      cause: null,
    },
  ];
}
