import type { ProblemCode } from "../model/problem";
import type { FindingIdentity } from "./findingId";
import { KEYS_MAX } from "./findingsState";
import type { FindingsState } from "./findingsState";

/** A run that is to be remembered. */
export interface RunToRemember {
  readonly found: readonly FindingIdentity[];
  /** Name and version of the form, "" when none was recognised. */
  readonly form: string;
  /** Excel serial of local time. */
  readonly stamp: number;
  /** Checks that could not run: nothing is known about their findings. */
  readonly notRun: ReadonlySet<ProblemCode>;
}

/**
 * The state after a run: what is found now, what is gone, and the acceptances that still hold. An acceptance ends when
 * its value changes or is put right; it stays while its check could not run, or while another form is looked at.
 */
export function rememberRun(state: FindingsState, run: RunToRemember): FindingsState {
  const { found, form, stamp } = run;
  const keys = [...new Set(found.map(({ key }) => key))];
  const isSameForm = state.lastRun?.form === form;
  return {
    version: 1,
    accepted: state.lastRun && !isSameForm ? state.accepted : stillAccepted(state.accepted, run),
    lastRun: {
      form,
      stamp,
      present: keys.slice(0, KEYS_MAX),
      gone: isSameForm ? goneAfter(state, new Set(keys)) : [],
      isComplete: keys.length <= KEYS_MAX,
    },
  };
}

/** What was there or gone before and is not there now; the latest first, where not all can be remembered. */
function goneAfter({ lastRun }: FindingsState, now: ReadonlySet<string>): string[] {
  const before = [...new Set([...(lastRun?.present ?? []), ...(lastRun?.gone ?? [])])];
  return before.filter((key) => !now.has(key)).slice(0, KEYS_MAX);
}

function stillAccepted(
  accepted: FindingsState["accepted"],
  { found, notRun }: RunToRemember,
): FindingsState["accepted"] {
  const ids = new Set(found.map(({ id }) => id));
  const unknown = new Set<string>(notRun);
  return accepted.filter(({ id, code }) => ids.has(id) || unknown.has(code));
}
