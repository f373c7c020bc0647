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

  it.each([8, "8", "1.608", "-3", "7,5", "…", "x", "X", "-", "/", "", "không", null, "#REF!"])(
    "leaves %j to others",
    (value) => {
      expect(
        checkOnly(textInNumberColumn, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", value, 0, 0])),
      ).toReportNothing();
    },
  );

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

  describe("in a form that is only checked", () => {
    const check = (field: object, value: string) => {
      const form = aTemplate({
        ...SMALL_FORM,
        tables: [
          {
            name: "so-sanh",
            layout: "form",
            sheets: [{ name: "So sánh" }],
            fields: [
              { name: "noi-dung", title: "Nội dung", role: "item" },
              { name: "so", title: "So với năm trước", ...field },
            ],
          },
        ],
      });
      const sheet = aSheet("So sánh").row("Nội dung", "So với năm trước").row("Kết nạp", value).row("Chuyển đến", 7);
      return checkOnly(textInNumberColumn, form, sheet);
    };

    it.each([
      { role: "rate", type: "number" },
      { role: "difference", type: "integer" },
    ])("warns of words in %j", (field) => {
      const report = check(field, "tăng đáng kể");
      expect(report).toReportOnly("text-in-number-column → So sánh!B2");
      expect(problem(report, "text-in-number-column").severity).toBe("warning");
    });

    it.each(["x", "X", "-", "…", ".", "----", "78,2%", "-3", "105,78"])("leaves %j in a rate alone", (value) => {
      expect(check({ role: "rate", type: "number" }, value)).toReportNothing();
    });

    it("lets a column kept as text hold any number, and no words", () => {
      const field = { role: "actual", type: "integer", storedAs: "text" };
      for (const value of ["78,2%", "1.234", "21.15"]) expect(check(field, value)).toReportNothing();
      expect(check(field, "sau")).toReportOnly("text-in-number-column → So sánh!B2");
    });
  });
});
