import { unicodeDecomposed } from "../../../src/core/rules/unicode-decomposed";
import { aSheet, formula } from "../../support/sheet";
import { aQuarterForm, checkOnly, checkWith, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import "../../support/matchers";

const nfd = (text: string): string => text.normalize("NFD");

describe("unicode-decomposed", () => {
  it("reports a decomposed name, for information", () => {
    const text = nfd("Xã Mễ Trì");
    const report = checkOnly(unicodeDecomposed, aQuarterForm(), aQuarter("Quý I-2012", [1, text, 1, 2, 0]));
    expect(report).toReportOnly("unicode-decomposed → Quý I-2012!B4");
    expect(problem(report, "unicode-decomposed")).toMatchObject({
      severity: "info",
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1" },
      data: { text },
    });
  });

  it("is all there is to say about it", () => {
    const report = checkWith(aQuarterForm(), aQuarter("Quý I-2012", [1, nfd("Xã Mễ Trì"), 1, 2, 0]));
    expect(report).toReportOnly("unicode-decomposed → Quý I-2012!B4");
  });

  it("looks at headings and notes, and gives a pasted column one cause", () => {
    const sheet = aSheet("Quý I-2012")
      .row("STT", nfd("Tên đơn vị"), "Tổ chức đảng", null, "Công đoàn")
      .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
      .row(1, nfd("Xã Mễ Trì"), 1, nfd("chưa có"), 0)
      .row(2, "Xã Xuân Đỉnh", 1, 1, 0);
    const report = checkOnly(unicodeDecomposed, aQuarterForm(), sheet);
    expect(report.problems.map(({ place, cause }) => [place.address, cause])).toEqual([
      ["B1", "Quý I-2012!B1"],
      ["B3", "Quý I-2012!B1"],
      ["D3", null],
    ]);
  });

  it("accepts composed text, numbers, blanks and formulas", () => {
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, null, formula("=A1", nfd("Hoà"))]);
    expect(checkOnly(unicodeDecomposed, aQuarterForm(), sheet)).toReportNothing();
  });
});
