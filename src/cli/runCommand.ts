import { createCancel } from "../app/cancel";
import type { RunControl } from "../app/ports";
import { summarizeWorkbook } from "../app/summarizeWorkbook";
import { validateWorkbook } from "../app/validateWorkbook";
import type { Result } from "../base/result";
import { cliText } from "../i18n/cliText";
import type { CliTexts } from "../i18n/cli/cliTexts";
import { formLabels } from "../i18n/formLabels";
import { summaryTexts } from "../i18n/summaryTexts";
import type { Command } from "./args";
import { replaceFile } from "./files";
import { summarizeJson } from "./report/summarizeJson";
import { summarizeText } from "./report/summarizeText";
import { validateJson } from "./report/validateJson";
import { validateText } from "./report/validateText";
import { refusalOf } from "./refusal";
import { failureSentence, fileSentence, loadTemplates, openSession } from "./session";

/** Where the command's words go. */
export interface Output {
  print(text: string): void;
  complain(text: string): void;
  /** Whether phases are shown: only to a person at a terminal. */
  readonly showsProgress: boolean;
}

/** Runs a command and gives the exit code: 0 no errors, 1 the workbook has errors, 2 not usable. */
export async function runCommand(command: Command, output: Output): Promise<number> {
  const texts = cliText(command.language);
  if (command.name === "help") {
    output.print(texts.help);
    return 0;
  }
  const run = command.name === "validate" ? validate(command, texts, output) : summarize(command, texts, output);
  const outcome = await run;
  if (outcome.ok) return outcome.value;
  output.complain(outcome.error);
  return 2;
}

type CommandOf<Name extends Command["name"]> = Extract<Command, { readonly name: Name }>;

async function validate(
  command: CommandOf<"validate">,
  texts: CliTexts,
  output: Output,
): Promise<Result<number, string>> {
  const templates = await loadTemplates(command.template, texts);
  if (!templates.ok) return templates;
  const session = await openSession(command.file, texts);
  if (!session.ok) return session;
  const report = await validateWorkbook(session.value.ports, templates.value, controlFor(output, texts));
  if (!report.ok) return { ok: false, error: failureSentence(report.error, command.language) };
  const { language } = command;
  output.print(
    command.json
      ? JSON.stringify(validateJson(report.value, templates.value, language), null, 2)
      : validateText(report.value, { texts, labels: formLabels(templates.value), language }),
  );
  return { ok: true, value: report.value.problems.some((problem) => problem.severity === "error") ? 1 : 0 };
}

async function summarize(
  command: CommandOf<"summarize">,
  texts: CliTexts,
  output: Output,
): Promise<Result<number, string>> {
  const templates = await loadTemplates(command.template, texts);
  if (!templates.ok) return templates;
  const session = await openSession(command.file, texts);
  if (!session.ok) return session;
  const { host, ports } = session.value;
  const options = { templates: templates.value, texts: summaryTexts };
  const report = await summarizeWorkbook(ports, options, controlFor(output, texts));
  if (!report.ok) return { ok: false, error: failureSentence(report.error, command.language) };
  const saved = host.save();
  if (!saved.ok) return { ok: false, error: texts.workbook[refusalOf(saved.error)](command.file) };
  const replaced = await replaceFile(command.output, saved.value);
  if (!replaced.ok) return { ok: false, error: fileSentence(replaced.error, texts) };
  const { language } = command;
  output.print(
    command.json
      ? JSON.stringify(summarizeJson(report.value), null, 2)
      : summarizeText(report.value, command.output, { texts, labels: formLabels(templates.value), language }),
  );
  return { ok: true, value: report.value.errorCount > 0 ? 1 : 0 };
}

function controlFor(output: Output, texts: CliTexts): RunControl {
  return {
    cancel: createCancel(),
    onPhase: (phase) => {
      if (output.showsProgress) output.complain(texts.phases[phase]);
    },
  };
}
