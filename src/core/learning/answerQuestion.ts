import type { Dimensions, FieldDescription, Question, TableDescription, Template } from "../template/template";
import { chooseLayout } from "./chooseLayout";

/** The dimension a question is about. */
const DIMENSION_OF: Readonly<Partial<Record<Question["code"], keyof Dimensions>>> = {
  "kind-unclear": "kind",
  "measure-unclear": "measure",
  "assigned-by-unclear": "assignedBy",
  "period-unclear": "period",
};

/**
 * The description with one question answered: the answer is written where it belongs, the question is gone, and a table
 * whose figures now say all they are about becomes one that is added up.
 *
 * @param answer one of the question's options, or what was assumed. Anything else leaves the description as it is.
 * @example
 * answerQuestion(template, question, "CD"); // the column "Đoàn viên" is about the union
 */
export function answerQuestion(template: Template, question: Question, answer: string): Template {
  if (answer !== question.assumed && !question.options.includes(answer)) return template;
  return {
    ...template,
    tables: template.tables.map((table) => (table.name === question.table ? answered(table, question, answer) : table)),
    questions: template.questions.filter((other) => other !== question),
  };
}

function answered(table: TableDescription, question: Question, answer: string): TableDescription {
  const fields = table.fields.map((field) =>
    field.name === question.field ? answeredField(field, question, answer) : field,
  );
  const changed = { ...table, fields };
  return { ...changed, layout: chooseLayout(changed) };
}

function answeredField(field: FieldDescription, { code }: Question, answer: string): FieldDescription {
  const dimension = DIMENSION_OF[code];
  if (dimension !== undefined) {
    return answer === "" ? field : { ...field, dimensions: { ...field.dimensions, [dimension]: answer } };
  }
  if (code === "role-unclear") return { ...field, role: answer as FieldDescription["role"] };
  return code === "unit-of-measure-unclear" ? { ...field, unitOfMeasure: answer } : field;
}
