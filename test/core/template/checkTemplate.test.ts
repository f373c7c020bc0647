import { checkTemplate } from "../../../src/core/template/checkTemplate";
import type { Question, Template } from "../../../src/core/template/template";
import { aTemplate } from "../../support/template";

const FORM = aTemplate();

function faults(change: Partial<Template>): readonly string[] {
  return checkTemplate({ ...FORM, ...change }).map(({ path, code }) => `${path.join(".")}: ${code}`);
}

/** The form with one table changed. */
function withTable(name: string, change: (table: Template["tables"][number]) => object): Partial<Template> {
  return { tables: FORM.tables.map((table) => (table.name === name ? { ...table, ...change(table) } : table)) };
}

function aUnit(change: Partial<Unit>): Unit {
  return { name: "Xã Mễ Trì", aliases: [], successors: [], ...change };
}

type Unit = Template["units"][number];

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
          { name: "Xã Hòa An", aliases: [], successors: [] },
          { name: "Xã Hoà An", aliases: [], successors: [] },
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
    expect(faults({ units: [aUnit({ name: "Xã Mễ Trì", aliases: ["xã mễ trì", "X. Mễ Trì"] })] })).toEqual([]);
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
      "two columns of one header in a matrix",
      withTable("quy", ({ fields }) => ({ fields: [...fields, { ...fields[4], name: "cd-tl-2" }] })),
      "tables.2.fields.5: repeated",
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

describe("kinds", () => {
  const kind = (code: string, parent?: string): Template["kinds"][number] => ({
    code,
    label: `Loại ${code}`,
    aliases: [],
    measures: [],
    ...(parent === undefined ? {} : { parent }),
  });

  it("may belong to one another", () => {
    expect(faults({ kinds: [...FORM.kinds, kind("A", "DANG"), kind("B", "A")] })).toEqual([]);
  });

  it.each<[string, Template["kinds"], readonly string[]]>([
    ["a parent nobody knows", [kind("A", "X")], ["kinds.2.parent: unknown-code"]],
    ["a kind under itself", [kind("A", "A")], ["kinds.2.parent: goes-in-a-circle"]],
    [
      "two kinds under each other, but not the one below them",
      [kind("A", "B"), kind("B", "A"), kind("C", "A")],
      ["kinds.2.parent: goes-in-a-circle", "kinds.3.parent: goes-in-a-circle"],
    ],
  ])("finds %s", (_, kinds, found) => {
    expect(faults({ kinds: [...FORM.kinds, ...kinds] })).toEqual(found);
  });
});

describe("units", () => {
  it("may be followed by others of the list, named by an alias too", () => {
    const units = [
      aUnit({ name: "Xã Cổ Nhuế", validTo: "2013-12-27", successors: ["Cổ Nhuế 1", "P. Cổ Nhuế 2"] }),
      aUnit({ name: "Cổ Nhuế 1", validFrom: "2013-12-28" }),
      aUnit({ name: "Cổ Nhuế 2", aliases: ["P. Cổ Nhuế 2"], validFrom: "2013-12-28" }),
    ];
    expect(faults({ units })).toEqual([]);
  });

  it.each<[string, Partial<Unit>, string]>([
    ["a successor nobody knows", { successors: ["Cổ Nhuế 1"] }, "units.0.successors.0: unknown-unit"],
    ["a unit that follows itself", { successors: ["xã  mễ trì"] }, "units.0.successors.0: goes-in-a-circle"],
    [
      "an end before the beginning",
      { validFrom: "2013-12-28", validTo: "2013-12-27" },
      "units.0.validTo: ends-before-it-begins",
    ],
  ])("find %s", (_, change, fault) => {
    expect(faults({ units: [aUnit(change)] })).toEqual([fault]);
  });

  it("may exist for one day", () => {
    expect(faults({ units: [aUnit({ validFrom: "2013-12-27", validTo: "2013-12-27" })] })).toEqual([]);
  });

  it("are known where a sheet belongs to one", () => {
    const sheet = (unit: string): Partial<Template> =>
      withTable("quy", () => ({ sheets: [{ name: "Mễ Trì", dimensions: { period: "2012-Q1", unit } }] }));
    expect(faults(sheet("xã mễ trì"))).toEqual([]);
    expect(faults(sheet("X. Xuân Đỉnh"))).toEqual([]);
    expect(faults(sheet("Xã Lạ"))).toEqual(["tables.2.sheets.0.dimensions.unit: unknown-unit"]);
  });
});

describe("settings", () => {
  it("finds a threshold of no kind", () => {
    const threshold = { label: "Lập", minimum: 3, of: "đảng viên", source: "Điều 21 Điều lệ Đảng" };
    expect(faults({ thresholds: [{ kind: "DANG", ...threshold }] })).toEqual([]);
    expect(faults({ thresholds: [{ kind: "DAGN", ...threshold }] })).toEqual(["thresholds.0.kind: unknown-code"]);
  });

  it("finds an end of the year that is cut twice, and a day that cannot be one", () => {
    expect(
      faults({
        cutOffs: [
          { part: "Q1", lastDay: "03-14" },
          { part: "H1", lastDay: "06-14" },
        ],
      }),
    ).toEqual([]);
    expect(
      faults({
        cutOffs: [
          { part: "Q2", lastDay: "06-20" },
          { part: "H1", lastDay: "06-14" },
        ],
      }),
    ).toEqual(["cutOffs.1: repeated"]);
    expect(faults({ cutOffs: [{ part: "Q1", lastDay: "06-14" }] })).toEqual(["cutOffs.0.lastDay: wrong-value"]);
  });
});

describe("rows, formulas and questions", () => {
  const rows = (formulas: Record<string, string>, label = "Xã Mễ Trì"): Partial<Template> =>
    withTable("quy", () => ({ rows: [{ label, role: "data", formulas }] }));

  it.each([
    "[sum]",
    "[?]",
    "[@dang-tl]/[@dang-kn]",
    "SUM([@dang-tl:@cd-tl])",
    "[dang-tl|^]+[dang-tl|xã mễ trì#2]",
    "['CT Huyện giao'!ct-huyen.nam-2012|@]",
    'IF([@dang-tl]=0,"[@khong-co]",1)',
    "[1]SHEET1!A1+TABLE1[@2012]",
  ])("is content with %s", (formula) => {
    expect(faults(rows({ "dang-tl": formula }))).toEqual([]);
  });

  it.each([
    "[@khong-co]",
    "[@dang-tl:@khong-co]",
    "[khong-co|*]",
    "['CT Huyện giao'!ct-huyen.dang-tl|@]",
    "['X'!x.y|*]",
  ])("finds a field or table nobody knows in %s", (formula) => {
    expect(faults(rows({ "dang-tl": formula }))).toEqual(["tables.2.rows.0.formulas.dang-tl: unknown-name"]);
  });

  it("finds such a field in the formula of a column, and a formula for no column", () => {
    const column = withTable("quy", ({ fields }) => ({
      fields: fields.map((field) => (field.name === "cd-tl" ? { ...field, formula: "[@a]+1" } : field)),
    }));
    expect(faults(column)).toEqual(["tables.2.fields.4.formula: unknown-name"]);
    expect(faults(rows({ a: "[sum]" }))).toEqual(["tables.2.rows.0.formulas.a: unknown-name"]);
  });

  it("finds a row without a name", () => {
    expect(faults(rows({}, " \u00A0 "))).toEqual(["tables.2.rows.0.label: wrong-value"]);
  });

  it.each([
    [{ table: "quy", field: "cd-tl" }, []],
    [{ table: "quy" }, []],
    [{ table: "quy-5" }, ["questions.0.table: unknown-name"]],
    [{ table: "quy", field: "nam-2012" }, ["questions.0.field: unknown-name"]],
  ])("asks about tables and fields that are there: %j", (about, found) => {
    const question: Question = { code: "role-unclear", assumed: "actual", options: ["other"], ...about };
    expect(faults({ questions: [question] })).toEqual(found);
  });
});

describe("layout form", () => {
  it("needs neither kind, measure, period nor body, and may repeat a header", () => {
    const form = withTable("ct-huyen", ({ fields }) => ({
      layout: "form",
      dimensions: {},
      fields: [...fields, { ...fields[2], name: "nam-2012-2", dimensions: {} }],
    }));
    expect(faults(form)).toEqual([]);
  });
});
