import { countFractions } from "../reading/countFractions";
import { isFigureColumn, numberColumnOf } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A count that lost its thousands: "1.608" typed under English settings is the number 1,608, "1,510" under Vietnamese
 * settings is 1,51. Other fractions have a rule of their own.
 */
export const thousandsMistyped = defineRule({
  code: "thousands-mistyped",
  severity: "warning",
  layer: "content",
  applies: ({ reading }) =>
    hasColumn(reading, (column) => isFigureColumn(column) && numberColumnOf(column) === "count"),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      countFractions(table).flatMap(
        ({ row, column, value, isThousands, suggestion }): Finding<"thousands-mistyped">[] => {
          if (!isThousands || suggestion === null) return [];
          const place = placeOf(table, row.row, column);
          const data = { value, suggestion };
          return [{ place, subject: subjectOf(table, row, column), data, cause: null }];
        },
      ),
    ),
});
