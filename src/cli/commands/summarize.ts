import { summarizeWorkbook } from "../../app/summarizeWorkbook";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { formLabels } from "../../i18n/formLabels";
import { summaryTexts } from "../../i18n/summaryTexts";
import type { CommandOf } from "../args";
import { summarizeJson } from "../report/summarizeJson";
import { summarizeText } from "../report/summarizeText";
import { failureSentence, saveSession } from "../session";
import { controlFor, exitCodeOf } from "./commandRun";
import type { CommandRun } from "./commandRun";
import { openCommand } from "./openCommand";

/** `chi-tieu summarize`: writes a copy of the workbook with the summary sheets. */
export async function summarize(command: CommandOf<"summarize">, run: CommandRun): Promise<Result<number, string>> {
  const { texts } = run;
  const { language } = command;
  const opened = await openCommand(command, texts);
  if (!opened.ok) return opened;
  const { ports, templates } = opened.value;
  const report = await summarizeWorkbook(ports, { templates, texts: summaryTexts }, controlFor(run));
  if (!report.ok) return err(failureSentence(report.error, language));
  const saved = await saveSession(opened.value, command.output, texts);
  if (!saved.ok) return saved;
  run.output.print(
    command.json
      ? JSON.stringify(summarizeJson(report.value), null, 2)
      : summarizeText(report.value, command.output, { texts, labels: formLabels(templates), language }),
  );
  return ok(exitCodeOf(report.value.errorCount));
}
