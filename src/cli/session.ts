import { basename } from "node:path";
import type { Failure } from "../app/failure";
import { NO_FORMS_GIVEN } from "../app/knownForms";
import type { GivenForms } from "../app/knownForms";
import type { Ports } from "../app/ports";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import { parseTemplate } from "../core";
import { createExcelPorts } from "../excel";
import { openWorkbookHost } from "../host";
import type { WorkbookHost } from "../host";
import { installOfficeGlobals, startOfficeJs } from "../host/boot/node";
import type { CliTexts } from "../i18n/cli/cliTexts";
import { failureText } from "../i18n/failureText";
import type { Language } from "../i18n/language";
import { readBytes, replaceFile } from "./files";
import type { FileError } from "./files";
import { refusalOf } from "./refusal";

/** A workbook behind the unmodified office.js, and the ports over it. */
export interface Session {
  readonly host: WorkbookHost;
  readonly ports: Ports;
}

/** Opens a workbook file. The failure is the sentence for the user. */
export async function openSession(file: string, texts: CliTexts): Promise<Result<Session, string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return err(fileSentence(bytes.error, texts));
  const host = openWorkbookHost(bytes.value, { fileName: basename(file), locale: "vi-VN" });
  if (!host.ok) return err(texts.workbook[refusalOf(host.error)](file));
  installOfficeGlobals(startOfficeJs(host.value));
  return ok({ host: host.value, ports: createExcelPorts() });
}

/** Writes the workbook as it is now to a file. The failure is the sentence for the user. */
export async function saveSession({ host }: Session, file: string, texts: CliTexts): Promise<Result<null, string>> {
  const saved = host.save();
  if (!saved.ok) return err(texts.workbook[refusalOf(saved.error)](file));
  const replaced = await replaceFile(file, saved.value);
  return replaced.ok ? ok(null) : err(fileSentence(replaced.error, texts));
}

/** The form of the file named by the user, and then no other; nothing named is no form given. */
export async function loadTemplates(file: string | undefined, texts: CliTexts): Promise<Result<GivenForms, string>> {
  if (file === undefined) return ok(NO_FORMS_GIVEN);
  const bytes = await readBytes(file);
  if (!bytes.ok) return err(fileSentence(bytes.error, texts));
  const json = parseJson(new TextDecoder().decode(bytes.value));
  if (!json.ok) return err(texts.file["template-not-json"](file));
  const template = parseTemplate(json.value);
  if (template.ok) return ok({ templates: [template.value], only: true });
  const [issue] = template.error.issues;
  return err(texts.file["template-invalid"](file, issue ? `${issue.path.join(".")} (${issue.code})` : ""));
}

/** The sentence for something wrong with a file. */
export function fileSentence(error: FileError, texts: CliTexts): string {
  return texts.file[error.code](error.file);
}

/** Sentence and next step of a failed action. */
export function failureSentence(failure: Failure, language: Language): string {
  const { sentence, nextStep } = failureText(failure, language);
  return [sentence, nextStep].filter((part) => part !== "").join(" ");
}

function parseJson(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return err(null);
    throw error;
  }
}
