import type { SummaryPlan } from "./plan";
import { planSummarySheet } from "./planSummarySheet";
import type { PlanInput } from "./planSummarySheet";
import { planUnitsSheet } from "./planUnitsSheet";

/**
 * The whole summary as data. A workbook that lacks the data for a sheet gets no empty sheet; without any figure the
 * plan is empty.
 */
export function planSummary(input: PlanInput): SummaryPlan {
  const hasContent = input.figures.some(
    (figure) => figure.actual.state !== "not-reported" || figure.target.state === "assigned",
  );
  if (!hasContent) return { sheets: [], figures: [] };
  const units = planUnitsSheet(input);
  return { sheets: [planSummarySheet(input), ...(units ? [units] : [])], figures: input.figures };
}
