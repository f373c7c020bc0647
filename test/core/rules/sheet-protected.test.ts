import { learnTemplate } from "../../../src/core/learning/learnTemplate";
import { sheetProtected } from "../../../src/core/rules/sheet-protected";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import { aQuarterWithTotals } from "../../support/goodWorkbooks";
import "../../support/matchers";
import { worked } from "../../support/officeSession";
import { aSheet, aWorkbook } from "../../support/sheet";

const filled = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 3]);

describe("sheet-protected", () => {
  it("tells that a sheet of the form is protected", () => {
    const report = checkOnly(sheetProtected, aQuarterForm(), filled.protected());
    expect(report).toReportOnly("sheet-protected → Quý I-2012");
    expect(problem(report, "sheet-protected")).toMatchObject({
      severity: "info",
      place: { sheet: "Quý I-2012", address: null, header: null },
      data: { sheet: "Quý I-2012" },
    });
  });

  it("says nothing of sheets that are free, or that the form does not know", () => {
    const other = aSheet("Hướng dẫn").row("Cách ghi biểu").protected();
    expect(checkOnly(sheetProtected, aQuarterForm(), filled, other)).toReportNothing();
  });

  it("tells it once for a sheet with two tables", () => {
    const good = aQuarterWithTotals("Quý I", "Quý I năm 2013");
    const { template } = worked(learnTemplate(aWorkbook(good)));
    expect(checkOnly(sheetProtected, template, good.protected())).toReportOnly("sheet-protected → Quý I");
  });

  it("does not run on a workbook that is no such form", () => {
    const { coverage } = checkOnly(sheetProtected, aQuarterForm(), aSheet("Sheet1").row("x").protected());
    expect(coverage.notRun).toEqual([{ code: "sheet-protected", reason: "form-not-recognised" }]);
  });
});
