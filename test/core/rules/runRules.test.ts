import { must } from "../../../src/base/invariant";
import { CATALOGUE } from "../../../src/core/rules/catalogue";
import { defineRule } from "../../../src/core/rules/rule";
import type { Rule } from "../../../src/core/rules/rule";
import { runRules } from "../../../src/core/rules/runRules";
import { aQuarterForm, checkWith, ruleInput } from "../../support/check";
import { aCityTargetSheet, aQuarter, aRegister, aUnitTargetSheet, anEntry } from "../../support/form";
import { aSheet, formula } from "../../support/sheet";
import "../../support/matchers";
import { aTemplate } from "../../support/template";

const GOOD = [
  aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", 7, 7]),
  aUnitTargetSheet([1, "Xã Mễ Trì", 1], [null, "Cộng", formula("=SUM(C3)", 1)]),
  aQuarter(
    "Quý I-2012",
    [1, "Xã Mễ Trì", 1, 20, 0],
    [null, "Cộng", formula("=SUM(C4)", 1), formula("=SUM(D4)", 20), formula("=SUM(E4)", 0)],
  ),
  aQuarter("Quý II-2012", [1, "Xã Mễ Trì", 0, "…", null]),
  aRegister(anEntry()),
];

function ruleThat(check: Rule<"count-negative">["check"], applies: Rule["applies"] = () => true): Rule {
  return defineRule({ code: "count-negative", severity: "error", layer: "content", applies, check });
}

describe("runRules", () => {
  it("finds nothing in a workbook in order and says that everything was looked at", () => {
    const report = checkWith(aTemplate(), ...GOOD, aSheet("Tổng hợp").row("#N/A").marker("summary"));
    // The district gives its units another number than the city gives the district: good to know, and no mistake.
    expect(report).toReportOnly("target-mismatch → CT Thành ủy giao!D3");
    const { checks, notApplicable, ...coverage } = report.coverage;
    expect(coverage).toEqual({ sheets: 5, notRun: [] });
    expect(checks + notApplicable).toBe(CATALOGUE.length);
    expect(report.workbook).toBe("thu.xlsx");
  });

  it("only looks at error values where the form was not recognised, and says so of every other check", () => {
    const report = checkWith(aTemplate(), aSheet("Sheet1").row("#N/A"));
    expect(report).toReportOnly("form-not-recognised → workbook", "error-value → Sheet1!A1");
    const { checks, notApplicable, notRun } = report.coverage;
    expect(checks + notApplicable + notRun.length).toBe(CATALOGUE.length);
    expect(notRun.map(({ code }) => code)).toContain("unit-unknown");
    expect(new Set(report.coverage.notRun.map(({ reason }) => reason))).toEqual(new Set(["form-not-recognised"]));
  });

  it("tells a check without its sheet from a check without a subject", () => {
    const withoutRegister = checkWith(aTemplate(), ...GOOD.slice(0, 4)).coverage;
    expect(withoutRegister.notRun).toContainEqual({ code: "duplicate-key", reason: "form-incomplete" });
    const { notApplicable } = checkWith(aTemplate(), ...GOOD).coverage;
    expect(withoutRegister.notApplicable).toBe(notApplicable);
    const quarterOnly = checkWith(aQuarterForm(), aQuarter()).coverage;
    expect(quarterOnly.notRun).toEqual([]);
    expect(quarterOnly.notApplicable).toBeGreaterThan(notApplicable);
  });

  it("turns a failing check into a problem and runs the others", () => {
    const failing = ruleThat(() => must<never>(undefined, "a fault of ours"));
    const input = ruleInput(aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Lạ", 0, 0, 0]));
    const report = runRules(input, [failing, ...CATALOGUE]);
    expect(report).toReportOnly("rule-failed → workbook", "unit-unknown → Quý I-2012!B4");
    expect(report.problems[0]).toMatchObject({ severity: "error", data: { rule: "count-negative" } });
    expect(report.coverage.notRun).toEqual([{ code: "count-negative", reason: "rule-failed" }]);
  });

  it("also survives a check that fails while asking whether it applies", () => {
    const failing = ruleThat(
      () => [],
      () => must<never>(undefined, "a fault of ours"),
    );
    expect(runRules(ruleInput(aQuarterForm(), aQuarter()), [failing])).toReportOnly("rule-failed → workbook");
  });

  it("sorts by severity, then by sheet, row and column", () => {
    const report = checkWith(
      aTemplate(),
      ...GOOD.slice(0, 2),
      aQuarter("Quý II-2012", [1, "Xã Lạ", "5", -1, 1.608], [2, "Xã Xuân Đỉnh", "sau", 0, 0]),
      aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, -2, 0]),
      aRegister(anEntry()),
    );
    expect(report.problems.map(({ place }) => `${String(place.sheet)}!${String(place.address)}`)).toEqual([
      "Quý II-2012!B4",
      "Quý II-2012!D4",
      "Quý II-2012!C5",
      "Quý I-2012!D4",
      "Quý II-2012!C4",
      "Quý II-2012!E4",
      "CT Thành ủy giao!D3",
    ]);
  });

  it("gives a rule's severity unless the finding has its own", () => {
    const finding = {
      place: { sheet: null, address: null, header: null },
      subject: { unit: null, period: null, kind: null },
      data: { value: -1 },
      cause: null,
    };
    const rule = ruleThat(() => [finding, { ...finding, severity: "info" }]);
    expect(runRules(ruleInput(aQuarterForm(), aQuarter()), [rule]).problems.map(({ severity }) => severity)).toEqual([
      "error",
      "info",
    ]);
  });

  it("never reports one cell twice for one reason", () => {
    const cells = [
      "5",
      "sau",
      1.608,
      -1,
      "-1",
      "7,5",
      "#N/A",
      "…",
      true,
      "1.608",
      null,
      0,
      "không",
      "8 chi bộ",
      "100%",
    ];
    for (const cell of cells) {
      const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, cell, 0]);
      expect(checkWith(aQuarterForm(), sheet).problems.length).toBeLessThanOrEqual(1);
      const target = aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", cell, 7]);
      expect(
        checkWith(aTemplate(), target).problems.filter(({ place }) => place.address === "D3").length,
      ).toBeLessThanOrEqual(1);
    }
  });

  it("checks a long register in linear time", () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => anEntry({ key: `${String(at)}-QĐ/HU` }));
    const input = ruleInput(aTemplate(), ...GOOD.slice(0, 4), aRegister(...entries));
    const started = process.cpuUsage();
    const report = runRules(input);
    // Generous: a quadratic rule needs minutes here.
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(5_000);
    expect(report).toReportOnly("list-count-mismatch → Quý I-2012!C4", "target-mismatch → CT Thành ủy giao!D3");
  });
});
