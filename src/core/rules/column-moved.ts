import { formatAddress } from "../../base/address";
import { NO_SUBJECT } from "../model/problem";
import type { ColumnReading, TableReading } from "../reading/reading";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** A column stands in another place among the columns of its table than in the form. A move is one finding, not two. */
export const columnMoved = defineRule({
  code: "column-moved",
  severity: "warning",
  layer: "form",
  applies: ({ reading }) => reading.tables.length > 0,
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      table.columns.filter(({ isMoved }) => isMoved).map((column) => finding(table, column)),
    ),
});

function finding({ sheet, table }: TableReading, column: ColumnReading): Finding<"column-moved"> {
  const before = table.fields[table.fields.indexOf(column.field) - 1];
  const { period = null, kind = null } = column.dimensions;
  return {
    place: { sheet: sheet.name, address: formatAddress(column.headerCell), header: column.header },
    subject: { ...NO_SUBJECT, period, kind },
    data: { header: column.header, expectedAfter: before?.title ?? null },
    cause: null,
  };
}
