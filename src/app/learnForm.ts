import type { Result } from "../base/result";
import { err, ok } from "../base/result";
import type { CalendarDate, Template, WorkbookSnapshot } from "../core";
import { formProblems, learnTemplate, readWorkbook, runRules, withWholeTotals } from "../core";
import type { Failure } from "./failure";
import type { Ports, RunControl } from "./ports";
import { startPhase } from "./startPhase";

/**
 * Learns the form of the open workbook, which must be one the office is content with. Writes nothing: what it could not
 * decide stands in the template's questions, and {@link storeTemplate} keeps it once somebody has answered them.
 */
export async function learnForm(
  ports: Pick<Ports, "reader" | "clock">,
  control: RunControl,
): Promise<Result<Template, Failure>> {
  const started = startPhase(control, "reading");
  if (!started.ok) return started;
  const snapshot = await ports.reader.read(control);
  if (!snapshot.ok) return snapshot;
  const learning = startPhase(control, "calculating");
  if (!learning.ok) return learning;
  const learnt = learnTemplate(snapshot.value);
  if (!learnt.ok) return err({ code: "nothing-to-learn" });
  return ok(withFormProblems(learnt.value.template, snapshot.value, ports.clock.today()));
}

/** The form is checked with itself before it is sent out: what is wrong in it would come back from everybody. */
function withFormProblems(template: Template, snapshot: WorkbookSnapshot, today: CalendarDate): Template {
  const { problems } = runRules({ snapshot, reading: readWorkbook(snapshot, withWholeTotals(template)), today });
  return { ...template, questions: [...template.questions, ...formProblems(template, problems)] };
}
