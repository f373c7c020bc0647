import { numberAsText } from "../../../src/core/rules/number-as-text";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aCityTargetSheet, aQuarter } from "../../support/form";
import { formula } from "../../support/sheet";
import type { Template } from "../../../src/core/template/template";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

describe("number-as-text", () => {
  it.each([
    ["13", 13],
    ["1.608", 1608],
    ["8 chi bộ", 8],
    [" 07 ", 7],
    ["0", 0],
  ])("reports the text %j and the number it stands for", (text, value) => {
    const report = checkOnly(numberAsText, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, text, 0]));
    expect(report).toReportOnly("number-as-text → Quý I-2012!D4");
    expect(problem(report, "number-as-text")).toMatchObject({
      severity: "warning",
      data: { text, value },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "DANG" },
      place: { header: "Tổ chức đảng › Kết nạp mới" },
    });
  });

  it.each(["", "-", "…", "x", "không", "sẽ báo cáo sau", "7,5", "-3", 13, null, true, "#N/A"])(
    "leaves %j to others",
    (value) => {
      expect(
        checkOnly(numberAsText, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, value, 0])),
      ).toReportNothing();
    },
  );

  it("reports a total stored as text and the text a formula returns", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", 1, formula('=TEXT(5,"0")', "5"), 0],
      [null, "Cộng", "1", 5, 0],
    );
    expect(checkOnly(numberAsText, aQuarterForm(), sheet)).toReportOnly(
      "number-as-text → Quý I-2012!D4",
      "number-as-text → Quý I-2012!C5",
    );
  });

  it("lets a target be worded with its unit, but not be a bare number in text", () => {
    const sheet = aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", "07 tổ chức", "7"]);
    expect(checkOnly(numberAsText, aTemplateWith("ct-thanh-uy"), sheet)).toReportOnly(
      "number-as-text → CT Thành ủy giao!E3",
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
  const checkWith = (change: object, text: string) =>
    checkOnly(numberAsText, formWith(change), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, text, 0]));

  it("leaves columns alone that the office keeps as text", () => {
    expect(checkWith({ storedAs: "text" }, "13")).toReportNothing();
  });

  it("leaves codes alone, but not a count written with a zero before it", () => {
    expect(checkWith({ role: "other" }, "00592")).toReportNothing();
    expect(checkWith({ role: "other" }, "592")).toReportOnly("number-as-text → Quý I-2012!D4");
    expect(checkWith({ role: "actual" }, "07")).toReportOnly("number-as-text → Quý I-2012!D4");
  });

  it.each([
    [{ role: "difference" }, "-3", -3],
    [{ role: "rate", type: "number" }, "-2,5", -2.5],
    [{ role: "rate", type: "number" }, "78,2%", 0.782],
    [{ role: "rate", type: "number", magnitude: 2 }, "78,2%", 78.2],
    [{ role: "rate", type: "number", magnitude: 3 }, "105,78", 105.78],
  ])("reads %j %j as %d", (change, text, value) => {
    expect(problem(checkWith(change, text), "number-as-text").data).toEqual({ text, value });
  });
});
