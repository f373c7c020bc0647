import { formMap } from "../formulas/formMap";
import type { MappedTable } from "../formulas/formMap";
import { judgeFormulas } from "../formulas/judgeFormula";
import type { FormulaVerdict } from "../formulas/judgeFormula";
import { placeOf, subjectOf } from "../reading/placeOf";
import { hasFormulas } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** A cell calculates as the form says, but with the figures of other rows: =D9/C9 in row 8. */
export const columnFormulaBroken = defineRule({
  code: "column-formula-broken",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasFormulas(reading),
  check: ({ reading }) => {
    const map = formMap(reading.tables);
    return map.tables.flatMap((own) =>
      judgeFormulas(own, map)
        .filter(({ difference }) => difference === "other-rows")
        .map((verdict) => finding(own, verdict)),
    );
  },
});

function finding({ table }: MappedTable, verdict: FormulaVerdict): Finding<"column-formula-broken"> {
  const { row, column, found, expected } = verdict;
  return {
    place: placeOf(table, row.row, column),
    subject: subjectOf(table, row, column),
    data: { found, expected },
    cause: null,
  };
}
