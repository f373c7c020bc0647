import { columnMissing } from "../../../src/core/rules/column-missing";
import { columnMoved } from "../../../src/core/rules/column-moved";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aSheet } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import "../../support/matchers";

function moved(): SheetBuilder {
  return aSheet("Quý I-2012")
    .row("STT", "Tên đơn vị", "Tổ chức đảng", "Công đoàn", "Tổ chức đảng")
    .row(null, null, "Thành lập mới", "Thành lập mới", "Kết nạp mới")
    .row(1, "Xã Mễ Trì", 1, 2, 3);
}

describe("column-moved", () => {
  it("reports a moved column once, at its heading, with its place in the form", () => {
    const report = checkOnly(columnMoved, aQuarterForm(), moved());
    expect(report).toReportOnly("column-moved → Quý I-2012!E2");
    expect(problem(report, "column-moved")).toMatchObject({
      severity: "warning",
      data: { header: "Tổ chức đảng › Kết nạp mới", expectedAfter: "Tổ chức đảng › Thành lập mới" },
      subject: { kind: "DANG", period: "2012-Q1" },
    });
  });

  it("does not miss the moved column", () => {
    expect(checkOnly(columnMissing, aQuarterForm(), moved())).toReportNothing();
  });

  it("says that the first column of the form follows none", () => {
    const sheet = aSheet("Quý I-2012")
      .row("Tên đơn vị", "Tổ chức đảng", null, "Công đoàn", "STT")
      .row(null, "Thành lập mới", "Kết nạp mới", "Thành lập mới", null)
      .merge("B1:C1");
    const report = checkOnly(columnMoved, aQuarterForm(), sheet);
    expect(report).toReportOnly("column-moved → Quý I-2012!E1");
    expect(problem(report, "column-moved").data.expectedAfter).toBeNull();
  });

  it("leaves columns alone that only stand further right or apart", () => {
    const sheet = aSheet("Quý I-2012")
      .row(null, "STT", "Tên đơn vị", null, "Tổ chức đảng", null, "Công đoàn")
      .row(null, null, null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
      .merge("E1:F1");
    expect(checkOnly(columnMoved, aQuarterForm(), sheet)).toReportNothing();
  });
});
