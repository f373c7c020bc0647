import type { Failure } from "../app/failure";
import type { StoredTemplate, TemplateStore } from "../app/ports";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import { parseStoredTemplate, storedTemplateText } from "../core";
import type { Template } from "../core";
import { stateXml } from "./customXmlState";
import { readStatePart, writeStatePart } from "./statePart";

/** Namespace of the custom XML part with the description of the office's form. */
export const TEMPLATE_NAMESPACE = "urn:chi-tieu:template:1";

/**
 * Keeps the description of the form in the workbook itself, where readers do not see it. A part that is damaged, of
 * somebody else or of a newer program is said to be unusable and stays as it is until another description is written.
 */
export const templateStore: TemplateStore = {
  read: readTemplate,
  write: writeTemplate,
  remove: () => writeStatePart(TEMPLATE_NAMESPACE, undefined),
};

async function readTemplate(): Promise<Result<StoredTemplate, Failure>> {
  const text = await readStatePart(TEMPLATE_NAMESPACE);
  if (!text.ok) return text;
  if (text.value === undefined) return ok({ state: "none" });
  const parsed = parseStoredTemplate(text.value);
  return ok(parsed.ok ? { state: "stored", template: parsed.value } : { state: "unusable", reason: parsed.error });
}

async function writeTemplate(template: Template): Promise<Result<null, Failure>> {
  const text = storedTemplateText(template);
  return text.ok
    ? writeStatePart(TEMPLATE_NAMESPACE, stateXml("template", TEMPLATE_NAMESPACE, text.value))
    : err(text.error);
}
