import { listIssues } from "../../app/listIssues";
import { validateWorkbook } from "../../app/validateWorkbook";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { ValidationReport } from "../../core";
import { formLabels } from "../../i18n/formLabels";
import { issueListTexts } from "../../i18n/issueListTexts";
import type { CommandOf } from "../args";
import { countErrors } from "../report/countErrors";
import { validateJson } from "../report/validateJson";
import { validateText } from "../report/validateText";
import { failureSentence, saveSession } from "../session";
import { controlFor, exitCodeOf } from "./commandRun";
import type { CommandRun } from "./commandRun";
import { openCommand } from "./openCommand";
import type { OpenCommand } from "./openCommand";

/** `chi-tieu validate`: prints what is wrong; with a file for the list also writes a copy that has it as a sheet. */
export async function validate(command: CommandOf<"validate">, run: CommandRun): Promise<Result<number, string>> {
  const { language, list } = command;
  const opened = await openCommand(command, run.texts);
  if (!opened.ok) return opened;
  const { ports, templates } = opened.value;
  if (list !== undefined) {
    const listed = await writeList(opened.value, { ...command, list }, run);
    return listed.ok ? printed(listed.value, templates, command, run) : listed;
  }
  const report = await validateWorkbook(ports, templates, controlFor(run));
  return report.ok ? printed(report.value, templates, command, run) : err(failureSentence(report.error, language));
}

async function writeList(
  opened: OpenCommand,
  { list, language }: CommandOf<"validate"> & { readonly list: string },
  run: CommandRun,
): Promise<Result<ValidationReport, string>> {
  const { ports, templates } = opened;
  const options = { templates, texts: issueListTexts(formLabels(templates)) };
  const listed = await listIssues(ports, options, controlFor(run));
  if (!listed.ok) return err(failureSentence(listed.error, language));
  const saved = await saveSession(opened, list, run.texts);
  return saved.ok ? ok(listed.value.report) : saved;
}

function printed(
  report: ValidationReport,
  templates: OpenCommand["templates"],
  { json, language, list }: CommandOf<"validate">,
  { texts, output }: CommandRun,
): Result<number, string> {
  const text = json
    ? JSON.stringify(validateJson(report, templates, language), null, 2)
    : [
        validateText(report, { texts, labels: formLabels(templates), language }),
        ...(list === undefined ? [] : [texts.listWritten(list)]),
      ].join("\n");
  output.print(text);
  return ok(exitCodeOf(countErrors(report)));
}
