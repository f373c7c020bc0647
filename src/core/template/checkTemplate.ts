import { headerKey, unitKey } from "../reading/textKey";
import { checkReferences } from "./checkReferences";
import { checkVocabulary } from "./checkVocabulary";
import { mergeDimensions } from "./dimensions";
import { repeated } from "./repeated";
import type { Path } from "./repeated";
import type { Dimensions, FieldDescription, TableDescription, Template } from "./template";
import type { TemplateErrorCode, TemplateIssue } from "./templateError";

type Role = FieldDescription["role"];

/**
 * What a well-shaped description can still get wrong, e.g. a column for the kind "DAGN" or two fields named "q1".
 * An empty list means the description can be used. Paths point into the description as it was written.
 */
export function checkTemplate(template: Template): readonly TemplateIssue[] {
  return [
    ...checkVocabulary(template),
    ...repeated(
      ["tables"],
      template.tables.map(({ name }) => [name]),
    ),
    ...template.tables.flatMap((table, at) => checkTable(template, table, ["tables", at])),
    ...checkReferences(template),
  ];
}

function checkTable(template: Template, table: TableDescription, path: Path): readonly TemplateIssue[] {
  return [
    ...repeated(
      [...path, "fields"],
      table.fields.map(({ name }) => [name]),
    ),
    ...repeated(
      [...path, "sheets"],
      table.sheets.map(({ name }) => [unitKey(name)]),
    ),
    ...unknownCodes(template, table.dimensions, [...path, "dimensions"]),
    ...table.sheets.flatMap((sheet, at) =>
      unknownCodes(template, sheet.dimensions, [...path, "sheets", at, "dimensions"]),
    ),
    ...table.fields.flatMap((field, at) =>
      unknownCodes(template, field.dimensions, [...path, "fields", at, "dimensions"]),
    ),
    ...checkLayout(template, table, path),
  ];
}

/** The figures of a form are checked and not added up, so they need not say what they are about. */
function checkLayout(template: Template, table: TableDescription, path: Path): readonly TemplateIssue[] {
  switch (table.layout) {
    case "list":
      return checkList(table, path);
    case "matrix":
      return [...repeatedTitles(table, path), ...checkMatrix(template, table, path)];
    case "form":
      return [];
  }
}

/** Columns with the same header are told apart by their order in a form; a matrix would add them up as one. */
function repeatedTitles(table: TableDescription, path: Path): readonly TemplateIssue[] {
  return repeated(
    [...path, "fields"],
    table.fields.map(({ title }) => [headerKey(title)]),
  );
}

function unknownCodes(template: Template, dimensions: Dimensions, path: Path): readonly TemplateIssue[] {
  const lists = { kind: template.kinds, measure: template.measures, assignedBy: template.assigningBodies };
  const codes = (["kind", "measure", "assignedBy"] as const).flatMap((name): TemplateIssue[] => {
    const code = dimensions[name];
    const known = code === undefined || lists[name].some((entry) => entry.code === code);
    return known ? [] : [{ path: [...path, name], code: "unknown-code" }];
  });
  return isUnitKnown(template, dimensions) ? codes : [...codes, { path: [...path, "unit"], code: "unknown-unit" }];
}

function isUnitKnown({ units }: Template, { unit }: Dimensions): boolean {
  if (unit === undefined) return true;
  return units.some(({ name, aliases }) => [name, ...aliases].some((known) => unitKey(known) === unitKey(unit)));
}

/** A list is counted, so its rows must say when and, unless the whole list is about one, which kind and measure. */
function checkList(table: TableDescription, path: Path): readonly TemplateIssue[] {
  const has = (role: Role): boolean => table.fields.some((field) => field.role === role);
  const missing: TemplateErrorCode[] = [];
  if (!has("kind") && table.dimensions.kind === undefined) missing.push("kind-missing");
  if (!has("measure") && table.dimensions.measure === undefined) missing.push("measure-missing");
  if (!has("date")) missing.push("period-missing");
  return missing.map((code) => ({ path: [...path, "fields"], code }));
}

function checkMatrix(template: Template, table: TableDescription, path: Path): readonly TemplateIssue[] {
  return table.fields.flatMap((field, at) =>
    field.role === "target" || field.role === "actual"
      ? checkNumbers(template, table, field).map((code) => ({ path: [...path, "fields", at], code }))
      : [],
  );
}

/** What nobody says about the numbers of a column, looked for on every sheet the table stands on. */
function checkNumbers(
  template: Template,
  table: TableDescription,
  field: FieldDescription,
): readonly TemplateErrorCode[] {
  const inRows = (role: Role): boolean => table.fields.some((other) => other.role === role);
  const everywhere = table.sheets.map((sheet) => mergeDimensions(table.dimensions, sheet.dimensions, field.dimensions));
  const somewhereNot = (name: keyof Dimensions): boolean => everywhere.some((known) => known[name] === undefined);
  const missing: TemplateErrorCode[] = [];
  if (!inRows("kind") && somewhereNot("kind")) missing.push("kind-missing");
  if (!inRows("measure") && somewhereNot("measure")) missing.push("measure-missing");
  if (somewhereNot("period")) missing.push("period-missing");
  if (field.role === "target" && somewhereNot("assignedBy")) missing.push("assigned-by-missing");
  if (everywhere.some((known) => !measures(template, known))) missing.push("measure-not-of-kind");
  return missing;
}

/** Whether the kind is counted by the measure; unknown codes and codes that stand in the rows are judged elsewhere. */
function measures(template: Template, { kind, measure }: Dimensions): boolean {
  const found = template.kinds.find(({ code }) => code === kind);
  if (!found || measure === undefined || !template.measures.some(({ code }) => code === measure)) return true;
  return found.measures.some(({ code }) => code === measure);
}
