import { knownForms } from "../../app/knownForms";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { Template } from "../../core";
import type { CliTexts } from "../../i18n/cli/cliTexts";
import type { CommandOf } from "../args";
import { failureSentence, loadTemplates, openSession } from "../session";
import type { Session } from "../session";

/** An open workbook and the forms to look for in it. */
export interface OpenCommand extends Session {
  readonly templates: readonly Template[];
}

/** Opens what a command names: its form, then its workbook. The failure is the sentence for the user. */
export async function openCommand(
  { file, template, language }: Pick<CommandOf<"validate">, "file" | "template" | "language">,
  texts: CliTexts,
): Promise<Result<OpenCommand, string>> {
  const given = await loadTemplates(template, texts);
  if (!given.ok) return given;
  const session = await openSession(file, texts);
  if (!session.ok) return session;
  const forms = await knownForms(session.value.ports, given.value);
  if (!forms.ok) return err(failureSentence(forms.error, language));
  return ok({ ...session.value, templates: forms.value.templates });
}
