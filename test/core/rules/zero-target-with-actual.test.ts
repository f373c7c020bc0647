import { zeroTargetWithActual } from "../../../src/core/rules/zero-target-with-actual";
import { checkOnly, problem } from "../../support/check";
import { aCityTargetSheet, aQuarter, aUnitTargetSheet } from "../../support/form";
import { checkLearnt, communes, communesWith } from "../../support/learntForm";
import type { CellInput } from "../../support/sheet";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

const FORM = aTemplateWith("ct-thanh-uy", "ct-huyen", "quy");

/** A target of one unit, and what it set up in two quarters. */
const check = (target: CellInput, first: CellInput, second: CellInput) =>
  checkOnly(
    zeroTargetWithActual,
    FORM,
    aUnitTargetSheet([1, "Xã Mễ Trì", target]),
    aQuarter("Quý I-2012", [1, "Xã Mễ Trì", first, 9, 9], [2, "Xã Xuân Đỉnh", 5, 5, 5]),
    aQuarter("Quý II-2012", [1, "Xã Mễ Trì", second, 9, 9]),
  );

describe("zero-target-with-actual", () => {
  it("asks when a target of 0 meets results of the year's quarters", () => {
    const report = check(0, 2, 1);
    expect(report).toReportOnly("zero-target-with-actual → CT Huyện giao!C3");
    expect(problem(report, "zero-target-with-actual")).toMatchObject({
      severity: "question",
      data: { actual: 3 },
      subject: { unit: "Xã Mễ Trì", period: "2012", kind: "DANG" },
      place: { header: "Chỉ tiêu thành lập mới › Năm 2012" },
    });
  });

  it.each([
    ["a target above 0", 1, 2, 1],
    ["no target", null, 2, 1],
    ["a target in words", "không giao", 2, 1],
    ["nothing achieved", 0, 0, "không"],
    ["nothing reported", 0, null, "…"],
  ])("is silent about %s", (_, target, first, second) => {
    expect(check(target, first, second)).toReportNothing();
  });

  it("compares the city's target with all units together", () => {
    const report = checkOnly(
      zeroTargetWithActual,
      FORM,
      aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", 0, 0], [2, "Tổ chức đảng", "Kết nạp mới", 8, null]),
      aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 0, 0], [2, "Xã Xuân Đỉnh", 2, 0, 0]),
    );
    expect(report).toReportOnly("zero-target-with-actual → CT Thành ủy giao!D3");
    expect(problem(report, "zero-target-with-actual")).toMatchObject({ data: { actual: 3 }, subject: { unit: null } });
  });

  it("does not apply to a form without targets", () => {
    expect(checkOnly(zeroTargetWithActual, aTemplateWith("quy"), aQuarter()).coverage.notApplicable).toBe(1);
  });

  it("looks at forms that are only checked, where target and result stand in one row", () => {
    const report = checkLearnt(zeroTargetWithActual, communes(), communesWith({ C3: 0 }));
    expect(report).toReportOnly("zero-target-with-actual → PL01!C3");
    expect(problem(report, "zero-target-with-actual")).toMatchObject({
      severity: "question",
      subject: { unit: "Xã Mễ Trì" },
      data: { actual: 2 },
    });
    expect(checkLearnt(zeroTargetWithActual, communes(), communesWith({ C3: 0, D3: 0 }))).toReportNothing();
    expect(checkLearnt(zeroTargetWithActual, communes(), communesWith({ C3: 0, D3: null }))).toReportNothing();
    expect(checkLearnt(zeroTargetWithActual, communes(), communesWith({ C3: "không giao" }))).toReportNothing();
  });
});
