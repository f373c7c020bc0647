import { must } from "../../../src/base/invariant";
import { chooseLayout, hasFreeRows } from "../../../src/core/learning/chooseLayout";
import type { FieldDescription, TableDescription } from "../../../src/core/template/template";
import { aTemplate } from "../../support/template";

/** A table of the small form by its name. */
function table(name: string): TableDescription {
  return must(
    aTemplate().tables.find((candidate) => candidate.name === name),
    `the form has ${name}`,
  );
}

function withFigures(change: (field: FieldDescription) => FieldDescription, name = "quy"): TableDescription {
  const { fields, ...rest } = table(name);
  return {
    ...rest,
    fields: fields.map((field) => (field.role === "actual" || field.role === "target" ? change(field) : field)),
  };
}

describe("chooseLayout", () => {
  it.each(["ct-thanh-uy", "ct-huyen", "quy"])("adds up %s, whose figures say all they are about", (name) => {
    expect(chooseLayout({ ...table(name), layout: "form" })).toBe("matrix");
  });

  it("counts a register with day, kind and measure", () => {
    expect(chooseLayout(table("so-theo-doi"))).toBe("list");
  });

  it.each<[string, TableDescription]>([
    ["a register of which no kind is known", { ...table("so-theo-doi"), dimensions: {} }],
    ["results without a kind", withFigures((field) => ({ ...field, dimensions: { measure: "TL" } }))],
    ["results without a measure", withFigures((field) => ({ ...field, dimensions: { kind: "DANG" } }))],
    [
      "results of which one sheet has no period",
      { ...table("quy"), sheets: [...table("quy").sheets, { name: "Tổng hợp", dimensions: {} }] },
    ],
    ["cumulative figures", withFigures((field) => ({ ...field, flow: "cumulative" }))],
    ["figures at the end of a period", withFigures((field) => ({ ...field, flow: "stock" }))],
    ["targets nobody is said to have assigned", { ...table("ct-huyen"), dimensions: { kind: "DANG", measure: "TL" } }],
    [
      "two columns that say the same",
      withFigures((field) => ({ ...field, dimensions: { kind: "CD", measure: "TL" } })),
    ],
    [
      "a table without figures",
      { ...table("quy"), fields: table("quy").fields.filter(({ role }) => role !== "actual") },
    ],
  ])("only checks %s", (_, description) => {
    expect(chooseLayout(description)).toBe("form");
  });

  it("takes figures in the period, and results without an assigning body", () => {
    expect(chooseLayout(withFigures((field) => ({ ...field, flow: "in-period" })))).toBe("matrix");
  });
});

describe("hasFreeRows", () => {
  it("leaves the rows of a register free and keeps those of units and kinds", () => {
    expect(hasFreeRows(table("so-theo-doi"))).toBe(true);
    expect(hasFreeRows(table("quy"))).toBe(false);
    expect(hasFreeRows(table("ct-thanh-uy"))).toBe(false);
  });

  it("leaves rows without names free", () => {
    const { fields, ...rest } = table("quy");
    expect(hasFreeRows({ ...rest, fields: fields.filter(({ role }) => role !== "unit") })).toBe(true);
  });
});
