import { numberAsText } from "../../../src/core/rules/number-as-text";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aCityTargetSheet, aQuarter } from "../../support/form";
import { formula } from "../../support/sheet";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

describe("number-as-text", () => {
  it.each([
    ["13", 13],
    ["1.608", 1608],
    ["8 chi bộ", 8],
    [" 07 ", 7],
    ["0", 0],
  ])("reports the text %j and the number it stands for", (text, value) => {
    const report = checkOnly(numberAsText, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, text, 0]));
    expect(report).toReportOnly("number-as-text → Quý I-2012!D4");
    expect(problem(report, "number-as-text")).toMatchObject({
      severity: "warning",
      data: { text, value },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "DANG" },
      place: { header: "Tổ chức đảng › Kết nạp mới" },
    });
  });

  it.each(["", "-", "…", "x", "không", "sẽ báo cáo sau", "7,5", "-3", 13, null, true, "#N/A"])(
    "leaves %j to others",
    (value) => {
      expect(
        checkOnly(numberAsText, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, value, 0])),
      ).toReportNothing();
    },
  );

  it("reports a total stored as text and the text a formula returns", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", 1, formula('=TEXT(5,"0")', "5"), 0],
      [null, "Cộng", "1", 5, 0],
    );
    expect(checkOnly(numberAsText, aQuarterForm(), sheet)).toReportOnly(
      "number-as-text → Quý I-2012!D4",
      "number-as-text → Quý I-2012!C5",
    );
  });

  it("lets a target be worded with its unit, but not be a bare number in text", () => {
    const sheet = aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", "07 tổ chức", "7"]);
    expect(checkOnly(numberAsText, aTemplateWith("ct-thanh-uy"), sheet)).toReportOnly(
      "number-as-text → CT Thành ủy giao!E3",
    );
  });
});
