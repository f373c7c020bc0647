import { countNotWhole } from "../../../src/core/rules/count-not-whole";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aCityTargetSheet, aQuarter } from "../../support/form";
import { formula } from "../../support/sheet";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

describe("count-not-whole", () => {
  it.each([
    [1.608, 1608],
    [1.51, 1510],
    [1.008, 1008],
  ])("asks whether %d is the count %d", (value, suggestion) => {
    const report = checkOnly(countNotWhole, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, value, 0]));
    expect(report).toReportOnly("count-not-whole → Quý I-2012!D4");
    expect(problem(report, "count-not-whole")).toMatchObject({ severity: "question", data: { value, suggestion } });
  });

  it.each([
    [0.5, 0.5],
    [2.00015, 2.00015],
    ["7,5", 7.5],
  ])("reports %j, which no count explains, as an error", (cell, value) => {
    const report = checkOnly(countNotWhole, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", cell, 0, 0]));
    expect(problem(report, "count-not-whole")).toMatchObject({ severity: "error", data: { value, suggestion: null } });
  });

  it.each([8, 0, -3, "1.608", "8", null, "#N/A", "sau"])("leaves %j alone", (value) => {
    expect(
      checkOnly(countNotWhole, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", value, 0, 0])),
    ).toReportNothing();
  });

  it("does not blame the total for a fraction in its rows", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", 1, 1.608, 0],
      [null, "Cộng", 1, formula("=SUM(D4)", 1.608), 0],
    );
    expect(checkOnly(countNotWhole, aQuarterForm(), sheet)).toReportOnly("count-not-whole → Quý I-2012!D4");
  });

  it("looks at targets", () => {
    const sheet = aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", 7, 1.5]);
    expect(checkOnly(countNotWhole, aTemplateWith("ct-thanh-uy"), sheet)).toReportOnly(
      "count-not-whole → CT Thành ủy giao!E3",
    );
  });
});
