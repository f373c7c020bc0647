import * as v from "valibot";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { checkTemplate } from "./checkTemplate";
import type { Template } from "./template";
import type { TemplateError, TemplateErrorCode, TemplateIssue } from "./templateError";
import { TemplateSchema } from "./templateSchema";

type SchemaIssue = v.InferIssue<typeof TemplateSchema>;

/**
 * Reads a template description that somebody else wrote: the parsed JSON of a file or of a part of the workbook.
 * First its shape, then what the shape cannot say (codes that exist, names that are unique, columns whose numbers
 * belong to something). All that is wrong is listed at once.
 *
 * @example
 * parseTemplate({ formatVersion: 1, lable: "…" }); // error: missing at ["name"], unknown-property at ["lable"], …
 */
export function parseTemplate(input: unknown): Result<Template, TemplateError> {
  const parsed = v.safeParse(TemplateSchema, input);
  const issues = parsed.success ? checkTemplate(parsed.output) : eachOnce(parsed.issues.map(issueOf));
  if (parsed.success && issues.length === 0) return ok(parsed.output);
  return err({ code: "template-invalid", issues });
}

/** A day that is written wrongly is also none that exists; one of the two is enough. */
function eachOnce(issues: readonly TemplateIssue[]): readonly TemplateIssue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

function issueOf(issue: SchemaIssue): TemplateIssue {
  return { path: pathOf(issue), code: codeOf(issue) };
}

function pathOf(issue: SchemaIssue): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

const CODES: Readonly<Record<Exclude<SchemaIssue["type"], "strict_object">, TemplateErrorCode>> = {
  string: "wrong-type",
  number: "wrong-type",
  boolean: "wrong-type",
  array: "wrong-type",
  record: "wrong-type",
  min_length: "wrong-length",
  max_length: "wrong-length",
  literal: "wrong-value",
  picklist: "wrong-value",
  regex: "wrong-value",
  iso_date: "wrong-value",
  integer: "wrong-value",
  min_value: "wrong-value",
  check: "wrong-value",
};

function codeOf(issue: SchemaIssue): TemplateErrorCode {
  return issue.type === "strict_object" ? objectCode(issue) : CODES[issue.type];
}

/** Valibot uses one issue type for three things: expected "never" is an extra key, received "undefined" a missing one. */
function objectCode(issue: SchemaIssue): TemplateErrorCode {
  if (issue.expected === "never") return "unknown-property";
  return issue.received === "undefined" ? "missing" : "wrong-type";
}
