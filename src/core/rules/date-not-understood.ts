import { valueAt } from "../model/snapshot";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readDate } from "../reading/readDate";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A cell of a date column gives no day: "tháng 2/2012", 29-2-2013, 27/2/12 (which century), or nothing where the form
 * requires a date. Other blanks are left alone; error values have a rule of their own. A warning where nothing is counted
 * by the date.
 */
export const dateNotUnderstood = defineRule({
  code: "date-not-understood",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, ({ field }) => field.role === "date"),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      columnsOfRole(table, "date").flatMap((column) => dataRows(table).flatMap((row) => finding(table, row, column))),
    ),
});

function finding(
  table: TableReading,
  row: RowReading,
  column: ColumnReading,
): readonly Finding<"date-not-understood">[] {
  const date = readDate(valueAt(table.sheet, { row: row.row, column: column.column }));
  if (date.ok || date.error.code === "error") return [];
  const text = date.error.code === "blank" ? "" : date.error.text;
  if (text === "" && column.field.constraints.required !== true) return [];
  const found = {
    place: placeOf(table, row.row, column),
    subject: subjectOf(table, row, column),
    data: { text },
    cause: null,
  };
  return [table.table.layout === "list" ? found : { ...found, severity: "warning" }];
}
