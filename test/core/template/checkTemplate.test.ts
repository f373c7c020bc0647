import { checkTemplate } from "../../../src/core/template/checkTemplate";
import type { Template } from "../../../src/core/template/template";
import { aTemplate } from "../../support/template";

const FORM = aTemplate();

function faults(change: Partial<Template>): readonly string[] {
  return checkTemplate({ ...FORM, ...change }).map(({ path, code }) => `${path.join(".")}: ${code}`);
}

/** The form with one table changed. */
function withTable(name: string, change: (table: Template["tables"][number]) => object): Partial<Template> {
  return { tables: FORM.tables.map((table) => (table.name === name ? { ...table, ...change(table) } : table)) };
}

describe("checkTemplate", () => {
  it("finds nothing in a description that is right", () => {
    expect(faults({})).toEqual([]);
  });

  it.each<[string, Partial<Template>, string]>([
    [
      "a kind code twice",
      { kinds: [...FORM.kinds, { code: "CD", label: "Nghiệp đoàn", aliases: [], measures: [] }] },
      "kinds.2: repeated",
    ],
    [
      "an alias that is another kind's label",
      { kinds: [...FORM.kinds, { code: "X", label: "Khác", aliases: ["CÔNG ĐOÀN"], measures: [] }] },
      "kinds.2: repeated",
    ],
    [
      "a measure twice",
      { measures: [...FORM.measures, { code: "Z", label: "kết nạp  mới", aliases: [] }] },
      "measures.2: repeated",
    ],
    [
      "a body twice",
      { assigningBodies: [...FORM.assigningBodies, { code: "HUYEN", label: "Quận", assigns: "units" }] },
      "assigningBodies.2: repeated",
    ],
    [
      "a unit twice, with the tone elsewhere",
      {
        units: [
          { name: "Xã Hòa An", aliases: [] },
          { name: "Xã Hoà An", aliases: [] },
        ],
      },
      "units.1: repeated",
    ],
    ["two tables of one name", { tables: [...FORM.tables, ...FORM.tables.slice(0, 1)] }, "tables.4: repeated"],
    [
      "a kind counted by an unknown measure",
      {
        kinds: [
          ...FORM.kinds,
          { code: "X", label: "Khác", aliases: [], measures: [{ code: "GT", unitOfMeasure: "tổ chức" }] },
        ],
      },
      "kinds.2.measures.0.code: unknown-code",
    ],
  ])("finds %s", (_, change, fault) => {
    expect(faults(change)).toEqual([fault]);
  });

  it("lets a unit repeat its own name among its aliases", () => {
    expect(faults({ units: [{ name: "Xã Mễ Trì", aliases: ["xã mễ trì", "X. Mễ Trì"] }] })).toEqual([]);
  });

  it.each<[string, Partial<Template>, string]>([
    [
      "an unknown kind of a column",
      withTable("quy", ({ fields }) => ({
        fields: fields.map((field) =>
          field.name === "cd-tl" ? { ...field, dimensions: { kind: "CDD", measure: "TL" } } : field,
        ),
      })),
      "tables.2.fields.4.dimensions.kind: unknown-code",
    ],
    [
      "an unknown body of a table",
      withTable("ct-thanh-uy", () => ({ dimensions: { assignedBy: "TINH" } })),
      "tables.0.dimensions.assignedBy: unknown-code",
    ],
    [
      "an unknown measure of a sheet",
      withTable("quy", ({ sheets }) => ({
        sheets: sheets.map((sheet) => ({ ...sheet, dimensions: { ...sheet.dimensions, measure: "GT" } })),
      })),
      "tables.2.sheets.0.dimensions.measure: unknown-code",
    ],
    [
      "two columns of one header",
      withTable("so-theo-doi", ({ fields }) => ({ fields: [...fields, { ...fields[3], name: "don-vi-2" }] })),
      "tables.3.fields.7: repeated",
    ],
    [
      "two columns of one name",
      withTable("so-theo-doi", ({ fields }) => ({ fields: [...fields, { ...fields[3], title: "Đơn vị khác" }] })),
      "tables.3.fields.7: repeated",
    ],
    [
      "a sheet named twice",
      withTable("so-theo-doi", ({ sheets }) => ({ sheets: [...sheets, { name: "SỔ THEO DÕI", dimensions: {} }] })),
      "tables.3.sheets.1: repeated",
    ],
    [
      "numbers of no kind",
      withTable("ct-huyen", () => ({ dimensions: { assignedBy: "HUYEN", measure: "TL" } })),
      "tables.1.fields.2: kind-missing",
    ],
    [
      "numbers of no measure",
      withTable("ct-huyen", () => ({ dimensions: { assignedBy: "HUYEN", kind: "DANG" } })),
      "tables.1.fields.2: measure-missing",
    ],
    [
      "numbers of no period",
      withTable("quy", () => ({ sheets: [{ name: "Quý I-2012", dimensions: {} }] })),
      "tables.2.fields.2: period-missing",
    ],
    [
      "targets of nobody",
      withTable("ct-huyen", () => ({ dimensions: { kind: "DANG", measure: "TL" } })),
      "tables.1.fields.2: assigned-by-missing",
    ],
    [
      "a measure the kind is not counted by",
      withTable("quy", ({ fields }) => ({
        fields: fields.map((field) =>
          field.name === "cd-tl" ? { ...field, dimensions: { kind: "CD", measure: "KN" } } : field,
        ),
      })),
      "tables.2.fields.4: measure-not-of-kind",
    ],
    ["a list of no measure", withTable("so-theo-doi", () => ({ dimensions: {} })), "tables.3.fields: measure-missing"],
    [
      "a list without kinds",
      withTable("so-theo-doi", ({ fields }) => ({ fields: fields.filter(({ role }) => role !== "kind") })),
      "tables.3.fields: kind-missing",
    ],
    [
      "a list without dates",
      withTable("so-theo-doi", ({ fields }) => ({ fields: fields.filter(({ role }) => role !== "date") })),
      "tables.3.fields: period-missing",
    ],
  ])("finds %s", (_, change, fault) => {
    expect(faults(change)).toContain(fault);
  });

  it("is content with kind and measure in the rows, and with a list about one kind", () => {
    expect(faults(withTable("ct-thanh-uy", ({ dimensions }) => ({ dimensions })))).toEqual([]);
    const ofOneKind = withTable("so-theo-doi", ({ fields }) => ({
      dimensions: { measure: "TL", kind: "DANG" },
      fields: fields.filter(({ role }) => role !== "kind"),
    }));
    expect(faults(ofOneKind)).toEqual([]);
  });
});
