import * as v from "valibot";
import type { SummaryReport } from "../../app/summarizeWorkbook";
import { periodId } from "../../core";
import type { Actual, Figure, Target } from "../../core";

const NumberOrNull = v.nullable(v.number());

/** Shape of `chi-tieu summarize --json`; published as docs/schemas/summarize-report.schema.json. */
export const SummarizeReportSchema = v.strictObject({
  figures: v.array(
    v.strictObject({
      kind: v.pipe(v.string(), v.description("Code of the kind in the template: DANG, CD, DTN, PN-H, PN-CH.")),
      measure: v.pipe(v.string(), v.description("TL: thành lập mới, KN: kết nạp mới.")),
      unit: v.pipe(v.nullable(v.string()), v.description("null = the whole district.")),
      period: v.pipe(v.string(), v.description('"2013", "2013-Q1" …')),
      assignedBy: v.nullable(v.string()),
      target: v.strictObject({ state: v.picklist(["assigned", "none", "unknown"]), value: NumberOrNull }),
      actual: v.strictObject({ state: v.picklist(["reported", "nil", "not-reported"]), value: NumberOrNull }),
      surplus: NumberOrNull,
      rate: v.pipe(NumberOrNull, v.description("actual / target; 1 = 100 %.")),
      status: v.picklist([
        "exceeded",
        "met",
        "not-met",
        "in-progress",
        "no-result",
        "not-reported",
        "no-target",
        "confirm-target",
      ]),
    }),
  ),
  sheets: v.array(v.string()),
  charts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  verified: v.pipe(
    v.boolean(),
    v.description("The values the workbook calculated were read back and equal the figures."),
  ),
});

/** The report of `summarize --json`. */
export type SummarizeReport = v.InferOutput<typeof SummarizeReportSchema>;

/** The report as the contract has it. */
export function summarizeJson(report: SummaryReport): SummarizeReport {
  return {
    figures: report.figures.map(figureJson),
    sheets: [...report.sheets],
    charts: report.charts,
    verified: report.verified,
  };
}

function figureJson(figure: Figure): SummarizeReport["figures"][number] {
  const { kind, measure, unit, assignedBy, evaluation } = figure;
  return {
    kind,
    measure,
    unit,
    period: periodId(figure.period),
    assignedBy,
    target: { state: figure.target.state, value: targetValue(figure.target) },
    actual: { state: figure.actual.state, value: actualValue(figure.actual) },
    surplus: evaluation.surplus ?? null,
    rate: evaluation.rate ?? null,
    status: evaluation.status,
  };
}

/** The plain number of a target; `null` for no target and for bounds and ranges, which are no one number. */
function targetValue(target: Target): number | null {
  return target.state === "assigned" && target.goal.type === "amount" ? target.goal.value : null;
}

function actualValue(actual: Actual): number | null {
  if (actual.state === "nil") return 0;
  return actual.state === "reported" ? actual.value : null;
}
