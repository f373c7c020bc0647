import { isCalculated } from "../reading/calculatedCell";
import { figureCells, isFigureColumn } from "../reading/figureCells";
import type { FigureCell } from "../reading/figureCells";
import { mayBeNegative } from "../reading/mayBeNegative";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readNumber } from "../reading/readNumber";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A negative number of organisations or people, typed as number or as text. Totals and calculated cells follow from
 * others; differences and rates may be below 0. A question where the form does not say what the figures are.
 */
export const countNegative = defineRule({
  code: "count-negative",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, (column) => isFigureColumn(column) && !mayBeNegative(column)),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      figureCells(table, (value) => typeof value === "string" || (typeof value === "number" && value < 0)).flatMap(
        (cell): Finding<"count-negative">[] => {
          const value = negativeIn(cell);
          if (value === undefined) return [];
          const place = placeOf(table, cell.row.row, cell.column);
          const found = { place, subject: subjectOf(table, cell.row, cell.column), data: { value }, cause: null };
          return [cell.column.field.role === "other" ? { ...found, severity: "question" } : found];
        },
      ),
    ),
});

function negativeIn(cell: FigureCell): number | undefined {
  if (mayBeNegative(cell.column) || isCalculated(cell)) return undefined;
  const reading = readNumber(cell.value, "count");
  return reading.state === "number" && reading.value < 0 ? reading.value : undefined;
}
