import type { Result } from "../base/result";
import { ok } from "../base/result";
import type { Template, ValidationReport } from "../core";
import { recognise, runRules } from "../core";
import type { Failure } from "./failure";
import type { Ports, RunControl } from "./ports";
import { startPhase } from "./startPhase";

/**
 * Kiểm tra: reads the workbook once, recognises the form and runs every check. Writes nothing.
 *
 * @param templates the forms that are known; the one the workbook resembles most is used.
 */
export async function validateWorkbook(
  ports: Pick<Ports, "reader" | "clock">,
  templates: readonly Template[],
  control: RunControl,
): Promise<Result<ValidationReport, Failure>> {
  const started = startPhase(control, "reading");
  if (!started.ok) return started;
  const snapshot = await ports.reader.read(control);
  if (!snapshot.ok) return snapshot;
  const checking = startPhase(control, "checking");
  if (!checking.ok) return checking;
  const reading = recognise(snapshot.value, templates);
  return ok(runRules({ snapshot: snapshot.value, reading, today: ports.clock.today() }));
}
