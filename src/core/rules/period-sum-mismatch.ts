import { parsePeriodId } from "../model/period";
import { wrongPeriodSums } from "../reconciling/periodSums";
import { isFigureColumn } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { TableReading, WorkbookReading } from "../reading/reading";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A typed figure of the year is not the sum of its quarters, or a half-year or quarter not that of its parts: side by side
 * in one table, or on the sheets of the quarters. A year calculated by formula is for the checks of formulas.
 */
export const periodSumMismatch = defineRule({
  code: "period-sum-mismatch",
  severity: "error",
  layer: "reconciliation",
  applies: ({ reading }) => hasSeveralPeriods(reading),
  check: ({ reading }) =>
    wrongPeriodSums(reading.tables).map(
      ({ table, row, column, found, expected, parts, isDoubtful }): Finding<"period-sum-mismatch"> => ({
        ...(isDoubtful ? { severity: "warning" as const } : {}),
        place: placeOf(table, row.row, column),
        subject: subjectOf(table, row, column),
        data: { found, expected, parts },
        cause: null,
      }),
    ),
});

function hasSeveralPeriods({ tables }: WorkbookReading): boolean {
  const parts = new Set(tables.flatMap(partsOf));
  return parts.size > 1;
}

/** "year", "Q1", …: what parts of years the figure columns of a table are about. */
function partsOf({ table, columns }: TableReading): readonly string[] {
  if (table.layout === "list") return [];
  return columns.filter(isFigureColumn).flatMap(({ dimensions }) => parsePeriodId(dimensions.period ?? "")?.part ?? []);
}
