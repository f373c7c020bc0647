import { formMap } from "../formulas/formMap";
import type { MappedTable } from "../formulas/formMap";
import { judgeFormulas } from "../formulas/judgeFormula";
import type { FormulaVerdict } from "../formulas/judgeFormula";
import { placeOf, subjectOf } from "../reading/placeOf";
import { hasFormulas } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** A cell calculates something else than the form: another operation, other columns, a constant put in. */
export const formulaAltered = defineRule({
  code: "formula-altered",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasFormulas(reading),
  check: ({ reading }) => {
    const map = formMap(reading.tables);
    return map.tables.flatMap((own) =>
      judgeFormulas(own, map)
        .filter(({ difference }) => difference === "other")
        .map((verdict) => finding(own, verdict)),
    );
  },
});

function finding({ table }: MappedTable, verdict: FormulaVerdict): Finding<"formula-altered"> {
  const { row, column, found, expected } = verdict;
  return {
    place: placeOf(table, row.row, column),
    subject: subjectOf(table, row, column),
    data: { found, expected },
    cause: null,
  };
}
