import { columnMissing } from "../../../src/core/rules/column-missing";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import { aSheet } from "../../support/sheet";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

describe("column-missing", () => {
  it("reports a column of the form that is not in the header", () => {
    const sheet = aSheet("Quý I-2012")
      .row("STT", "Tên đơn vị", "Tổ chức đảng", null)
      .row(null, null, "Thành lập mới", "Kết nạp mới")
      .merge("C1:D1");
    const report = checkOnly(columnMissing, aQuarterForm(), sheet);
    expect(report).toReportOnly("column-missing → Quý I-2012!A1:D2");
    expect(problem(report, "column-missing")).toMatchObject({
      severity: "error",
      data: { header: "Công đoàn › Thành lập mới", similar: null },
      subject: { period: "2012-Q1", kind: "CD" },
      place: { header: "Công đoàn › Thành lập mới" },
    });
  });

  it("proposes a column under a similar header", () => {
    const sheet = aSheet("Quý I-2012")
      .row("STT", "Tên đơn vị", "Công đòan", "Ghi chú", "Tổ chức đảng", null)
      .row(null, null, "Thành lập mớii", null, "Thành lập mới", "Kết nạp mới")
      .merge("E1:F1");
    expect(problem(checkOnly(columnMissing, aQuarterForm(), sheet), "column-missing").data.similar).toBe(
      "Công đòan › Thành lập mớii",
    );
  });

  it("leaves a column that only has another heading to header-changed", () => {
    const sheet = aSheet("Quý I-2012")
      .row("STT", "Nơi", "Tổ chức đảng", null, "Công đoàn")
      .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
      .merge("C1:D1");
    expect(checkOnly(columnMissing, aQuarterForm(), sheet)).toReportNothing();
  });

  it("does not miss a column that was moved or stands beside new ones", () => {
    const sheet = aSheet("Quý I-2012")
      .row("Ghi chú", "Công đoàn", "Tên đơn vị", "STT", "Tổ chức đảng", null)
      .row(null, "Thành lập mới", null, null, "Kết nạp mới", "Thành lập mới")
      .merge("E1:F1");
    expect(checkOnly(columnMissing, aQuarterForm(), sheet)).toReportNothing();
  });

  it.each([
    ["STT", "info"],
    ["Tên doanh nghiệp", "warning"],
    ["Số quyết định", "warning"],
    ["Ngày quyết định", "error"],
    ["Loại tổ chức", "error"],
  ])("judges a missing %s as %s", (missing, severity) => {
    const headers = [
      "STT",
      "Số quyết định",
      "Ngày quyết định",
      "Đơn vị",
      "Tên doanh nghiệp",
      "Loại hình doanh nghiệp",
      "Loại tổ chức",
    ];
    const sheet = aSheet("Sổ theo dõi").row(...headers.filter((header) => header !== missing));
    expect(problem(checkOnly(columnMissing, aTemplateWith("so-theo-doi"), sheet), "column-missing").severity).toBe(
      severity,
    );
  });

  it("is silent about a form that is complete", () => {
    expect(checkOnly(columnMissing, aQuarterForm(), aQuarter())).toReportNothing();
  });
});
