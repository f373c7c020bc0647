import type { CalculationMode } from "../../../src/core/model/snapshot";
import type { ValidationReport } from "../../../src/core/model/validationReport";
import { manualCalculation } from "../../../src/core/rules/manual-calculation";
import { runRules } from "../../../src/core/rules/runRules";
import { aQuarterForm, problem, ruleInput } from "../../support/check";
import { aQuarter } from "../../support/form";
import "../../support/matchers";
import { aSheet, formula } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";

function checkIn(calculationMode: CalculationMode, ...sheets: readonly SheetBuilder[]): ValidationReport {
  const input = ruleInput(aQuarterForm(), ...sheets);
  return runRules({ ...input, snapshot: { ...input.snapshot, calculationMode } }, [manualCalculation]);
}

const summed = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 3], [null, "Cộng", formula("=SUM(C4:C4)", 0), 2, 3]);
const typed = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 3]);

describe("manual-calculation", () => {
  it("warns of a workbook that Excel does not recalculate", () => {
    const report = checkIn("manual", summed);
    expect(report).toReportOnly("manual-calculation → workbook");
    expect(problem(report, "manual-calculation")).toMatchObject({ severity: "warning", data: {}, cause: null });
  });

  it.each(["automatic", "automatic-except-tables"] as const)("is content with %s calculation", (mode) => {
    expect(checkIn(mode, summed)).toReportNothing();
  });

  it("warns before there are formulas: those of Tổng hợp would not be recalculated either", () => {
    expect(checkIn("manual", typed)).toReportOnly("manual-calculation → workbook");
  });

  it("does not depend on the form", () => {
    expect(checkIn("manual", aSheet("Sheet1").row("x"))).toReportOnly("manual-calculation → workbook");
  });
});
