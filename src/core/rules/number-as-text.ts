import { figureCells, isFigureColumn, numberColumnOf } from "../reading/figureCells";
import type { FigureCell } from "../reading/figureCells";
import { mayBeNegative } from "../reading/mayBeNegative";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readNumber } from "../reading/readNumber";
import type { ColumnReading } from "../reading/reading";
import { hasColumn } from "../reading/tableColumns";
import { shiftDecimal } from "../surplus/shiftDecimal";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A number is stored as text ("13", "1.608", "8 chi bộ"): the sums of Excel leave it out. A target written with its
 * unit ("07 tổ chức") is how targets are worded and no problem; neither are columns the office keeps as text, and codes.
 */
export const numberAsText = defineRule({
  code: "number-as-text",
  severity: "warning",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, (column) => isFigureColumn(column) && !isKeptAsText(column)),
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

function isKeptAsText({ field }: ColumnReading): boolean {
  return field.storedAs === "text";
}

function numberInText({ value, column }: FigureCell): number | undefined {
  if (typeof value !== "string" || isKeptAsText(column) || isCode(value, column)) return undefined;
  const reading = readNumber(value, numberColumnOf(column));
  if (reading.state === "nil") return reading.writtenAs === "text" ? 0 : undefined;
  if (reading.state !== "number" || isWording(column, reading.unit)) return undefined;
  if (reading.value < 0 && !mayBeNegative(column)) return undefined;
  return value.includes("%") && countsPercents(column) ? shiftDecimal(reading.value, 2) : reading.value;
}

function isWording(column: ColumnReading, unit: string | undefined): boolean {
  return column.field.role === "target" && unit !== undefined;
}

/** "00592" in a column of which the form does not say that it counts anything. */
function isCode(text: string, { field }: ColumnReading): boolean {
  return field.role === "other" && /^\s*0\d/u.test(text);
}

/** The column writes 78,2 for 78,2 %, as its usual figures show; otherwise it writes 0,782. */
function countsPercents({ field }: ColumnReading): boolean {
  return (field.magnitude ?? 1) >= 2;
}
