import { figureCells, isFigureColumn, numberColumnOf } from "../reading/figureCells";
import type { FigureCell } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readNumber } from "../reading/readNumber";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A text that says no number stands where a number is wanted: "sẽ báo cáo sau", "fab1 - 110", TRUE. Placeholders ("-",
 * "…", "x") are blanks. Columns of targets are read differently and have a rule of their own.
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
          return [{ place, subject: subjectOf(table, cell.row, cell.column), data: { text }, cause: null }];
        },
      ),
    ),
});

/** The text when it gives no number or two ("1.234" in a column of decimals). */
function wordsIn({ value, column }: FigureCell): string | undefined {
  if (column.field.role === "target") return undefined;
  const reading = readNumber(value, numberColumnOf(column));
  return reading.state === "text" || reading.state === "ambiguous" ? reading.text : undefined;
}
