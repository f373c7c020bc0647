import { figureCells, isFigureColumn, numberColumnOf } from "../reading/figureCells";
import type { FigureCell } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readNumber } from "../reading/readNumber";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** A negative number of organisations or people, typed as number or as text. Totals follow from their rows. */
export const countNegative = defineRule({
  code: "count-negative",
  severity: "error",
  layer: "content",
  applies: ({ reading }) =>
    hasColumn(reading, (column) => isFigureColumn(column) && numberColumnOf(column) === "count"),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      figureCells(table, (value) => typeof value === "string" || (typeof value === "number" && value < 0)).flatMap(
        (cell): Finding<"count-negative">[] => {
          const value = negativeIn(cell);
          if (value === undefined) return [];
          const place = placeOf(table, cell.row.row, cell.column);
          return [{ place, subject: subjectOf(table, cell.row, cell.column), data: { value }, cause: null }];
        },
      ),
    ),
});

function negativeIn({ row, column, value }: FigureCell): number | undefined {
  if (row.role === "total" || numberColumnOf(column) !== "count") return undefined;
  const reading = readNumber(value, "count");
  return reading.state === "number" && reading.value < 0 ? reading.value : undefined;
}
