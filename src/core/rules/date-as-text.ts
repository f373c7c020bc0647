import { isoDate } from "../model/calendarDate";
import type { CalendarDate } from "../model/calendarDate";
import { valueAt } from "../model/snapshot";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readDate } from "../reading/readDate";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A day stored as text ("25/6/2023") among days stored as dates: sorting, filters and date formulas pass it over. A
 * column that is mostly text is how the office keeps it.
 */
export const dateAsText = defineRule({
  code: "date-as-text",
  severity: "warning",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, isDateColumn),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      columnsOfRole(table, "date")
        .filter(isDateColumn)
        .flatMap((column) => findings(table, column)),
    ),
});

function isDateColumn({ field }: ColumnReading): boolean {
  return field.role === "date" && field.storedAs !== "text";
}

/** A day written as text. */
interface TextDay {
  readonly row: RowReading;
  readonly text: string;
  readonly date: CalendarDate;
}

function findings(table: TableReading, column: ColumnReading): readonly Finding<"date-as-text">[] {
  const texts: TextDay[] = [];
  let dates = 0;
  for (const row of dataRows(table)) {
    const value = valueAt(table.sheet, { row: row.row, column: column.column });
    if (typeof value !== "string" && typeof value !== "number") continue;
    const date = readDate(value);
    if (!date.ok) continue;
    if (typeof value === "string") texts.push({ row, text: value, date: date.value });
    else dates++;
  }
  if (dates < texts.length) return [];
  return texts.map(({ row, text, date }) => ({
    place: placeOf(table, row.row, column),
    subject: subjectOf(table, row, column),
    data: { text, date: isoDate(date) },
    cause: null,
  }));
}
