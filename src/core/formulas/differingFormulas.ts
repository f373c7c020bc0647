import type { Place, Subject } from "../model/problem";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { WorkbookReading } from "../reading/reading";
import { formMap } from "./formMap";
import { judgeFormulas } from "./judgeFormula";
import type { FormulaVerdict } from "./judgeFormula";

/** Where a formula is not the form's, and both formulas as shown. */
export interface DifferingFormula {
  readonly place: Place;
  readonly subject: Subject;
  readonly data: { readonly found: string; readonly expected: string };
  readonly cause: null;
}

/** The formulas of a workbook that differ from the form's in one way, table by table. */
export function differingFormulas(
  { tables }: Pick<WorkbookReading, "tables">,
  difference: FormulaVerdict["difference"],
): readonly DifferingFormula[] {
  const map = formMap(tables);
  return map.tables.flatMap((own) =>
    judgeFormulas(own, map)
      .filter((verdict) => verdict.difference === difference)
      .map(({ row, column, found, expected }) => ({
        place: placeOf(own.table, row.row, column),
        subject: subjectOf(own.table, row, column),
        data: { found, expected },
        cause: null,
      })),
  );
}
