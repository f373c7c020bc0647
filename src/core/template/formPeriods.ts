import type { Period } from "../model/period";
import { comparePeriods, parsePeriodId, periodId } from "../model/period";
import type { Template } from "./template";

/** All periods the tables of a form speak of, each once, in order of time: "2012-Q1", …, "2012", "2013-Q1", … */
export function formPeriods(template: Template): readonly Period[] {
  const named = template.tables.flatMap((table) =>
    [table, ...table.sheets, ...table.fields].map(({ dimensions }) => dimensions.period),
  );
  const periods = named.flatMap((id) => parsePeriodId(id ?? "") ?? []);
  return [...new Map(periods.map((period) => [periodId(period), period])).values()].sort(comparePeriods);
}
