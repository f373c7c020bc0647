import { formatAddress } from "../../base/address";
import { subjectOf } from "../reading/placeOf";
import type { RowReading, TableReading } from "../reading/reading";
import { holdsFigure, namingColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A row with figures that the form does not have. Rows of units are not judged here: a new name is reported as unknown,
 * a second row of a unit as a duplicate.
 */
export const rowExtra = defineRule({
  code: "row-extra",
  severity: "warning",
  layer: "form",
  applies: ({ reading }) => reading.tables.some(({ table }) => table.rows !== undefined),
  check: ({ reading }) =>
    reading.tables
      .filter((table) => table.table.rows !== undefined && namingColumn(table)?.field.role !== "unit")
      .flatMap((table) => table.rows.filter((row) => isExtra(table, row)).flatMap((row) => finding(table, row))),
});

function isExtra(table: TableReading, row: RowReading): boolean {
  return row.role === "data" && row.described === undefined && row.label !== "" && holdsFigure(table, row);
}

function finding(table: TableReading, row: RowReading): readonly Finding<"row-extra">[] {
  const column = namingColumn(table);
  if (!column) return [];
  return [
    {
      place: {
        sheet: table.sheet.name,
        address: formatAddress({ row: row.row, column: column.column }),
        header: column.header,
      },
      subject: subjectOf(table, row, column),
      data: { label: row.label },
      cause: null,
    },
  ];
}
