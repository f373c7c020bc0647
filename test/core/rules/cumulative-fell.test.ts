import { cumulativeFell } from "../../../src/core/rules/cumulative-fell";
import { problem } from "../../support/check";
import { aGrid } from "../../support/grid";
import { checkLearnt } from "../../support/learntForm";
import "../../support/matchers";
import { formula } from "../../support/sheet";
import { QUARTERS, quarters } from "../../support/cumulativeQuarters";

function check(cells: Parameters<typeof quarters>[0]): ReturnType<typeof checkLearnt> {
  return checkLearnt(cumulativeFell, QUARTERS, ...quarters(cells));
}

describe("cumulative-fell", () => {
  it("reports a figure lower than that of the quarter before", () => {
    const report = check({ "Quý II": { D5: 5 } });
    expect(report).toReportOnly("cumulative-fell → Quý II!D5");
    expect(problem(report, "cumulative-fell")).toMatchObject({
      severity: "warning",
      subject: { unit: "Xã Mễ Trì", period: "2013-Q2" },
      data: { value: 5, previous: 7, previousAddress: "'Quý I'!D5" },
    });
  });

  it.each([
    ["nothing wrong", {}],
    ["nothing new in the quarter", { "Quý II": { C5: 0, D5: 7 } }],
    ["an empty figure", { "Quý II": { D5: null } }],
    ["a text", { "Quý II": { D5: "chưa có" } }],
    ["an unknown figure before", { "Quý I": { D5: null }, "Quý II": { D5: 5 } }],
    ["a formula", { "Quý II": { D5: formula("='Quý I'!C5+1", 5) } }],
    ["only what came in during the quarter, which is another problem", { "Quý II": { D5: 2 } }],
  ])("says nothing of %s", (_, cells: Parameters<typeof quarters>[0]) => {
    expect(check(cells)).toReportNothing();
  });

  it("does not blame the quarter after the one that is too high", () => {
    expect(check({ "Quý II": { D5: 70 } })).toReportNothing();
  });

  it("begins anew with each year", () => {
    const next = aGrid("Quý I", [
      ["Quý I năm 2014"],
      ["STT", "Đơn vị", "Đảng viên kết nạp mới › Trong kỳ", "Đảng viên kết nạp mới › Lũy kế"],
      [1, "Xã Cổ Nhuế", 1, 1],
    ]);
    expect(checkLearnt(cumulativeFell, QUARTERS, next, ...quarters({}).slice(1, 2))).toReportNothing();
  });

  it("compares columns of one table", () => {
    const sheet = (cells = {}): ReturnType<typeof aGrid> =>
      aGrid(
        "Biểu 5",
        [
          ["Năm 2013"],
          ["STT", "Đơn vị", "Lũy kế đến Quý I", "Lũy kế đến Quý II", "Lũy kế đến Quý III"],
          [1, "Xã Cổ Nhuế", 3, 5, 9],
          [2, "Xã Mễ Trì", 7, 9, 12],
          [3, "Xã Xuân Đỉnh", 2, 2, 4],
        ],
        cells,
      );
    expect(checkLearnt(cumulativeFell, sheet(), sheet({ E4: 8 }))).toReportOnly("cumulative-fell → Biểu 5!E4");
  });
});
