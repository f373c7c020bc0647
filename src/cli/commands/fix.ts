import { applyFixes } from "../../app/applyFixes";
import { proposeFixes } from "../../app/proposeFixes";
import type { FixProposals } from "../../app/proposeFixes";
import { validateWorkbook } from "../../app/validateWorkbook";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { planSafeFixes } from "../../core";
import type { CommandOf } from "../args";
import { countErrors } from "../report/countErrors";
import { fixJson } from "../report/fixJson";
import { fixLines } from "../report/fixLines";
import { fixText } from "../report/fixText";
import { failureSentence, saveSession } from "../session";
import { controlFor, exitCodeOf } from "./commandRun";
import type { CommandRun } from "./commandRun";
import { openCommand } from "./openCommand";
import type { OpenCommand } from "./openCommand";

/**
 * `chi-tieu fix`: prints what would be changed, cell by cell; with an output also writes a copy with the safe fixes.
 * What only the office can decide is listed and never written.
 */
export async function fix(command: CommandOf<"fix">, run: CommandRun): Promise<Result<number, string>> {
  const { language, output } = command;
  const opened = await openCommand(command, run.texts);
  if (!opened.ok) return opened;
  const { ports, templates } = opened.value;
  const proposals = await proposeFixes(ports, templates, controlFor(run));
  if (!proposals.ok) return err(failureSentence(proposals.error, language));
  const errorsLeft =
    output === undefined
      ? ok(countErrors(proposals.value.report))
      : await writeSafe(proposals.value, opened.value, { command, output, run });
  if (!errorsLeft.ok) return errorsLeft;
  const report = {
    workbook: proposals.value.report.workbook,
    lines: fixLines(proposals.value.fixes),
    output,
    errorsLeft: errorsLeft.value,
  };
  run.output.print(command.json ? JSON.stringify(fixJson(report), null, 2) : fixText(report, run.texts, language));
  return ok(exitCodeOf(errorsLeft.value));
}

/** Writes the safe fixes and the copy, and gives the number of errors the copy still has. */
async function writeSafe(
  { fixes }: FixProposals,
  opened: OpenCommand,
  { command, output, run }: { readonly command: CommandOf<"fix">; readonly output: string; readonly run: CommandRun },
): Promise<Result<number, string>> {
  const { ports, templates } = opened;
  const applied = await applyFixes(ports, planSafeFixes(fixes), controlFor(run));
  if (!applied.ok) return err(failureSentence(applied.error, command.language));
  const report = await validateWorkbook(ports, templates, controlFor(run));
  if (!report.ok) return err(failureSentence(report.error, command.language));
  const saved = await saveSession(opened, output, run.texts);
  return saved.ok ? ok(countErrors(report.value)) : saved;
}
