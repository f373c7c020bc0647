import { mergeDimensions } from "../template/dimensions";
import type { Dimensions, FieldDescription, Question, TableDescription } from "../template/template";
import type { Vocabulary } from "./vocabulary";

type Asked = "kind" | "measure" | "assignedBy" | "period";

const CODES: Readonly<Record<Asked, Question["code"]>> = {
  kind: "kind-unclear",
  measure: "measure-unclear",
  assignedBy: "assigned-by-unclear",
  period: "period-unclear",
};

/**
 * What a table's targets and results still do not say, where most of them say something: "Đoàn viên" beside "Đảng viên"
 * may be members of the union or of the Youth Union. Tables about other things than the office's kinds ask nothing.
 */
export function dimensionQuestions(table: TableDescription, vocabulary: Vocabulary): readonly Question[] {
  const figures = table.fields.filter(({ role }) => role === "target" || role === "actual");
  if (table.layout !== "form" || !speaksOfKinds(table, figures)) return [];
  return figures.flatMap((field) =>
    missingOf(table, field).map((asked) => ({
      code: CODES[asked],
      table: table.name,
      field: field.name,
      assumed: "",
      options: [...optionsFor(asked, vocabulary)],
    })),
  );
}

function speaksOfKinds(table: TableDescription, figures: readonly FieldDescription[]): boolean {
  const said = figures.filter((field) => knows(table, field, "kind"));
  return said.length > 0 && said.length * 2 >= figures.length;
}

function missingOf(table: TableDescription, field: FieldDescription): readonly Asked[] {
  const asked: readonly Asked[] =
    field.role === "target" ? ["kind", "measure", "period", "assignedBy"] : ["kind", "measure", "period"];
  return asked.filter((name) => !knows(table, field, name));
}

function knows(table: TableDescription, field: FieldDescription, name: Asked): boolean {
  if ((name === "kind" || name === "measure") && table.fields.some(({ role }) => role === name)) return true;
  return table.sheets.every(({ dimensions }) => {
    const known: Dimensions = mergeDimensions(table.dimensions, dimensions, field.dimensions);
    return known[name] !== undefined;
  });
}

function optionsFor(asked: Asked, vocabulary: Vocabulary): readonly string[] {
  switch (asked) {
    case "kind":
      return vocabulary.kinds.map(({ code }) => code);
    case "measure":
      return vocabulary.measures.map(({ code }) => code);
    case "assignedBy":
      return vocabulary.assigningBodies.map(({ code }) => code);
    case "period":
      return [];
  }
}
