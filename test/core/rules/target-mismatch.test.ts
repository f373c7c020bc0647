import { targetMismatch } from "../../../src/core/rules/target-mismatch";
import { checkOnly, problem } from "../../support/check";
import { aCityTargetSheet, aUnitTargetSheet } from "../../support/form";
import { aGrid } from "../../support/grid";
import { checkLearnt } from "../../support/learntForm";
import "../../support/matchers";
import { formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";
import { aTemplateWith } from "../../support/template";

const UNITS = ["Xã Cổ Nhuế", "Xã Mễ Trì", "Xã Xuân Đỉnh", "Xã Tây Tựu", "Xã Đại Mỗ"];
type Cells = Readonly<Record<string, CellInput>>;

/** Targets as they were assigned: C and D, units in rows 4 to 8. */
function assigned(cells: Cells = {}): SheetBuilder {
  return aGrid(
    "Chỉ tiêu giao",
    [
      ["CHỈ TIÊU GIAO NĂM 2013"],
      ["STT", "Đơn vị", "Chỉ tiêu giao", null],
      [null, null, "Tổ chức đảng", "Tổ chức công đoàn"],
      ...UNITS.map((unit, at) => [at + 1, unit, at + 2, 9 - at]),
    ],
    cells,
  ).merge("A2:A3", "B2:B3", "C2:D2");
}

/** The same targets beside the results: C and E, units in rows 4 to 8. */
function followed(cells: Cells = {}): SheetBuilder {
  return aGrid(
    "Theo dõi",
    [
      ["THEO DÕI THỰC HIỆN CHỈ TIÊU NĂM 2013"],
      ["STT", "Đơn vị", "Tổ chức đảng", null, "Tổ chức công đoàn", null],
      [null, null, "Chỉ tiêu giao", "Thực hiện", "Chỉ tiêu giao", "Thực hiện"],
      ...UNITS.map((unit, at) => [at + 1, unit, at + 2, 1, 9 - at, 3]),
    ],
    cells,
  ).merge("A2:A3", "B2:B3", "C2:D2", "E2:F2");
}

function check(first: Cells, second: Cells): ReturnType<typeof checkLearnt> {
  return checkLearnt(targetMismatch, [assigned(), followed()], assigned(first), followed(second));
}

describe("target-mismatch", () => {
  it("reports a target that differs from the sheet of targets, and names that cell", () => {
    const report = check({}, { E5: 10 });
    expect(report).toReportOnly("target-mismatch → Theo dõi!E5");
    expect(problem(report, "target-mismatch")).toMatchObject({
      severity: "warning",
      subject: { unit: "Xã Mễ Trì", kind: "CD" },
      data: { found: 10, expected: 8, otherSheet: "Chỉ tiêu giao", otherAddress: "D5" },
    });
  });

  it("stays at the later cell when the sheet of targets was changed", () => {
    expect(check({ D5: 7 }, {})).toReportOnly("target-mismatch → Theo dõi!E5");
  });

  it.each([
    ["the same targets", {}, {}],
    ["a target not yet written on one sheet", { D5: null }, {}],
    ["a target that was not assigned", { D5: "không giao" }, {}],
    ["a bound", { D5: "8 trở lên" }, {}],
    ["a target as text", {}, { E5: "8" }],
    ["a formula", {}, { E5: formula("='Chỉ tiêu giao'!D5+1", 9) }],
  ])("says nothing of %s", (_, first: Cells, second: Cells) => {
    expect(check(first, second)).toReportNothing();
  });

  it("compares units by name, whatever their order", () => {
    const turned: Cells = { B4: UNITS[4] ?? "", B8: UNITS[0] ?? "", C4: 6, C8: 2, E4: 5, E8: 8 };
    expect(check({}, turned)).toReportOnly("target-mismatch → Theo dõi!E8");
  });

  it("says nothing where most numbers differ: the columns are about different targets", () => {
    expect(check({}, { E4: 1, E5: 2, E6: 3, E7: 4 })).toReportNothing();
  });

  it("does not compare what the city and what the district assign", () => {
    const form = aTemplateWith("ct-thanh-uy", "ct-huyen");
    const city = aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", 7, 7]);
    const report = checkOnly(targetMismatch, form, city, aUnitTargetSheet([1, "Xã Mễ Trì", 3], [2, "Xã Xuân Đỉnh", 3]));
    expect(report).toReportOnly("target-mismatch → CT Thành ủy giao!D3");
    expect(problem(report, "target-mismatch")).toMatchObject({
      severity: "info",
      data: { found: 7, expected: 6, otherSheet: "CT Huyện giao", otherAddress: "C3:C4" },
    });
  });

  it.each([
    ["agree", [4, 3]],
    ["are incomplete", [3, null]],
    ["are not all numbers", [3, "không giao"]],
  ])("gives no information while the units' targets %s", (_, [first, second]) => {
    const form = aTemplateWith("ct-thanh-uy", "ct-huyen");
    const city = aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", 7, 7]);
    const units = aUnitTargetSheet([1, "Xã Mễ Trì", first ?? null], [2, "Xã Xuân Đỉnh", second ?? null]);
    expect(checkOnly(targetMismatch, form, city, units)).toReportNothing();
  });

  it("is not applicable to a form with one table of targets", () => {
    expect(checkLearnt(targetMismatch, followed(), followed()).coverage.notApplicable).toBe(1);
  });
});
