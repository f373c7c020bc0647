import { straySpace } from "../../../src/core/rules/stray-space";
import { aSheet, formula } from "../../support/sheet";
import { aQuarterForm, checkOnly, checkWith, problem } from "../../support/check";
import { aCityTargetSheet, aQuarter, aRegister, anEntry } from "../../support/form";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

describe("stray-space", () => {
  it.each(["Xã Mễ Trì ", " Xã Mễ Trì", "Xã  Mễ Trì", "Xã\u00A0Mễ Trì"])("reports %j, for information", (text) => {
    const report = checkOnly(straySpace, aQuarterForm(), aQuarter("Quý I-2012", [1, text, 1, 2, 0]));
    expect(report).toReportOnly("stray-space → Quý I-2012!B4");
    expect(problem(report, "stray-space")).toMatchObject({
      severity: "info",
      place: { header: "Tên đơn vị" },
      subject: { unit: "Xã Mễ Trì" },
      data: { text, trimmed: "Xã Mễ Trì" },
    });
  });

  it("is all there is to say about it", () => {
    const report = checkWith(aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã\u00A0Mễ Trì ", 1, 2, 0]));
    expect(report).toReportOnly("stray-space → Quý I-2012!B4");
  });

  it("looks at keys, enterprises, kinds and values of lists, and at the label of a total", () => {
    const entry = anEntry({ key: "05-QĐ/HU ", type: "Công ty  TNHH", kind: "Tổ chức đảng\u00A0" });
    const report = checkOnly(straySpace, aTemplateWith("so-theo-doi"), aRegister(entry));
    expect(report).toReportOnly(
      "stray-space → Sổ theo dõi!B2",
      "stray-space → Sổ theo dõi!F2",
      "stray-space → Sổ theo dõi!G2",
    );
    const total = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 0], [null, "Cộng ", 1, 2, 0]);
    expect(checkOnly(straySpace, aQuarterForm(), total)).toReportOnly("stray-space → Quý I-2012!B5");
  });

  it("looks at headings, but not at how their lines break", () => {
    const sheet = aSheet("Quý I-2012")
      .row("STT", "Tên  đơn vị", "Tổ chức \nđảng", null, "Công đoàn")
      .row(null, null, "Thành lập\n mới", "Kết nạp mới\u00A0", "Thành lập mới")
      .row(1, "Xã Mễ Trì", 1, 2, 0)
      .merge("A1:A2", "B1:B2", "C1:D1");
    expect(checkOnly(straySpace, aQuarterForm(), sheet)).toReportOnly(
      "stray-space → Quý I-2012!B1",
      "stray-space → Quý I-2012!D2",
    );
  });

  it("takes labels set in by blanks for a way to write, one alone for a slip", () => {
    const setIn = aCityTargetSheet(
      [1, "Tổ chức đảng", "   Thành lập mới", 7, 7],
      [2, "Tổ chức đảng", "  Kết nạp mới", 7, 7],
    );
    expect(checkOnly(straySpace, aTemplateWith("ct-thanh-uy"), setIn)).toReportNothing();
    const slip = aCityTargetSheet(
      [1, "Tổ chức đảng", " Thành lập mới", 7, 7],
      [2, "Tổ chức đảng", "Kết nạp mới", 7, 7],
    );
    expect(checkOnly(straySpace, aTemplateWith("ct-thanh-uy"), slip)).toReportOnly("stray-space → CT Thành ủy giao!C3");
    const both = aCityTargetSheet(
      [1, "Tổ chức đảng", "  Thành lập mới ", 7, 7],
      [2, "Tổ chức đảng", "  Kết nạp mới", 7, 7],
    );
    expect(checkOnly(straySpace, aTemplateWith("ct-thanh-uy"), both)).toReportOnly("stray-space → CT Thành ủy giao!C3");
  });

  it("leaves figures, placeholders, blank cells, titles and formulas alone", () => {
    const sheet = aSheet("Quý I-2012")
      .row("BÁO  CÁO ")
      .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn")
      .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
      .row(1, formula("=Nguồn!A1", "Xã Mễ Trì "), "12 ", " - ", " ")
      .row(2, " - ", null, null, null)
      .row(3, "Xã Xuân Đỉnh", 1, 2, 0)
      .merge("A2:A3", "B2:B3", "C2:D2");
    expect(checkOnly(straySpace, aQuarterForm(), sheet)).toReportNothing();
  });

  it("gives the same text in two rows one cause", () => {
    const sheet = aRegister(
      anEntry({ unit: "Xã Mễ Trì " }),
      anEntry({ unit: "Xã  Mễ Trì" }),
      anEntry({ unit: "Xã Mễ Trì " }),
    );
    const report = checkOnly(straySpace, aTemplateWith("so-theo-doi"), sheet);
    expect(report.problems.map(({ cause }) => cause)).toEqual(["Sổ theo dõi!D2", null, "Sổ theo dõi!D2"]);
  });
});
