import type { Result } from "../base/result";
import { err, ok } from "../base/result";
import type { Failure } from "./failure";
import type { Phase, RunControl } from "./ports";

/**
 * Announces a phase unless the user asked to stop before it began. The one place where an action looks at its cancel.
 */
export function startPhase(control: RunControl, phase: Phase): Result<null, Failure> {
  if (control.cancel.requested) return err({ code: "cancelled" });
  control.onPhase(phase);
  return ok(null);
}
