import { figureCells, numberColumnOf } from "../reading/figureCells";
import type { FigureCell } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readNumber } from "../reading/readNumber";
import { readTarget } from "../reading/readTarget";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A target is written in words that give no number and no bound: "theo kế hoạch", "không" (none, or 0?). Only the
 * office can say. Blanks and "không giao" are understood; fractions, negative numbers and errors have their own rules.
 */
export const targetNotUnderstood = defineRule({
  code: "target-not-understood",
  severity: "question",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, ({ field }) => field.role === "target"),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      figureCells(table, (value) => typeof value === "string" || typeof value === "boolean").flatMap(
        (cell): Finding<"target-not-understood">[] => {
          const text = wordsIn(cell);
          if (text === undefined) return [];
          const place = placeOf(table, cell.row.row, cell.column);
          return [{ place, subject: subjectOf(table, cell.row, cell.column), data: { text }, cause: null }];
        },
      ),
    ),
});

function wordsIn({ row, column, value }: FigureCell): string | undefined {
  if (column.field.role !== "target" || row.role === "total" || typeof value === "number") return undefined;
  const numberColumn = numberColumnOf(column);
  const target = readTarget(value, numberColumn);
  if (target.state !== "unknown" || target.reason !== "not-understood") return undefined;
  const number = readNumber(value, numberColumn);
  return number.state === "number" || number.state === "not-whole" ? undefined : target.text;
}
