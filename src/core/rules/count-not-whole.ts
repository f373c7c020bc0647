import { countFractions } from "../reading/countFractions";
import { isFigureColumn, numberColumnOf } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, TableReading } from "../reading/reading";
import { hasColumn } from "../reading/tableColumns";
import { isMeasured } from "../reading/unitOfMeasureKey";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A fraction where organisations or people are counted, and no count that lost its thousands. A question where the form
 * does not say what the figures are, or measures them in money, weight or area.
 */
export const countNotWhole = defineRule({
  code: "count-not-whole",
  severity: "error",
  layer: "content",
  applies: ({ reading }) =>
    hasColumn(reading, (column) => isFigureColumn(column) && numberColumnOf(column) === "count"),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      countFractions(table).flatMap(({ row, column, value, isThousands, suggestion }): Finding<"count-not-whole">[] => {
        if (isThousands) return [];
        const found = {
          place: placeOf(table, row.row, column),
          subject: subjectOf(table, row, column),
          data: { value, suggestion },
          cause: null,
        };
        return [isCertainlyCounted(table, column) ? found : { ...found, severity: "question" }];
      }),
    ),
});

function isCertainlyCounted({ table }: TableReading, { field }: ColumnReading): boolean {
  return (
    (field.role === "target" || field.role === "actual") &&
    !isMeasured(field.unitOfMeasure ?? table.unitOfMeasure ?? "")
  );
}
