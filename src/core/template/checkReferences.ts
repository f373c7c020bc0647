import { plainText } from "../reading/plainText";
import type { Path } from "./repeated";
import type { Question, TableDescription, Template } from "./template";
import type { TemplateIssue } from "./templateError";

/**
 * Names that nothing has: fields of formulas, tables and fields of questions. Also rows whose label is only blanks: no
 * row of a sheet could be found by it.
 */
export function checkReferences(template: Template): readonly TemplateIssue[] {
  return [
    ...template.tables.flatMap((table, at) => checkTable(template, table, ["tables", at])),
    ...template.questions.flatMap((question, at) => checkQuestion(template, question, ["questions", at])),
  ];
}

function checkTable(template: Template, table: TableDescription, path: Path): readonly TemplateIssue[] {
  const has = fieldTest(template, table);
  return [
    ...table.fields.flatMap(({ formula }, at) =>
      areKnown(formula ?? "", has) ? [] : [unknown([...path, "fields", at, "formula"])],
    ),
    ...(table.rows ?? []).flatMap(({ label, formulas }, at): TemplateIssue[] => [
      ...(plainText(label) === "" ? [{ path: [...path, "rows", at, "label"], code: "wrong-value" } as const] : []),
      ...Object.entries(formulas).flatMap(([field, formula]) =>
        has(undefined, field) && areKnown(formula, has) ? [] : [unknown([...path, "rows", at, "formulas", field])],
      ),
    ]),
  ];
}

/** Whether a table has a field; `undefined` means the table the formula stands in. */
type FieldTest = (table: string | undefined, field: string) => boolean;

function fieldTest(template: Template, own: TableDescription): FieldTest {
  const fieldsOf = new Map(template.tables.map(({ name, fields }) => [name, new Set(fields.map(({ name: f }) => f))]));
  return (table, field) => fieldsOf.get(table ?? own.name)?.has(field) ?? false;
}

const TEXT_LITERAL = /"(?:[^"]|"")*"/gu;
/** `[@q1]`, `[@q1:@q4]`, `[q1|*]`, `['Quý I'!quy.q1|@]`; nothing that a formula of Excel itself may hold. */
const REFERENCE =
  /(?<![\p{L}\d_.\]])\[(?:'[^']*'!([a-z0-9_-]+)\.)?(?:@([a-z0-9_-]+)(?::@([a-z0-9_-]+))?|([a-z0-9_-]+)(?::([a-z0-9_-]+))?\|[^\]]*)\]/gu;

function areKnown(formula: string, has: FieldTest): boolean {
  return [...formula.replaceAll(TEXT_LITERAL, "").matchAll(REFERENCE)].every(([, table, ...fields]) =>
    fields.every((field: string | undefined) => field === undefined || has(table, field)),
  );
}

function checkQuestion(template: Template, { table, field }: Question, path: Path): readonly TemplateIssue[] {
  const asked = template.tables.find(({ name }) => name === table);
  if (!asked) return [unknown([...path, "table"])];
  const isKnown = field === undefined || asked.fields.some(({ name }) => name === field);
  return isKnown ? [] : [unknown([...path, "field"])];
}

function unknown(path: Path): TemplateIssue {
  return { path, code: "unknown-name" };
}
