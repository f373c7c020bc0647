import { assignSheets } from "../../../src/core/reading/assignSheets";
import { aQuarter } from "../../support/form";
import { aSheet, aWorkbook } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import { aTemplateWith } from "../../support/template";

/** "Quý I-2012←Q1" for a renamed sheet, "Quý I-2012" for one under its own name. */
function assigned(...sheets: readonly SheetBuilder[]): readonly string[] {
  return assignSheets(aWorkbook(...sheets), aTemplateWith("quy")).map(({ name, sheet, isRenamed }) =>
    isRenamed ? `${name}←${sheet.name}` : name,
  );
}

describe("assignSheets", () => {
  it("finds sheets by their names", () => {
    expect(assigned(aQuarter("Quý I-2012"), aQuarter(" quý  ii-2012"))).toEqual(["Quý I-2012", "Quý II-2012"]);
  });

  it("takes a sheet with the columns of the table for the one that is missing", () => {
    expect(assigned(aQuarter("Sheet1"), aQuarter("Quý II-2012"))).toEqual(["Quý II-2012", "Quý I-2012←Sheet1"]);
  });

  it("prefers a similar name where two sheets may be meant", () => {
    expect(assigned(aQuarter("Sheet1"), aQuarter("Quý II 2012"), aQuarter("Quý I-2012"))).toEqual([
      "Quý I-2012",
      "Quý II-2012←Quý II 2012",
    ]);
  });

  it("takes no sheet of another table and none of ours", () => {
    const other = aSheet("Sheet1").row("STT", "Họ tên", "Ngày sinh").row(1, "A", 1);
    expect(assigned(other, aQuarter("Sheet2").marker("summary"), aQuarter("Quý II-2012"))).toEqual(["Quý II-2012"]);
  });
});
