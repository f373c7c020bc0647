import { sheetMissing } from "../../../src/core/rules/sheet-missing";
import { sheetRenamed } from "../../../src/core/rules/sheet-renamed";
import { checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

describe("sheet-renamed", () => {
  it("names the sheet as it is called now and as the form calls it", () => {
    const report = checkOnly(sheetRenamed, aTemplateWith("quy"), aQuarter("Q1"), aQuarter("Quý II-2012"));
    expect(report).toReportOnly("sheet-renamed → Q1");
    expect(problem(report, "sheet-renamed")).toMatchObject({ severity: "warning", data: { expected: "Quý I-2012" } });
  });

  it("is no missing sheet", () => {
    expect(checkOnly(sheetMissing, aTemplateWith("quy"), aQuarter("Q1"), aQuarter("Quý II-2012"))).toReportNothing();
  });

  it.each(["quý i-2012", "Quý  I-2012 ", "Quý I-2012".normalize("NFD")])("takes %j for the same name", (name) => {
    expect(checkOnly(sheetRenamed, aTemplateWith("quy"), aQuarter(name), aQuarter("Quý II-2012"))).toReportNothing();
  });
});
