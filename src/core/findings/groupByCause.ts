import { groupBy } from "../../base/groupBy";
import { must } from "../../base/invariant";
import type { Problem, Severity } from "../model/problem";
import { placeId } from "../model/sharedCause";

/** How many problems there are of each severity; 0 is a count like any other. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Problems that come from one mistake: one card in the pane. */
export interface ProblemGroup {
  /** Place of the cause, "Quý I-2012!C1"; `null` for a problem that stands for itself. */
  readonly cause: string | null;
  /** The problem that says what to do: the one at the place of the cause, else the most serious, the first of equals. */
  readonly head: Problem;
  /** All problems of the group in the order they were given, `head` among them. */
  readonly problems: readonly Problem[];
  readonly counts: SeverityCounts;
}

const SERIOUSNESS: readonly Severity[] = ["error", "warning", "question", "info"];

/**
 * Brings problems with one cause together: a moved column with the 214 figures that are wrong because of it is one
 * group headed by "cột đã bị chuyển chỗ". A problem without cause is a group of its own, unless it stands at the very
 * place others name as their cause: then it heads them.
 *
 * Groups come in the order of their first problem; the time is linear in the number of problems.
 */
export function groupByCause(problems: readonly Problem[]): readonly ProblemGroup[] {
  const heads = headsAtCause(problems);
  const groups = groupBy<Problem, Problem | string>(
    problems,
    (problem) => problem.cause ?? (heads.has(problem) ? placeId(problem.place) : problem),
  );
  return [...groups].map(([key, members]) => groupOf(typeof key === "string" ? key : null, members));
}

/** Counts problems by severity: `{ error: 2, warning: 0, question: 1, info: 0 }`. */
export function countBySeverity(problems: readonly Problem[]): SeverityCounts {
  const counts = { error: 0, warning: 0, question: 0, info: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** Problems without a cause of their own that stand where others have their cause; one for each cause at most. */
function headsAtCause(problems: readonly Problem[]): ReadonlySet<Problem> {
  const missing = new Set(problems.flatMap(({ cause }) => cause ?? []));
  for (const problem of problems) if (problem.cause === placeId(problem.place)) missing.delete(problem.cause);
  const heads = new Set<Problem>();
  for (const problem of problems) {
    if (problem.cause === null && missing.delete(placeId(problem.place))) heads.add(problem);
  }
  return heads;
}

function groupOf(cause: string | null, problems: readonly Problem[]): ProblemGroup {
  const first = SERIOUSNESS.flatMap((severity) => problems.find((problem) => problem.severity === severity) ?? [])[0];
  const atCause = problems.find((problem) => placeId(problem.place) === cause);
  const head = must(atCause ?? first, "a group has a problem");
  return { cause, head, problems, counts: countBySeverity(problems) };
}
