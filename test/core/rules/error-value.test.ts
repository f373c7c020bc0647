import { errorValue } from "../../../src/core/rules/error-value";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import { aSheet, formula } from "../../support/sheet";
import "../../support/matchers";

describe("error-value", () => {
  it("reports an error in a cell of a table with whom it concerns", () => {
    const report = checkOnly(
      errorValue,
      aQuarterForm(),
      aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, formula("=1/0", "#DIV/0!"), 0]),
    );
    expect(report).toReportOnly("error-value → Quý I-2012!D4");
    expect(problem(report, "error-value")).toMatchObject({
      severity: "error",
      data: { error: "#DIV/0!" },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "DANG" },
      place: { header: "Tổ chức đảng › Kết nạp mới" },
    });
  });

  it("reports the cell where an error began, not the totals that follow from it", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", "#N/A", 0, 0],
      [2, "Xã Xuân Đỉnh", 1, 0, 0],
      [null, "Cộng", formula("=SUM(C4:C5)", "#N/A"), formula("=C6*2", "#N/A"), 0],
    );
    const summary = aSheet("Ghi chép").row(formula("='Quý I-2012'!C6", "#N/A"));
    expect(checkOnly(errorValue, aQuarterForm(), sheet, summary)).toReportOnly("error-value → Quý I-2012!C4");
  });

  it("reports a total whose own reference broke, even beside another error, and names no unit", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", "#N/A", 0, 0],
      [null, "Cộng", formula("=SUM(C4,#REF!)", "#REF!"), 0, 0],
    );
    const report = checkOnly(errorValue, aQuarterForm(), sheet);
    expect(report).toReportOnly("error-value → Quý I-2012!C4", "error-value → Quý I-2012!C5");
    expect(report.problems.map(({ subject }) => subject.unit)).toEqual(["Xã Mễ Trì", null]);
  });

  it("does not take a formula for the consequence of its own error", () => {
    const sheet = aSheet("Khác").row(formula("=A1", "#VALUE!"), formula("=LOG10(0)", "#NUM!"));
    expect(checkOnly(errorValue, aQuarterForm(), sheet)).toReportOnly("error-value → Khác!A1", "error-value → Khác!B1");
  });

  it("looks at every sheet of the office, form or not, and never at ours", () => {
    const report = checkOnly(
      errorValue,
      aQuarterForm(),
      aSheet("Nháp").at("C5").row("#NAME?"),
      aSheet("Tổng hợp").row("#NAME?").marker("summary"),
    );
    expect(report).toReportOnly("error-value → Nháp!C5");
    expect(problem(report, "error-value").place.header).toBeNull();
  });

  it("takes the typed text #XYZ for a text", () => {
    expect(checkOnly(errorValue, aQuarterForm(), aSheet("Nháp").row("#XYZ", "lỗi #REF!"))).toReportNothing();
  });

  it("does not report a formula that fails on words in a column of figures: they are reported", () => {
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", "sau", formula("=C4*2", "#VALUE!"), 0]);
    expect(checkOnly(errorValue, aQuarterForm(), sheet)).toReportNothing();
  });

  it.each([
    [null, "#DIV/0!"],
    [0, "#DIV/0!"],
    ["-", "#VALUE!"],
    ["…", "#DIV/0!"],
  ] as const)("only mentions a formula over %j, which nobody reported yet", (input, error) => {
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", input, formula("=E4/C4", error), 2]);
    const report = checkOnly(errorValue, aQuarterForm(), sheet);
    expect(report).toReportOnly("error-value → Quý I-2012!D4");
    expect(problem(report, "error-value").severity).toBe("info");
  });

  it("reports a formula that fails although its figures are there", () => {
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 3, formula("=E4/(C4-3)", "#DIV/0!"), 2]);
    expect(problem(checkOnly(errorValue, aQuarterForm(), sheet), "error-value").severity).toBe("error");
  });
});
