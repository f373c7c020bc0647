import type { Result } from "../base/result";
import type { FixPlan } from "../core";
import type { Failure } from "./failure";
import type { FixOutcome, Ports, RunControl } from "./ports";

/**
 * Writes a plan the user has seen and agreed to, all or nothing. A cell that holds something else by now refuses the
 * whole plan; nothing beside the plan is touched.
 */
export function applyFixes(
  ports: Pick<Ports, "fixer">,
  plan: FixPlan,
  control: RunControl,
): Promise<Result<FixOutcome, Failure>> {
  return ports.fixer.apply(plan, control);
}

/** Takes back everything the last {@link applyFixes} changed. */
export function undoFixes(ports: Pick<Ports, "fixer">, control: RunControl): Promise<Result<FixOutcome, Failure>> {
  return ports.fixer.undo(control);
}
