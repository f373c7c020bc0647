import type { FindingIdentity } from "./findingId";
import type { LastRun } from "./findingsState";

/**
 * How a finding stands against the last run that was remembered. "back": it had been found, was gone in the last run and
 * is there again. "unknown": there is nothing to compare with, which is not the same as new.
 */
export type Standing = "new" | "still" | "back" | "unknown";

/** What has changed since the last run. */
export interface RunComparison {
  /** Of each finding, in their order. */
  readonly standings: readonly Standing[];
  /** How many of the last run are no longer found; `undefined` when there is nothing to compare with. */
  readonly fixed: number | undefined;
}

/**
 * Compares what is found now with the last remembered run. A run with another form says nothing about this one.
 *
 * @param form name and version of the form now, "" when none was recognised.
 */
export function compareRuns(found: readonly FindingIdentity[], lastRun: LastRun | null, form: string): RunComparison {
  if (lastRun?.form !== form) return { standings: found.map(() => "unknown"), fixed: undefined };
  const [present, gone] = [new Set(lastRun.present), new Set(lastRun.gone)];
  const now = new Set(found.map(({ key }) => key));
  return {
    standings: found.map(({ key }) => {
      if (present.has(key)) return "still";
      if (!lastRun.isComplete) return "unknown";
      return gone.has(key) ? "back" : "new";
    }),
    fixed: lastRun.present.filter((key) => !now.has(key)).length,
  };
}
