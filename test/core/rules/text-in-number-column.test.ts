import { textInNumberColumn } from "../../../src/core/rules/text-in-number-column";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aCityTargetSheet, aQuarter } from "../../support/form";
import { aSheet } from "../../support/sheet";
import "../../support/matchers";
import { SMALL_FORM, aTemplate, aTemplateWith } from "../../support/template";

describe("text-in-number-column", () => {
  it.each([
    ["sẽ báo cáo sau", "sẽ báo cáo sau"],
    ["fab1 - 110\nfab2 - 115", "fab1 - 110\nfab2 - 115"],
    ["100%", "100%"],
    [true, "TRUE"],
  ])("reports %j", (value, text) => {
    const report = checkOnly(textInNumberColumn, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", value, 0, 0]));
    expect(report).toReportOnly("text-in-number-column → Quý I-2012!C4");
    expect(problem(report, "text-in-number-column")).toMatchObject({
      severity: "error",
      data: { text },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "DANG" },
    });
  });

  it.each([8, "8", "1.608", "-3", "7,5", "…", "x", "", "không", null, "#REF!"])("leaves %j to others", (value) => {
    expect(
      checkOnly(textInNumberColumn, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", value, 0, 0])),
    ).toReportNothing();
  });

  it("leaves targets, groups and the signature alone", () => {
    const targets = aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", "theo kế hoạch", 7]);
    expect(checkOnly(textInNumberColumn, aTemplateWith("ct-thanh-uy"), targets).coverage.notApplicable).toBe(1);
    const sheet = aQuarter(
      "Quý I-2012",
      ["I", "Khối xã", "(số tổ chức)", null, null],
      [1, "Xã Mễ Trì", 1, 0, 0],
      [null, "Cộng", 1, 0, 0],
      [null, null, "TRƯỞNG BAN"],
    );
    expect(checkOnly(textInNumberColumn, aQuarterForm(), sheet)).toReportNothing();
  });

  it("asks about a text with two readings in a column of decimals", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: [
        {
          name: "ty-le",
          layout: "matrix",
          sheets: [{ name: "Tỷ lệ" }],
          fields: [
            { name: "don-vi", title: "Đơn vị", role: "unit" },
            { name: "ty-le", title: "Tỷ lệ", type: "number", role: "other" },
          ],
        },
      ],
    });
    const sheet = aSheet("Tỷ lệ").row("Đơn vị", "Tỷ lệ").row("Xã Mễ Trì", "1.234").row("Xã Xuân Đỉnh", "7,5");
    expect(checkOnly(textInNumberColumn, form, sheet)).toReportOnly("text-in-number-column → Tỷ lệ!B2");
  });
});
