import { columnDuplicate } from "../../../src/core/rules/column-duplicate";
import { columnExtra } from "../../../src/core/rules/column-extra";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import { aSheet } from "../../support/sheet";
import "../../support/matchers";

const TWICE = aSheet("Quý I-2012")
  .row("STT", "Tên đơn vị", "Tổ chức đảng", null, null, "Công đoàn")
  .row(null, null, "Thành lập mới", "Kết nạp mới", "Kết nạp mới", "Thành lập mới")
  .row(1, "Xã Mễ Trì", 1, 2, 7, 3)
  .merge("C1:E1");

describe("column-duplicate", () => {
  it("reports the second of two equal columns and names the first", () => {
    const report = checkOnly(columnDuplicate, aQuarterForm(), TWICE);
    expect(report).toReportOnly("column-duplicate → Quý I-2012!E2");
    expect(problem(report, "column-duplicate")).toMatchObject({ severity: "error", data: { firstAddress: "D2" } });
  });

  it("is no extra column", () => {
    expect(checkOnly(columnExtra, aQuarterForm(), TWICE)).toReportNothing();
  });

  it("leaves equal leaves under different headings alone", () => {
    expect(checkOnly(columnDuplicate, aQuarterForm(), aQuarter())).toReportNothing();
  });
});
