import type { Result } from "../base/result";
import { ok } from "../base/result";
import type { AcceptedFinding, FindingIdentity, Fix, Problem, Standing, Template, ValidationReport } from "../core";
import { acceptedById, compareRuns, findingIds, fixesFor, rememberRun } from "../core";
import { checkWorkbook } from "./checkWorkbook";
import type { CheckedWorkbook } from "./checkWorkbook";
import type { Failure } from "./failure";
import type { Ports, RememberedFindings, RunControl } from "./ports";

/** A problem with everything the pane knows about it. */
export interface ReviewedFinding {
  readonly problem: Problem;
  readonly identity: FindingIdentity;
  readonly standing: Standing;
  /** Why and when it was accepted; `undefined` for one that counts. */
  readonly accepted: AcceptedFinding | undefined;
  readonly fix: Fix | undefined;
}

/** A check seen together with what the workbook remembers of earlier ones. */
export interface Review {
  readonly report: ValidationReport;
  /** In the order of the report's problems. */
  readonly findings: readonly ReviewedFinding[];
  /** Findings of the last remembered run that are gone; `undefined` when there is nothing to compare with. */
  readonly fixedCount: number | undefined;
  /** "unreadable": what the workbook carried was not ours or damaged, and is not used. */
  readonly memory: RememberedFindings["origin"];
  /** Why this run could not be remembered; `undefined` when it was, or was not to be. */
  readonly notRemembered: Failure | undefined;
}

/** How a workbook is reviewed. */
export interface ReviewOptions {
  readonly templates: readonly Template[];
  /** Whether this run is remembered for the next comparison: the only thing that writes. */
  readonly remember: boolean;
}

/**
 * Kiểm tra with memory: checks the workbook, says of each finding whether it is new, still there or back, whether the
 * office has accepted it, and how it could be fixed. Writes nothing unless the run is to be remembered; a workbook in
 * which nothing can be written is checked all the same.
 */
export async function reviewWorkbook(
  ports: Pick<Ports, "reader" | "clock" | "findings">,
  { templates, remember }: ReviewOptions,
  control: RunControl,
): Promise<Result<Review, Failure>> {
  const checked = await checkWorkbook(ports, templates, control);
  if (!checked.ok) return checked;
  const remembered = await ports.findings.read();
  if (!remembered.ok) return remembered;
  const review = reviewOf(checked.value, remembered.value);
  if (!remember) return ok({ ...review, notRemembered: undefined });
  const written = await ports.findings.write(
    rememberRun(remembered.value.state, {
      found: review.findings.map(({ identity }) => identity),
      form: formOf(review.report),
      stamp: ports.clock.nowSerial(),
      notRun: new Set(review.report.coverage.notRun.map(({ code }) => code)),
    }),
  );
  return ok({ ...review, notRemembered: written.ok ? undefined : written.error });
}

function reviewOf(
  { report, snapshot }: CheckedWorkbook,
  { state, origin }: RememberedFindings,
): Omit<Review, "notRemembered"> {
  const identities = findingIds(report.problems, snapshot);
  const { standings, fixed } = compareRuns(identities, state.lastRun, formOf(report));
  const accepted = acceptedById(state);
  const fixes = new Map(fixesFor(report.problems, snapshot).map((fix) => [fix.problem, fix]));
  const findings = report.problems.flatMap((problem, index): readonly ReviewedFinding[] => {
    const identity = identities[index];
    if (!identity) return [];
    const standing = standings[index] ?? "unknown";
    return [{ problem, identity, standing, accepted: accepted.get(identity.id), fix: fixes.get(problem) }];
  });
  return { report, findings, fixedCount: fixed, memory: origin };
}

/** "bao-cao-quy 2012.1"; "" when no form was recognised. */
function formOf({ template }: ValidationReport): string {
  return template ? `${template.name} ${template.version}` : "";
}
