import { cumulativeVerdicts } from "../reconciling/cumulativeVerdicts";
import { isCumulative } from "../reconciling/flowColumns";
import { placeOf, subjectOf } from "../reading/placeOf";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** In a column of lũy kế stands only what came in during the period, although there was something before. */
export const incrementInCumulative = defineRule({
  code: "increment-in-cumulative",
  severity: "warning",
  layer: "reconciliation",
  applies: ({ reading }) => hasColumn(reading, isCumulative),
  check: ({ reading }) =>
    cumulativeVerdicts(reading.tables).flatMap((verdict): Finding<"increment-in-cumulative">[] => {
      const { state, table, row, column, value, previous, expected } = verdict;
      if (state !== "increment") return [];
      return [
        {
          place: placeOf(table, row.row, column),
          subject: subjectOf(table, row, column),
          data: { value, previous, expected },
          cause: null,
        },
      ];
    }),
});
