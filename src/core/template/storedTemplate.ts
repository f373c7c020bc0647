import * as v from "valibot";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { parseTemplate } from "./parseTemplate";
import type { Template } from "./template";
import type { TemplateIssue } from "./templateError";

/**
 * Characters of a description inside a workbook at most. A form of 50 sheets with 200 columns and 500 rows each has about
 * a million; a larger one was not made by hand or by learning.
 */
export const STORED_TEMPLATE_MAX_CHARACTERS = 2_000_000;

/** Why the description a workbook carries cannot be used. */
export type StoredTemplateError =
  | { readonly code: "template-too-large" }
  /** The text is no description: damaged, or of somebody else. */
  | { readonly code: "template-unreadable" }
  /** Of a format version this program does not know: a newer program has written it. */
  | { readonly code: "template-newer"; readonly formatVersion: number }
  | { readonly code: "template-invalid"; readonly issues: readonly TemplateIssue[] };

const FormatVersion = v.object({ formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** The description as text to be kept in a workbook. An error when it is too large. */
export function storedTemplateText(
  template: Template,
): Result<string, Extract<StoredTemplateError, { readonly code: "template-too-large" }>> {
  const text = JSON.stringify(template);
  return text.length > STORED_TEMPLATE_MAX_CHARACTERS ? err({ code: "template-too-large" }) : ok(text);
}

/**
 * Reads the text of a description that a workbook carries. Anybody may have written it, so that everything can be wrong
 * with it; what is wrong is said, and nothing is thrown.
 */
export function parseStoredTemplate(text: string): Result<Template, StoredTemplateError> {
  if (text.length > STORED_TEMPLATE_MAX_CHARACTERS) return err({ code: "template-too-large" });
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  const described = v.safeParse(FormatVersion, json.output);
  if (!json.success || !described.success) return err({ code: "template-unreadable" });
  const { formatVersion } = described.output;
  return formatVersion > 1 ? err({ code: "template-newer", formatVersion }) : parseTemplate(json.output);
}
