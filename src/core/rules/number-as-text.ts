import type { ColumnReading } from "../reading/reading";
import { figureCells, isFigureColumn, numberColumnOf } from "../reading/figureCells";
import type { FigureCell } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readNumber } from "../reading/readNumber";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A number is stored as text ("13", "1.608", "8 chi bộ"): the sums of Excel leave it out. A target written with its
 * unit ("07 tổ chức") is how targets are worded and no problem.
 */
export const numberAsText = defineRule({
  code: "number-as-text",
  severity: "warning",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, isFigureColumn),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      figureCells(table, (value) => typeof value === "string").flatMap((cell): Finding<"number-as-text">[] => {
        const value = numberInText(cell);
        if (value === undefined || typeof cell.value !== "string") return [];
        const place = placeOf(table, cell.row.row, cell.column);
        return [
          { place, subject: subjectOf(table, cell.row, cell.column), data: { text: cell.value, value }, cause: null },
        ];
      }),
    ),
});

function numberInText({ value, column }: FigureCell): number | undefined {
  const reading = readNumber(value, numberColumnOf(column));
  if (reading.state === "nil") return reading.writtenAs === "text" ? 0 : undefined;
  if (reading.state !== "number" || reading.value < 0 || isWording(column, reading.unit)) return undefined;
  return reading.value;
}

function isWording(column: ColumnReading, unit: string | undefined): boolean {
  return column.field.role === "target" && unit !== undefined;
}
