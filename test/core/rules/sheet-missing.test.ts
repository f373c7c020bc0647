import { sheetMissing } from "../../../src/core/rules/sheet-missing";
import { checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import { aSheet } from "../../support/sheet";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

describe("sheet-missing", () => {
  it("reports a sheet of the form that the workbook lacks, with its period", () => {
    const report = checkOnly(sheetMissing, aTemplateWith("quy"), aQuarter());
    expect(report).toReportOnly("sheet-missing → workbook");
    expect(problem(report, "sheet-missing")).toMatchObject({
      severity: "error",
      data: { sheet: "Quý II-2012", similar: null },
      subject: { period: "2012-Q2" },
    });
  });

  it("proposes a sheet of a similar name", () => {
    const report = checkOnly(sheetMissing, aTemplateWith("quy"), aQuarter(), aSheet("Quí II 2012").row("nháp"));
    expect(problem(report, "sheet-missing").data.similar).toBe("Quí II 2012");
  });

  it("does not propose a sheet the form wants for itself, nor one of ours", () => {
    const ours = aQuarter("Quý II-2012 (2)").marker("summary");
    expect(
      problem(checkOnly(sheetMissing, aTemplateWith("quy"), aQuarter(), ours), "sheet-missing").data.similar,
    ).toBeNull();
  });

  it("finds a sheet under another spelling of its name", () => {
    expect(checkOnly(sheetMissing, aTemplateWith("quy"), aQuarter(), aQuarter(" quý  II-2012 "))).toReportNothing();
  });

  it("does not run on a workbook that is no such form", () => {
    const { coverage } = checkOnly(sheetMissing, aTemplateWith("quy"), aSheet("Sheet1").row("x"));
    expect(coverage.notRun).toEqual([{ code: "sheet-missing", reason: "form-not-recognised" }]);
  });
});
