import { cellReference } from "../../base/formulaText";
import { cumulativeVerdicts } from "../reconciling/cumulativeVerdicts";
import { isCumulative } from "../reconciling/flowColumns";
import { placeOf, subjectOf } from "../reading/placeOf";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** A figure since the start of the year (lũy kế) is lower than that of the period before: nothing can be taken back. */
export const cumulativeFell = defineRule({
  code: "cumulative-fell",
  severity: "warning",
  layer: "reconciliation",
  applies: ({ reading }) => hasColumn(reading, isCumulative),
  check: ({ reading }) =>
    cumulativeVerdicts(reading.tables).flatMap((verdict): Finding<"cumulative-fell">[] => {
      const { state, table, row, column, value, previous, previousCell } = verdict;
      if (state !== "fell" || !previousCell) return [];
      const sheet = previousCell.sheet === table.sheet.name ? undefined : previousCell.sheet;
      return [
        {
          place: placeOf(table, row.row, column),
          subject: subjectOf(table, row, column),
          data: { value, previous, previousAddress: cellReference(previousCell, sheet) },
          cause: null,
        },
      ];
    }),
});
