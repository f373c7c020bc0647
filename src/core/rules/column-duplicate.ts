import { formatAddress } from "../../base/address";
import { NO_SUBJECT } from "../model/problem";
import type { ExtraColumn, TableReading } from "../reading/reading";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** A column of the form stands twice: nobody knows which of the two counts. The first one is read. */
export const columnDuplicate = defineRule({
  code: "column-duplicate",
  severity: "error",
  layer: "form",
  applies: ({ reading }) => reading.tables.length > 0,
  check: ({ reading }) =>
    reading.tables.flatMap((table) => table.extraColumns.flatMap((extra) => finding(table, extra))),
});

function finding(table: TableReading, extra: ExtraColumn): readonly Finding<"column-duplicate">[] {
  const first = extra.duplicateOf && table.columns.find(({ field }) => field === extra.duplicateOf);
  if (!first) return [];
  const { period = null, kind = null } = first.dimensions;
  return [
    {
      place: { sheet: table.sheet.name, address: formatAddress(extra.headerCell), header: extra.header },
      subject: { ...NO_SUBJECT, period, kind },
      data: { header: extra.header, firstAddress: formatAddress(first.headerCell) },
      cause: null,
    },
  ];
}
