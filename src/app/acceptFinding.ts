import type { Result } from "../base/result";
import { err } from "../base/result";
import { acceptFinding as accept, withdrawAcceptance as withdraw } from "../core";
import type { Acceptance } from "../core";
import type { Failure } from "./failure";
import type { Ports } from "./ports";

/**
 * Accepts one finding of a review with a reason and remembers it in the workbook. It holds until the value changes.
 */
export async function acceptFinding(
  ports: Pick<Ports, "findings" | "clock">,
  finding: Omit<Acceptance, "stamp">,
): Promise<Result<null, Failure>> {
  const remembered = await ports.findings.read();
  if (!remembered.ok) return remembered;
  const accepted = accept(remembered.value.state, { ...finding, stamp: ports.clock.nowSerial() });
  return accepted.ok ? ports.findings.write(accepted.value) : err({ code: accepted.error.code });
}

/** Lets an accepted finding count again. */
export async function withdrawAcceptance(ports: Pick<Ports, "findings">, id: string): Promise<Result<null, Failure>> {
  const remembered = await ports.findings.read();
  return remembered.ok ? ports.findings.write(withdraw(remembered.value.state, id)) : remembered;
}
