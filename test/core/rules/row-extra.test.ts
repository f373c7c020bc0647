import { rowExtra } from "../../../src/core/rules/row-extra";
import { problem } from "../../support/check";
import { COMMUNE_ROWS, checkLearnt, communes, items } from "../../support/learntForm";
import "../../support/matchers";

describe("row-extra", () => {
  it("reports a row with figures that the form does not have", () => {
    const report = checkLearnt(
      rowExtra,
      items(),
      items([1, "Đảng bộ cơ sở", 3], [2, "Chi bộ cơ sở", 9], [3, "Đảng viên", 120], [4, "Quần chúng ưu tú", 15]),
    );
    expect(report).toReportOnly("row-extra → Biểu 1!B5");
    expect(problem(report, "row-extra")).toMatchObject({ severity: "warning", data: { label: "Quần chúng ưu tú" } });
  });

  it("leaves a row without figures alone", () => {
    const rows = [
      [1, "Đảng bộ cơ sở", 3],
      [2, "Chi bộ cơ sở", 9],
      [3, "Đảng viên", 120],
      [4, "Quần chúng", null],
    ] as const;
    expect(checkLearnt(rowExtra, items(), items(...rows))).toReportNothing();
  });

  it("leaves rows of units to the rules about units", () => {
    const sheet = communes([...COMMUNE_ROWS.slice(0, 3), [4, "Xã Đại Mỗ", 1, 1, 1], ...COMMUNE_ROWS.slice(3)]);
    expect(checkLearnt(rowExtra, communes(), sheet)).toReportNothing();
  });
});
