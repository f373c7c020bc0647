import type { Result } from "../base/result";
import { ok } from "../base/result";
import { planMarks } from "../core";
import type { MarkPlan, Template, ValidationReport } from "../core";
import { checkWorkbook } from "./checkWorkbook";
import type { Failure } from "./failure";
import type { Ports, RunControl } from "./ports";

/** A check whose problems are marked in the sheets. */
export interface MarkedWorkbook {
  readonly report: ValidationReport;
  /** What was marked and what could not be. */
  readonly plan: MarkPlan;
}

/** Checks the workbook and marks the cells with problems, in place of earlier marks. No cell is changed. */
export async function markProblems(
  ports: Pick<Ports, "reader" | "clock" | "marker">,
  templates: readonly Template[],
  control: RunControl,
): Promise<Result<MarkedWorkbook, Failure>> {
  const checked = await checkWorkbook(ports, templates, control);
  if (!checked.ok) return checked;
  const { report, snapshot } = checked.value;
  const plan = planMarks(report.problems, snapshot);
  const marked = await ports.marker.mark(plan, control);
  return marked.ok ? ok({ report, plan }) : marked;
}

/** Takes all marks away without a trace. */
export function clearMarks(ports: Pick<Ports, "marker">, control: RunControl): Promise<Result<number, Failure>> {
  return ports.marker.clear(control);
}
