import { must } from "../base/invariant";
import type { Result } from "../base/result";
import { ok } from "../base/result";
import type { FormName, Template, ValidationReport, WorkbookSnapshot } from "../core";
import { rankForms, runRules, similarForms } from "../core";
import type { Failure } from "./failure";
import type { Ports, RunControl } from "./ports";
import { startPhase } from "./startPhase";

/** A check together with the workbook as it was when it was checked. */
export interface CheckedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly report: ValidationReport;
}

/** Reads the workbook once, recognises the form and runs every check. Writes nothing. */
export async function checkWorkbook(
  ports: Pick<Ports, "reader" | "clock">,
  templates: readonly Template[],
  control: RunControl,
): Promise<Result<CheckedWorkbook, Failure>> {
  const started = startPhase(control, "reading");
  if (!started.ok) return started;
  const snapshot = await ports.reader.read(control);
  if (!snapshot.ok) return snapshot;
  const checking = startPhase(control, "checking");
  if (!checking.ok) return checking;
  const ranked = rankForms(snapshot.value, templates);
  const { reading } = must(ranked[0], "there is at least one form");
  const report = runRules({ snapshot: snapshot.value, reading, today: ports.clock.today() });
  return ok({ snapshot: snapshot.value, report: withAlternatives(report, similarForms(ranked)) });
}

function withAlternatives(report: ValidationReport, alternatives: readonly FormName[]): ValidationReport {
  if (report.template === null || alternatives.length === 0) return report;
  return { ...report, template: { ...report.template, alternatives } };
}
