import { targetMissing } from "../../../src/core/rules/target-missing";
import { problem } from "../../support/check";
import { aGrid } from "../../support/grid";
import { checkLearnt, communes, communesWith } from "../../support/learntForm";
import "../../support/matchers";
import type { CellInput, SheetBuilder } from "../../support/sheet";

function check(cells: Readonly<Record<string, CellInput>>): ReturnType<typeof checkLearnt> {
  return checkLearnt(targetMissing, communes(), communesWith(cells));
}

describe("target-missing", () => {
  it("reports a result without a target where every row of the form has one", () => {
    const report = check({ C3: null });
    expect(report).toReportOnly("target-missing → PL01!C3");
    expect(problem(report, "target-missing")).toMatchObject({
      severity: "warning",
      subject: { unit: "Xã Mễ Trì" },
      data: { actual: 2 },
    });
  });

  it("takes blanks for empty", () => {
    expect(check({ C3: "  " })).toReportOnly("target-missing → PL01!C3");
  });

  it.each([
    ["x", { C3: "x" }],
    ["không giao", { C3: "không giao" }],
    ["…", { C3: "…" }],
    ["0", { C3: 0 }],
    ["no result", { C3: null, D3: null }],
    ["a result of 0", { C3: null, D3: 0 }],
    ["a result that is no number", { C3: null, D3: "đang rà soát" }],
    ["the total, which is a formula", { C5: null }],
  ])("says nothing of %s", (_, cells: Readonly<Record<string, CellInput>>) => {
    expect(check(cells)).toReportNothing();
  });

  it("says nothing of a target merged over two rows", () => {
    expect(checkLearnt(targetMissing, communes(), communesWith({ C3: null }).merge("C2:C3"))).toReportNothing();
  });

  it("says nothing where the form itself has rows without a target", () => {
    expect(checkLearnt(targetMissing, communesWith({ C2: null }), communesWith({ C3: null }))).toReportNothing();
  });

  const targets = (cells: Readonly<Record<string, CellInput>> = {}): SheetBuilder =>
    aGrid(
      "Chỉ tiêu giao",
      [
        ["STT", "Đơn vị", "Chỉ tiêu giao"],
        [1, "Xã Cổ Nhuế", 4],
        [2, "Xã Mễ Trì", 2],
        [3, "Xã Xuân Đỉnh", 5],
      ],
      cells,
    );

  it("asks about an empty target on a sheet of targets", () => {
    const report = checkLearnt(targetMissing, targets(), targets({ C3: null }));
    expect(report).toReportOnly("target-missing → Chỉ tiêu giao!C3");
    expect(problem(report, "target-missing")).toMatchObject({ severity: "question", data: { actual: null } });
  });

  it("does not ask about a sheet of targets that nobody filled in yet", () => {
    expect(checkLearnt(targetMissing, targets(), targets({ C2: null, C3: null, C4: null }))).toReportNothing();
  });

  it("adds the quarters to tell whether anything was achieved", () => {
    const sheet = (cells: Readonly<Record<string, CellInput>> = {}): SheetBuilder =>
      aGrid(
        "Báo cáo",
        [
          ["BÁO CÁO NĂM 2013"],
          ["STT", "Đơn vị", "Chỉ tiêu giao", "Thực hiện Quý I", "Thực hiện Quý II"],
          [1, "Xã Cổ Nhuế", 4, 0, 3],
          [2, "Xã Mễ Trì", 2, 1, 1],
          [3, "Xã Xuân Đỉnh", 2, 0, 0],
        ],
        cells,
      );
    const report = checkLearnt(targetMissing, sheet(), sheet({ C4: null, C5: null }));
    expect(report).toReportOnly("target-missing → Báo cáo!C4");
    expect(problem(report, "target-missing").data.actual).toBe(2);
  });
});
