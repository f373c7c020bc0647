import { figureCells, isFigureColumn, numberColumnOf } from "../reading/figureCells";
import type { FigureCell } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readNumber } from "../reading/readNumber";
import type { ColumnReading } from "../reading/reading";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A text that says no number stands where a number is wanted: "sẽ báo cáo sau", "fab1 - 110", TRUE. Placeholders ("-",
 * "…", "x") are blanks. Columns of targets are read differently and have a rule of their own. A warning in rates and
 * differences, where offices also write "vượt" or "bằng".
 */
export const textInNumberColumn = defineRule({
  code: "text-in-number-column",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, (column) => isFigureColumn(column) && column.field.role !== "target"),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      figureCells(table, (value) => typeof value === "string" || typeof value === "boolean").flatMap(
        (cell): Finding<"text-in-number-column">[] => {
          const text = wordsIn(cell);
          if (text === undefined) return [];
          const place = placeOf(table, cell.row.row, cell.column);
          const found = { place, subject: subjectOf(table, cell.row, cell.column), data: { text }, cause: null };
          return [isCompared(cell.column) ? { ...found, severity: "warning" } : found];
        },
      ),
    ),
});

function isCompared({ field }: ColumnReading): boolean {
  return field.role === "rate" || field.role === "difference";
}

/** The text when it gives no number or two ("1.234" in a column of decimals). */
function wordsIn({ value, column }: FigureCell): string | undefined {
  const { role, storedAs } = column.field;
  if (role === "target") return undefined;
  // Of a column kept as text the form does not know whether its numbers are whole.
  const reading = readNumber(value, storedAs === "text" ? "decimal" : numberColumnOf(column));
  if (reading.state === "text") return reading.text;
  return reading.state === "ambiguous" && storedAs !== "text" ? reading.text : undefined;
}
