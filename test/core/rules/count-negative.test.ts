import { countNegative } from "../../../src/core/rules/count-negative";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aCityTargetSheet, aQuarter } from "../../support/form";
import { formula } from "../../support/sheet";
import "../../support/matchers";
import type { Template } from "../../../src/core/template/template";
import { aTemplateWith } from "../../support/template";

describe("count-negative", () => {
  it.each([
    [-3, -3],
    ["-3", -3],
    ["−3", -3],
    [formula("=1-4", -3), -3],
  ])("reports %j", (cell, value) => {
    const report = checkOnly(countNegative, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, cell]));
    expect(report).toReportOnly("count-negative → Quý I-2012!E4");
    expect(problem(report, "count-negative")).toMatchObject({
      severity: "error",
      data: { value },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "CD" },
    });
  });

  it.each([0, 3, null, "-", "–", -1.5])("leaves %j alone", (value) => {
    expect(
      checkOnly(countNegative, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, value])),
    ).toReportNothing();
  });

  it("does not blame the total for a negative number in its rows", () => {
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", -1, 0, 0], [null, "Cộng", formula("=SUM(C4)", -1), 0, 0]);
    expect(checkOnly(countNegative, aQuarterForm(), sheet)).toReportOnly("count-negative → Quý I-2012!C4");
  });

  it("looks at targets", () => {
    const sheet = aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", -7, 7]);
    expect(checkOnly(countNegative, aTemplateWith("ct-thanh-uy"), sheet)).toReportOnly(
      "count-negative → CT Thành ủy giao!D3",
    );
  });

  /** The quarterly form with another description of the column of members. */
  const formWith = (change: object): Template => {
    const form = aQuarterForm();
    return {
      ...form,
      tables: form.tables.map((table) => ({
        ...table,
        fields: table.fields.map((field) => (field.name === "dang-kn" ? { ...field, ...change } : field)),
      })),
    };
  };

  it.each([{ role: "difference" }, { role: "rate" }, { type: "number" }, { constraints: { minimum: -100 } }])(
    "lets a column with %j be below 0",
    (change) => {
      const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, -3, 0], [2, "Xã Xuân Đỉnh", 1, "-3", 0]);
      expect(checkOnly(countNegative, formWith(change), sheet)).toReportNothing();
    },
  );

  it("leaves calculated cells alone: their figures are wrong somewhere else", () => {
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, formula("=C4-E4", -3), 4]);
    expect(checkOnly(countNegative, aQuarterForm(), sheet)).toReportNothing();
    const typed = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, -3, 4]);
    expect(checkOnly(countNegative, formWith({ formula: "[@dang-tl]-[@cd-tl]" }), typed)).toReportNothing();
  });

  it("only asks where the form does not say what is counted", () => {
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, -3, 4]);
    const report = checkOnly(countNegative, formWith({ role: "other" }), sheet);
    expect(problem(report, "count-negative").severity).toBe("question");
  });
});
