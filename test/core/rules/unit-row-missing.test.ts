import { unitRowMissing } from "../../../src/core/rules/unit-row-missing";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import { COMMUNE_ROWS, checkLearnt, communes, communesWith, items } from "../../support/learntForm";
import "../../support/matchers";

/** The good rows without one (0-based). */
function without(at: number): ReturnType<typeof communes> {
  return communes(COMMUNE_ROWS.filter((_, row) => row !== at));
}

describe("unit-row-missing", () => {
  it.each([
    [0, "B2", "Xã Cổ Nhuế", null],
    [1, "B3", "Xã Mễ Trì", "Xã Cổ Nhuế"],
    [3, "B5", "Cộng", "Xã Xuân Đỉnh"],
  ])("reports row %d where it should stand", (at, address, label, after) => {
    const report = checkLearnt(unitRowMissing, communes(), without(at));
    expect(report).toReportOnly(`unit-row-missing → PL01!${address}`);
    expect(problem(report, "unit-row-missing")).toMatchObject({ severity: "error", data: { label, after } });
  });

  it("names the unit", () => {
    const report = checkLearnt(unitRowMissing, communes(), without(1));
    expect(problem(report, "unit-row-missing").subject.unit).toBe("Xã Mễ Trì");
  });

  it("reports items, too", () => {
    const report = checkLearnt(unitRowMissing, items(), items([1, "Đảng bộ cơ sở", 3], [3, "Đảng viên", 120]));
    expect(report).toReportOnly("unit-row-missing → Biểu 1!B3");
    expect(problem(report, "unit-row-missing").subject.unit).toBeNull();
  });

  it.each([
    ["a misspelt name", communesWith({ B3: "Xã Mễ Trỳ" })],
    [
      "another order",
      communes(
        [COMMUNE_ROWS[1], COMMUNE_ROWS[0], COMMUNE_ROWS[2], COMMUNE_ROWS[3]].flatMap((row) => (row ? [row] : [])),
      ),
    ],
    ["blank figures", communesWith({ C3: null, D3: null, E3: null })],
    ["a further row", communes([...COMMUNE_ROWS.slice(0, 3), [4, "Xã Đại Mỗ", 1, 1, 1], ...COMMUNE_ROWS.slice(3)])],
  ])("misses nothing with %s", (_, sheet) => {
    expect(checkLearnt(unitRowMissing, communes(), sheet)).toReportNothing();
  });

  it("does not apply to a form that lists no rows", () => {
    const report = checkOnly(unitRowMissing, aQuarterForm(), aQuarter());
    expect(report.coverage).toMatchObject({ checks: 0, notApplicable: 1 });
  });
});
