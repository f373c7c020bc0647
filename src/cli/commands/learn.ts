import { learnForm } from "../../app/learnForm";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { Template } from "../../core";
import type { Language } from "../../i18n/language";
import { questionText } from "../../i18n/questionText";
import type { CommandOf } from "../args";
import { replaceFile } from "../files";
import { failureSentence, fileSentence, openSession } from "../session";
import { controlFor } from "./commandRun";
import type { CommandRun } from "./commandRun";

/**
 * `chi-tieu learn`: writes the form of a good workbook as JSON. What the workbook does not decide stands in the file under
 * `questions` and is said on the error output.
 */
export async function learn(command: CommandOf<"learn">, run: CommandRun): Promise<Result<number, string>> {
  const { texts, output } = run;
  const opened = await openSession(command.file, texts);
  if (!opened.ok) return opened;
  const learnt = await learnForm(opened.value.ports, controlFor(run));
  if (!learnt.ok) return err(failureSentence(learnt.error, command.language));
  const text = `${JSON.stringify(learnt.value, null, 2)}\n`;
  const written = await replaceFile(command.output, new TextEncoder().encode(text));
  if (!written.ok) return err(fileSentence(written.error, texts));
  for (const line of questionLines(learnt.value, command.language)) output.complain(line);
  const { tables, questions } = learnt.value;
  output.print(texts.learnt({ tables: tables.length, questions: questions.length }, command.output));
  return ok(0);
}

/** Each open question with its choices: "… cột “Đoàn viên”: … (CD: Tổ chức công đoàn; DTN: …)". */
function questionLines(template: Template, language: Language): readonly string[] {
  return template.questions.map((question) => {
    const { question: asked, options } = questionText(question, template, language);
    const choices = options.flatMap(({ value, label }) =>
      value === "" ? [] : [value === label ? value : `${value}: ${label}`],
    );
    return choices.length < 2 ? `? ${asked}` : `? ${asked} (${choices.join("; ")})`;
  });
}
