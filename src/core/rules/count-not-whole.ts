import { figureCells, isFigureColumn, numberColumnOf } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readNumber } from "../reading/readNumber";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A fraction where organisations or people are counted. 1.608 typed with a point under English settings becomes the
 * number 1,608; when the count probably meant is plain, the finding is a question.
 */
export const countNotWhole = defineRule({
  code: "count-not-whole",
  severity: "error",
  layer: "content",
  applies: ({ reading }) =>
    hasColumn(reading, (column) => isFigureColumn(column) && numberColumnOf(column) === "count"),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      figureCells(table, (value) => typeof value === "string" || !Number.isInteger(value)).flatMap(
        ({ row, column, value }): Finding<"count-not-whole">[] => {
          // A total of a fraction is a fraction because of it, and not a second mistake.
          const number = row.role === "total" ? undefined : readNumber(value, numberColumnOf(column));
          if (number?.state !== "not-whole") return [];
          const data = { value: number.value, suggestion: number.suggestion };
          const found = {
            place: placeOf(table, row.row, column),
            subject: subjectOf(table, row, column),
            data,
            cause: null,
          };
          return [data.suggestion === null ? found : { ...found, severity: "question" }];
        },
      ),
    ),
});
