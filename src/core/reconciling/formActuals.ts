import { groupBy } from "../../base/groupBy";
import { periodId } from "../model/period";
import { knownFigures } from "../reading/readMatrix";
import type { ActualRecord, TableReading } from "../reading/reading";
import { isCumulative } from "./flowColumns";

/**
 * Reported numbers of tables that are only checked and not added up (layout "form"), as far as their columns say unit,
 * kind, measure and period. A figure that two columns give for the same thing is left out: nobody can say which is meant.
 */
export function formActuals(tables: readonly TableReading[]): readonly ActualRecord[] {
  return tables
    .filter(({ table }) => table.layout === "form")
    .flatMap((table) => {
      const columns = table.columns.filter((column) => column.field.flow !== "stock" && !isCumulative(column));
      const records = knownFigures({ ...table, columns }).actuals;
      return [...groupBy(records, keyOf).values()].flatMap((same) => (same.length === 1 ? same : []));
    });
}

function keyOf({ unit, kind, measure, period }: ActualRecord): string {
  return [unit, kind, measure, periodId(period)].join("\n");
}
