import { columnFormulaBroken } from "../../../src/core/rules/column-formula-broken";
import { formulaAltered } from "../../../src/core/rules/formula-altered";
import { totalRangeShort } from "../../../src/core/rules/total-range-short";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import { checkLearnt, communes, communesWith } from "../../support/learntForm";
import { formula } from "../../support/sheet";
import "../../support/matchers";

const COPIED = communesWith({ E3: formula("=D2/C2", 1.25) });

describe("column-formula-broken", () => {
  it("reports the same calculation with the figures of another row", () => {
    const report = checkLearnt(columnFormulaBroken, communes(), COPIED);
    expect(report).toReportOnly("column-formula-broken → PL01!E3");
    expect(problem(report, "column-formula-broken")).toMatchObject({
      severity: "error",
      data: { found: "=D2/C2", expected: "=D3/C3" },
    });
  });

  it.each([
    ["E5", "=D6/C6"],
    ["E2", "=D1/C1"],
  ])("does so where %s looks above or below the table", (address, text) => {
    const sheet = communesWith({ [address]: formula(text, 0) });
    expect(checkLearnt(columnFormulaBroken, communes(), sheet)).toReportOnly(`column-formula-broken → PL01!${address}`);
    expect(checkLearnt(formulaAltered, communes(), sheet)).toReportNothing();
  });

  it("is no altered formula", () => {
    expect(checkLearnt(formulaAltered, communes(), COPIED)).toReportNothing();
  });

  it("leaves a short total to the rule about totals", () => {
    const sheet = communesWith({ C5: formula("=SUM(C2:C3)", 6) });
    expect(checkLearnt(columnFormulaBroken, communes(), sheet)).toReportNothing();
    expect(checkLearnt(totalRangeShort, communes(), sheet)).toReportOnly("total-range-short → PL01!C5");
  });

  it("finds a short total behind a guard", () => {
    const sheet = communesWith({ C5: formula("=IFERROR(SUM(C2:C3),0)", 6) });
    expect(checkLearnt(totalRangeShort, communes(), sheet)).toReportOnly("total-range-short → PL01!C5");
    expect(checkLearnt(formulaAltered, communes(), sheet)).toReportNothing();
  });

  it("holds a column without a known formula against its own majority", () => {
    const rows = ["Xã Mễ Trì", "Xã Xuân Đỉnh", "Thị trấn Cầu Diễn", "Xã Mễ Trì", "Xã Xuân Đỉnh"].map((unit, at) => {
      const line = String(at === 2 ? 4 : at + 4);
      return [at + 1, unit, 1, 2, formula(`=C${line}+D${line}`, 3)];
    });
    expect(checkOnly(columnFormulaBroken, aQuarterForm(), aQuarter("Quý I-2012", ...rows))).toReportOnly(
      "column-formula-broken → Quý I-2012!E6",
    );
  });

  it("judges no column whose formulas do not agree", () => {
    const rows = ["Xã Mễ Trì", "Xã Xuân Đỉnh", "Thị trấn Cầu Diễn", "Xã Mễ Trì"].map((unit, at) => [
      at + 1,
      unit,
      1,
      2,
      formula(at % 2 === 0 ? `=C${String(at + 4)}` : `=D${String(at + 4)}*2`, 1),
    ]);
    expect(checkOnly(columnFormulaBroken, aQuarterForm(), aQuarter("Quý I-2012", ...rows))).toReportNothing();
  });
});
