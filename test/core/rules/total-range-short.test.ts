import fc from "fast-check";
import { totalRangeShort } from "../../../src/core/rules/total-range-short";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import { formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";
import "../../support/matchers";

const UNITS: CellInput[][] = [
  [1, "Xã Mễ Trì", 1, 0, 0],
  [2, "Xã Xuân Đỉnh", 2, 0, 0],
  [3, "Thị trấn Cầu Diễn", 4, 0, 0],
];

function withTotal(text: string, value: CellInput = 0): SheetBuilder {
  const cell = typeof value === "number" ? formula(text, value) : formula(text, null);
  return aQuarter("Quý I-2012", ...UNITS, [null, "Cộng", cell, null, null]);
}

describe("total-range-short", () => {
  it.each([
    ["the last row", "=SUM(C4:C5)", "C6"],
    ["the first row", "=SUM(C5:C6)", "C4"],
    ["a row in the middle", "=SUM(C4,C6)", "C5"],
    ["all rows but one, added singly", "=C4+C5", "C6"],
    ["rows at both ends", "=SUM(C5)", "C4, C6"],
  ])("reports a sum that leaves out %s", (_, text, leftOut) => {
    const report = checkOnly(totalRangeShort, aQuarterForm(), withTotal(text, 3));
    expect(report).toReportOnly("total-range-short → Quý I-2012!C7");
    expect(problem(report, "total-range-short")).toMatchObject({
      severity: "error",
      data: { formula: text, leftOut, expectedFormula: "=SUM(C4:C6)", found: 3, expectedValue: 7 },
      subject: { unit: null, kind: "DANG", period: "2012-Q1" },
    });
  });

  it.each([
    "=SUM(C4:C6)",
    "=SUM($C$4:$C$6)",
    "=sum(C3:C6)",
    "=+C4+C5+C6",
    "=SUM(C4:C5)+C6",
    "=SUBTOTAL(9,C4:C6)",
    "=SUBTOTAL(109, C4:C6)",
  ])("accepts %s", (text) => {
    expect(checkOnly(totalRangeShort, aQuarterForm(), withTotal(text, 7))).toReportNothing();
  });

  it.each([
    "=SUM(C4:C5)*1",
    "=SUBTOTAL(3,C4:C5)",
    "=SUM('Quý II-2012'!C4:C5)",
    "=SUM(D4:D5)",
    "=SUM(#REF!)",
    "=C4-C5",
    "=SUM(C9:C10)",
  ])("does not judge %s, which does something else", (text) => {
    expect(checkOnly(totalRangeShort, aQuarterForm(), withTotal(text, 1))).toReportNothing();
  });

  it("only warns while the rows left out are empty", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      ...UNITS.slice(0, 2),
      [3, "Thị trấn Cầu Diễn", null, 0, 0],
      [null, "Cộng", formula("=SUM(C4:C5)", 3), null, null],
    );
    expect(problem(checkOnly(totalRangeShort, aQuarterForm(), sheet), "total-range-short").severity).toBe("warning");
  });

  it("says nothing about the result where the total shows none", () => {
    const report = checkOnly(totalRangeShort, aQuarterForm(), withTotal("=SUM(C4:C5)", null));
    expect(problem(report, "total-range-short").data.found).toBeNull();
  });

  it("does not want empty, group and of-which rows to be added", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      ["I", "Khối xã", null, null, null],
      [1, "Xã Mễ Trì", 1, 0, 0],
      [null, "Trong đó: nữ", 1, 0, 0],
      [2, "Xã Xuân Đỉnh", 2, 0, 0],
      [3, null, null, null, null],
      [null, "Cộng", formula("=C5+C7", 3), null, null],
    );
    expect(checkOnly(totalRangeShort, aQuarterForm(), sheet)).toReportNothing();
  });

  describe("with subtotals", () => {
    const groups = (first: string, second: string, all: string): SheetBuilder =>
      aQuarter(
        "Quý I-2012",
        ["I", "Khối xã", null, null, null],
        ...UNITS.slice(0, 2),
        [null, "Cộng khối xã", formula(first, 3), null, null],
        ["II", "Khối thị trấn", null, null, null],
        [1, "Thị trấn Cầu Diễn", 4, 0, 0],
        [null, "Cộng khối thị trấn", formula(second, 4), null, null],
        [null, "Tổng cộng", formula(all, 7), null, null],
      );

    it.each(["=C7+C10", "=SUM(C5:C6,C9)", "=SUM(C7,C10)", "=SUBTOTAL(9,C5:C10)"])("accepts a grand total %s", (all) => {
      expect(checkOnly(totalRangeShort, aQuarterForm(), groups("=SUM(C5:C6)", "=SUM(C9:C9)", all))).toReportNothing();
    });

    it("reports a grand total that forgets a block", () => {
      const report = checkOnly(totalRangeShort, aQuarterForm(), groups("=SUM(C5:C6)", "=SUM(C9)", "=SUM(C7)"));
      expect(report).toReportOnly("total-range-short → Quý I-2012!C11");
      expect(problem(report, "total-range-short").data).toMatchObject({
        leftOut: "C9",
        expectedFormula: "=SUM(C5:C6,C9)",
      });
    });

    it("reports a subtotal that forgets a row of its block", () => {
      const report = checkOnly(totalRangeShort, aQuarterForm(), groups("=SUM(C5)", "=SUM(C9)", "=SUM(C5:C6,C9)"));
      expect(report).toReportOnly("total-range-short → Quý I-2012!C7");
      expect(problem(report, "total-range-short").data.expectedFormula).toBe("=SUM(C5:C6)");
    });
  });

  it("reports a part of the rows, and only a part, wherever it begins and ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 6 }), fc.integer({ min: 4, max: 6 }), (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const report = checkOnly(
          totalRangeShort,
          aQuarterForm(),
          withTotal(`=SUM(C${String(first)}:C${String(last)})`, 1),
        );
        expect(report.problems).toHaveLength(first === 4 && last === 6 ? 0 : 1);
      }),
    );
  });
});
