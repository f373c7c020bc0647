import { rowLabelChanged } from "../../../src/core/rules/row-label-changed";
import { problem } from "../../support/check";
import { checkLearnt, communes, communesWith, items } from "../../support/learntForm";
import "../../support/matchers";

describe("row-label-changed", () => {
  it("reports an item that was reworded", () => {
    const report = checkLearnt(
      rowLabelChanged,
      items(),
      items([1, "Đảng bộ cơ sở", 3], [2, "Chi bộ các loại", 9], [3, "Đảng viên", 120]),
    );
    expect(report).toReportOnly("row-label-changed → Biểu 1!B3");
    expect(problem(report, "row-label-changed")).toMatchObject({
      severity: "warning",
      data: { found: "Chi bộ các loại", expected: "Chi bộ cơ sở" },
    });
  });

  it("reports the label of a total", () => {
    expect(checkLearnt(rowLabelChanged, communes(), communesWith({ B5: "Tổng các xã" }))).toReportOnly(
      "row-label-changed → PL01!B5",
    );
  });

  it.each([
    ["a misspelt unit", communes(), communesWith({ B3: "Xã Mễ Trỳ" })],
    [
      "other capitals and spaces",
      items(),
      items([1, "ĐẢNG BỘ  CƠ SỞ", 3], [2, "Chi bộ cơ sở:", 9], [3, "Đảng viên", 1]),
    ],
    ["a label in TCVN3", items(), items([1, "Đảng bộ cơ sở", 3], [2, "Chi bé c¬ së", 9], [3, "Đảng viên", 1])],
  ])("leaves %s alone", (_, good, returned) => {
    expect(checkLearnt(rowLabelChanged, good, returned)).toReportNothing();
  });
});
