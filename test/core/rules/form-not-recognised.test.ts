import { formNotRecognised } from "../../../src/core/rules/form-not-recognised";
import { checkOnly, checkWith, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import { aSheet } from "../../support/sheet";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

describe("form-not-recognised", () => {
  it("says that a workbook is no such form, and which sheets the form has", () => {
    const report = checkOnly(
      formNotRecognised,
      aTemplateWith("quy", "so-theo-doi"),
      aSheet("Sheet1").row("Họ tên", "Lương"),
    );
    expect(report).toReportOnly("form-not-recognised → workbook");
    expect(problem(report, "form-not-recognised")).toMatchObject({
      severity: "error",
      data: { template: "Biểu thử", sheetsWanted: ["Quý I-2012", "Quý II-2012", "Sổ theo dõi"] },
    });
    expect(report.template).toBeNull();
  });

  it("is silent when the tables stand where they should", () => {
    const report = checkOnly(formNotRecognised, aTemplateWith("quy"), aQuarter(), aQuarter("Quý II-2012"));
    expect(report).toReportNothing();
    expect(report.template).toEqual({ name: "bieu-thu", version: "1", title: "Biểu thử" });
  });

  it("names a sheet of the right name that holds another table", () => {
    const report = checkOnly(
      formNotRecognised,
      aTemplateWith("quy"),
      aQuarter(),
      aSheet("quý ii-2012").row("Họ tên", "Lương"),
    );
    expect(report).toReportOnly("form-not-recognised → quý ii-2012");
    expect(problem(report, "form-not-recognised").subject.period).toBe("2012-Q2");
  });

  it("leaves a sheet that is not there to the rule about missing sheets", () => {
    expect(checkOnly(formNotRecognised, aTemplateWith("quy"), aQuarter())).toReportNothing();
  });

  it("is the only finding about an empty workbook", () => {
    expect(checkWith(aTemplateWith("quy"), aSheet("Sheet1"))).toReportOnly("form-not-recognised → workbook");
  });
});
