import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseTemplate } from "../../../src/core/template/parseTemplate";
import { SMALL_FORM, aTemplate } from "../../support/template";

function issuesOf(description: unknown): readonly string[] {
  const parsed = parseTemplate(description);
  return parsed.ok ? [] : parsed.error.issues.map(({ path, code }) => `${path.join(".")}: ${code}`);
}

function aThreshold(minimum: number): object {
  return { kind: "DANG", label: "Lập chi bộ", minimum, of: "đảng viên", source: "Điều 21 Điều lệ Đảng" };
}

describe("parseTemplate", () => {
  it("reads a description and fills in what may be left out", () => {
    const template = aTemplate(SMALL_FORM);
    expect(template.units[0]).toEqual({ name: "Xã Mễ Trì", aliases: [], successors: [] });
    expect([template.thresholds, template.cutOffs, template.questions]).toEqual([[], [], []]);
    expect(template.tables[0]?.fields[0]).toEqual({
      name: "stt",
      title: "STT",
      role: "ordinal",
      type: "string",
      dimensions: {},
      constraints: {},
    });
  });

  it("reads the worked example of docs/template-format.md", () => {
    const [, example = ""] = /^```json\n(.*?)^```$/msu.exec(readFileSync("docs/template-format.md", "utf8")) ?? [];
    expect(issuesOf(JSON.parse(example))).toEqual([]);
  });

  it("reads again what it has read", () => {
    expect(aTemplate(aTemplate())).toEqual(aTemplate());
  });

  it("names all faults of the shape at once, each with its place", () => {
    const [table] = SMALL_FORM.tables;
    const description = {
      ...SMALL_FORM,
      title: 5,
      version: "neu",
      lable: "x",
      kinds: [],
      tables: [
        {
          ...table,
          layout: "matrix",
          fields: [
            { name: "a", title: "A", role: "unti" },
            { name: "b", title: "B" },
          ],
        },
      ],
    };
    expect(issuesOf(description)).toEqual(
      expect.arrayContaining([
        "title: wrong-type",
        "version: wrong-value",
        "lable: unknown-property",
        "kinds: wrong-length",
        "tables.0.fields.0.role: wrong-value",
        "tables.0.fields.1.role: missing",
      ]),
    );
  });

  it.each<[string, object, string]>([
    ["a day that does not exist", { units: [{ name: "Xã A", validTo: "2013-02-30" }] }, "units.0.validTo: wrong-value"],
    [
      "a day written as people do",
      { units: [{ name: "Xã A", validTo: "27/12/2013" }] },
      "units.0.validTo: wrong-value",
    ],
    ["half a person", { thresholds: [aThreshold(2.5)] }, "thresholds.0.minimum: wrong-value"],
    ["nobody", { thresholds: [aThreshold(0)] }, "thresholds.0.minimum: wrong-value"],
    ["a cut-off that is no day", { cutOffs: [{ part: "Q1", lastDay: "14-03" }] }, "cutOffs.0.lastDay: wrong-value"],
    [
      "formulas that are a list",
      { tables: [{ ...SMALL_FORM.tables[2], rows: [{ label: "Cộng", role: "total", formulas: "[sum]" }] }] },
      "tables.0.rows.0.formulas: wrong-type",
    ],
    [
      "a row of no role",
      { tables: [{ ...SMALL_FORM.tables[2], rows: [{ label: "A" }] }] },
      "tables.0.rows.0.role: missing",
    ],
  ])("refuses %s", (_, change, fault) => {
    expect(issuesOf({ ...SMALL_FORM, ...change })).toEqual([fault]);
  });

  it("checks what the shape cannot say only when the shape is right", () => {
    const description = { ...SMALL_FORM, units: [{ name: "Xã A" }, { name: "xã  a" }] };
    expect(issuesOf(description)).toEqual(["units.1: repeated"]);
    expect(issuesOf({ ...description, title: 5 })).toEqual(["title: wrong-type"]);
  });

  it.each([[null], [undefined], ["{}"], [7], [[]], [{}]])("refuses %j", (input) => {
    expect(issuesOf(input).length).toBeGreaterThan(0);
  });

  it("gives a result for anything and never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseTemplate(value).ok).toBe(false);
      }),
    );
  });
});
