import { learnTemplate } from "../../../src/core/learning/learnTemplate";
import { mergedBodyCells } from "../../../src/core/rules/merged-body-cells";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aPartyForm, aTargetMatrix, anAppendix, sideBySide } from "../../support/goodWorkbooks";
import { aCityTargetSheet, aQuarter, aRegister, anEntry } from "../../support/form";
import "../../support/matchers";
import { worked } from "../../support/officeSession";
import { aWorkbook, formula } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import { aTemplateWith } from "../../support/template";

/** Two communes and the total in rows 4 to 6. */
function twoCommunes(): SheetBuilder {
  return aQuarter(
    "Quý I-2012",
    [1, "Xã Mễ Trì", 1, 2, 3],
    [2, "Xã Xuân Đỉnh", 0, 1, 4],
    [null, "Cộng", formula("=SUM(C4:C5)", 1), formula("=SUM(D4:D5)", 3), formula("=SUM(E4:E5)", 7)],
  );
}

describe("merged-body-cells", () => {
  it("reports figures merged over two rows, with the whole area and the column", () => {
    const report = checkOnly(mergedBodyCells, aQuarterForm(), twoCommunes().merge("C4:C5"));
    expect(report).toReportOnly("merged-body-cells → Quý I-2012!C4:C5");
    expect(problem(report, "merged-body-cells")).toMatchObject({
      severity: "warning",
      place: { header: "Tổ chức đảng › Thành lập mới" },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "DANG" },
      data: { area: "C4:C5" },
    });
  });

  it.each([
    ["over two columns", "D5:E5"],
    ["from the name into the figures", "B4:C4"],
    ["over whole rows", "A4:E5"],
    ["in the total", "C6:D6"],
    ["from a row of data into the total", "E5:E6"],
    ["into the columns beside the table", "E4:F4"],
    ["from the row above the body", "D3:D4"],
    ["from the name of the total over a total", "A6:C6"],
  ])("reports cells merged %s", (_, area) => {
    expect(checkOnly(mergedBodyCells, aQuarterForm(), twoCommunes().merge(area))).toReportOnly(
      `merged-body-cells → Quý I-2012!${area}`,
    );
  });

  it("names no column where the area has several", () => {
    const report = checkOnly(mergedBodyCells, aQuarterForm(), twoCommunes().merge("C4:D5"));
    expect(problem(report, "merged-body-cells").place.header).toBeNull();
  });

  it.each([
    ["the header", "C1:D1"],
    ["names", "B4:B5"],
    ["STT and name", "A4:B4"],
    ["the caption of the total", "A6:B6"],
    ["cells beside the table", "G4:G6"],
    ["cells below the table", "C8:E8"],
  ])("leaves %s alone", (_, area) => {
    const sheet = twoCommunes().row().row("Người lập biểu").merge(area);
    expect(checkOnly(mergedBodyCells, aQuarterForm(), sheet)).toReportNothing();
  });

  it("leaves captions of groups and rows without anything alone", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      ["I", "Khối các xã", null, null, null],
      [1, "Xã Mễ Trì", 1, 2, 3],
      [],
      [2, "Xã Xuân Đỉnh", 0, 1, 4],
    ).merge("A4:E4", "C6:D6");
    expect(checkOnly(mergedBodyCells, aQuarterForm(), sheet)).toReportNothing();
  });

  it("leaves a kind merged over its rows alone, and reports its merged target", () => {
    const sheet = aCityTargetSheet(
      [1, "Tổ chức đảng", "Thành lập mới", 7, 8],
      [null, null, "Kết nạp mới", null, 9],
    ).merge("A3:A4", "B3:B4", "D3:D4");
    expect(checkOnly(mergedBodyCells, aTemplateWith("ct-thanh-uy"), sheet)).toReportOnly(
      "merged-body-cells → CT Thành ủy giao!D3:D4",
    );
  });

  it("takes the wide caption of a total for a caption where the form totals nothing below it", () => {
    const good = aTargetMatrix();
    const { template } = worked(learnTemplate(aWorkbook(good)));
    expect(checkOnly(mergedBodyCells, template, good.merge("A10:B10"))).toReportNothing();
    expect(checkOnly(mergedBodyCells, template, good.merge("A10:C10"))).toReportOnly(
      "merged-body-cells → Tổng hợp chỉ tiêu!A10:C10",
    );
  });

  it.each([anAppendix, aPartyForm, aTargetMatrix, sideBySide])("finds nothing in the good workbook %p", (sheet) => {
    const { template } = worked(learnTemplate(aWorkbook(sheet())));
    expect(checkOnly(mergedBodyCells, template, sheet())).toReportNothing();
  });

  it("reports an area over two tables side by side once", () => {
    const { template } = worked(learnTemplate(aWorkbook(sideBySide())));
    expect(checkOnly(mergedBodyCells, template, sideBySide().merge("E13:I13"))).toReportOnly(
      "merged-body-cells → So sánh!E13:I13",
    );
  });

  it("reports each area", () => {
    const sheet = twoCommunes().merge("C4:C5", "E4:E5");
    expect(checkOnly(mergedBodyCells, aQuarterForm(), sheet)).toReportOnly(
      "merged-body-cells → Quý I-2012!C4:C5",
      "merged-body-cells → Quý I-2012!E4:E5",
    );
  });

  it("does not run where Excel does not say what is merged", () => {
    const report = checkOnly(mergedBodyCells, aQuarterForm(), twoCommunes().mergesUnknown());
    expect(report).toReportNothing();
    expect(report.coverage.notRun).toEqual([{ code: "merged-body-cells", reason: "form-incomplete" }]);
  });

  it("is not about a register without figures", () => {
    const report = checkOnly(mergedBodyCells, aTemplateWith("so-theo-doi"), aRegister(anEntry()).merge("C2:D2"));
    expect(report).toReportNothing();
    expect(report.coverage.notApplicable).toBe(1);
  });
});
