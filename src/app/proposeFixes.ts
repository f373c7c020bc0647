import type { Result } from "../base/result";
import { ok } from "../base/result";
import type { Fix, Template, ValidationReport } from "../core";
import { fixesFor } from "../core";
import { checkWorkbook } from "./checkWorkbook";
import type { Failure } from "./failure";
import type { Ports, RunControl } from "./ports";

/** What was found and what could be done about it. Fixes come in the order of the problems. */
export interface FixProposals {
  readonly report: ValidationReport;
  readonly fixes: readonly Fix[];
}

/**
 * Checks the workbook and proposes fixes; writes nothing. The user chooses among them, `planFixes` makes one plan of the
 * chosen ones, and {@link applyFixes} writes exactly that.
 */
export async function proposeFixes(
  ports: Pick<Ports, "reader" | "clock">,
  templates: readonly Template[],
  control: RunControl,
): Promise<Result<FixProposals, Failure>> {
  const checked = await checkWorkbook(ports, templates, control);
  if (!checked.ok) return checked;
  const { report, snapshot } = checked.value;
  return ok({ report, fixes: fixesFor(report.problems, snapshot) });
}
