import { formulaOverwritten } from "../../../src/core/rules/formula-overwritten";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter, aRegister } from "../../support/form";
import { checkLearnt, communes, communesWith } from "../../support/learntForm";
import { formula } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

const UNITS: CellInput[][] = [
  [1, "Xã Mễ Trì", 1, 2, 0],
  [2, "Xã Xuân Đỉnh", 2, 3, 1],
];
const SUMS = [formula("=SUM(C4:C5)", 3), formula("=SUM(D4:D5)", 5), formula("=SUM(E4:E5)", 1)] as const;

describe("formula-overwritten", () => {
  it("reports a typed total among formulas that is not the sum", () => {
    const report = checkOnly(
      formulaOverwritten,
      aQuarterForm(),
      aQuarter("Quý I-2012", ...UNITS, [null, "Cộng", SUMS[0], 6, SUMS[2]]),
    );
    expect(report).toReportOnly("formula-overwritten → Quý I-2012!D6");
    expect(problem(report, "formula-overwritten")).toMatchObject({
      severity: "error",
      data: { found: "6", expectedFormula: "=SUM(D4:D5)", expectedValue: 5 },
      subject: { unit: null, period: "2012-Q1", kind: "DANG" },
      place: { header: "Tổ chức đảng › Kết nạp mới" },
    });
  });

  it("only warns while the typed number is right", () => {
    const report = checkOnly(
      formulaOverwritten,
      aQuarterForm(),
      aQuarter("Quý I-2012", ...UNITS, [null, "Cộng", SUMS[0], 5, SUMS[2]]),
    );
    expect(problem(report, "formula-overwritten").severity).toBe("warning");
  });

  it("reports nothing where all totals are formulas", () => {
    const sheet = aQuarter("Quý I-2012", ...UNITS, [null, "Tổng cộng", ...SUMS]);
    expect(checkOnly(formulaOverwritten, aQuarterForm(), sheet)).toReportNothing();
  });

  it.each([1, 9])("leaves an office that types all its totals to sum-mismatch, with %d too", (typed) => {
    expect(
      checkOnly(formulaOverwritten, aQuarterForm(), aQuarter("Quý I-2012", ...UNITS, [null, "Cộng", 3, 5, typed])),
    ).toReportNothing();
  });

  it.each([
    ["a rate typed over with another number", "E3", 2, "error"],
    ["a rate typed over with its own value", "E3", 1, "warning"],
    ["a total typed over", "C5", 12, "error"],
    ["a formula deleted in a row with figures", "E4", null, "error"],
  ])("reports %s in a learnt form", (_, address, value, severity) => {
    const report = checkLearnt(formulaOverwritten, communes(), communesWith({ [address]: value }));
    expect(report).toReportOnly(`formula-overwritten → PL01!${address}`);
    expect(problem(report, "formula-overwritten").severity).toBe(severity);
  });

  it("gives the form's formula for the cell and what it gives", () => {
    const report = checkLearnt(formulaOverwritten, communes(), communesWith({ E4: 2 }));
    expect(problem(report, "formula-overwritten").data).toEqual({
      found: "2",
      expectedFormula: "=D4/C4",
      expectedValue: 0.6,
    });
  });

  it("leaves a row that is not filled in alone", () => {
    const sheet = communesWith({ C4: null, D4: null, E4: null });
    expect(checkLearnt(formulaOverwritten, communes(), sheet)).toReportNothing();
  });

  it("adds up what a number stored as text means, so that it is not blamed twice", () => {
    const rows = [
      [1, "Xã Mễ Trì", "1", 2, 0],
      [2, "Xã Xuân Đỉnh", 2, 3, 1],
    ];
    expect(
      checkOnly(formulaOverwritten, aQuarterForm(), aQuarter("Quý I-2012", ...rows, [null, "Cộng", 3, 5, 1])),
    ).toReportNothing();
  });

  it("does not judge a typed total while a row of it cannot be read or none is filled in", () => {
    const unread = [
      [1, "Xã Mễ Trì", "sau", null, "#REF!"],
      [2, "Xã Xuân Đỉnh", 2, null, 1],
    ];
    expect(
      checkOnly(formulaOverwritten, aQuarterForm(), aQuarter("Quý I-2012", ...unread, [null, "Cộng", 9, 9, 9])),
    ).toReportNothing();
  });

  it("takes a total in the middle for its own block and the last one for the whole", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      ["I", "Khối xã", null, null, null],
      ...UNITS,
      [null, "Cộng khối xã", 3, 5, 1],
      ["II", "Khối thị trấn", null, null, null],
      [1, "Thị trấn Cầu Diễn", 4, 0, 0],
      [null, "Cộng", 4, 0, 0],
      [null, "Tổng cộng", formula("=SUM(C5:C6,C9)", 7), 5, 2],
    );
    const report = checkOnly(formulaOverwritten, aQuarterForm(), sheet);
    expect(report).toReport("formula-overwritten", "Quý I-2012!E11");
    const found = report.problems.find(({ place }) => place.address === "E11");
    expect(found?.data).toEqual({
      found: "2",
      expectedFormula: "=SUM(E5:E6,E9)",
      expectedValue: 1,
    });
  });

  it("accepts a plain “Cộng” at the end that is the total of everything", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      ...UNITS,
      [null, "Cộng khối xã", 3, 5, 1],
      [3, "Thị trấn Cầu Diễn", 4, 0, 0],
      [null, "Cộng", 7, 5, 1],
    );
    expect(checkOnly(formulaOverwritten, aQuarterForm(), sheet)).toReportNothing();
  });

  it("knows a total that stands first", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [null, "Tổng số", 3, formula("=SUM(D5:D6)", 5), formula("=SUM(E5:E6)", 1)],
      ...UNITS,
    );
    expect(checkOnly(formulaOverwritten, aQuarterForm(), sheet)).toReportOnly("formula-overwritten → Quý I-2012!C4");
  });

  it("does not touch the total row of a register", () => {
    const sheet = aRegister(["Tổng cộng", null, null, null, 70, null, null]);
    expect(checkOnly(formulaOverwritten, aTemplateWith("so-theo-doi"), sheet).coverage.notApplicable).toBe(1);
  });
});
