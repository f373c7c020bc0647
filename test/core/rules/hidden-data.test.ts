import { learnTemplate } from "../../../src/core/learning/learnTemplate";
import { hiddenData } from "../../../src/core/rules/hidden-data";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter, aRegister, anEntry } from "../../support/form";
import { aQuarterWithTotals, sideBySide } from "../../support/goodWorkbooks";
import "../../support/matchers";
import { worked } from "../../support/officeSession";
import { aSheet, aWorkbook, formula } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import { aTemplateWith } from "../../support/template";

/** Three communes and the total in rows 4 to 7. */
function threeCommunes(name = "Quý I-2012"): SheetBuilder {
  return aQuarter(
    name,
    [1, "Xã Mễ Trì", 1, 2, 3],
    [2, "Xã Xuân Đỉnh", 0, null, 4],
    [3, "Thị trấn Cầu Diễn", 5, 1, null],
    [null, "Cộng", formula("=SUM(C4:C6)", 6), formula("=SUM(D4:D6)", 3), formula("=SUM(E4:E6)", 7)],
  );
}

describe("hidden rows", () => {
  it("are reported by all their cells of the table, with what they hold", () => {
    const report = checkOnly(hiddenData, aQuarterForm(), threeCommunes().hideRows(5, 6));
    expect(report).toReportOnly("hidden-data → Quý I-2012!A5:E6");
    expect(problem(report, "hidden-data")).toMatchObject({
      severity: "warning",
      data: { what: "rows", figures: 4 },
      subject: { unit: null, period: "2012-Q1", kind: null },
      cause: null,
    });
  });

  it("name the unit where it is one row", () => {
    const report = checkOnly(hiddenData, aQuarterForm(), threeCommunes().hideRows(4));
    expect(problem(report, "hidden-data")).toMatchObject({
      place: { address: "A4:E4" },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1" },
    });
  });

  it("are reported block by block with one cause", () => {
    const { problems } = checkOnly(hiddenData, aQuarterForm(), threeCommunes().hideRows(4, 6));
    expect(problems.map(({ place, cause }) => [place.address, cause])).toEqual([
      ["A4:E4", "Quý I-2012!A4:E4"],
      ["A6:E6", "Quý I-2012!A4:E4"],
    ]);
  });

  it("may be the total", () => {
    expect(checkOnly(hiddenData, aQuarterForm(), threeCommunes().hideRows(7))).toReportOnly(
      "hidden-data → Quý I-2012!A7:E7",
    );
  });

  it("are no matter above, below and between the tables", () => {
    const sheet = threeCommunes().row().row(null, "Người lập biểu").row(1, 2, 3);
    expect(checkOnly(hiddenData, aQuarterForm(), sheet.hideRows(1, 3, 8, 9, 10))).toReportNothing();
  });

  it("are no matter without figures: nothing reported yet, formulas that give 0, dashes", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", 1, 2, 3],
      [2, "Xã Xuân Đỉnh", null, "-", "…"],
      [3, null, formula("=D6+E6", 0), formula('=IF(E6="","",E6)', ""), null],
    );
    expect(checkOnly(hiddenData, aQuarterForm(), sheet.hideRows(5, 6))).toReportNothing();
  });

  it.each([0, "1.608", -1])("hold a figure when it is %j", (value) => {
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 3], [2, "Xã Xuân Đỉnh", null, value, null]);
    expect(problem(checkOnly(hiddenData, aQuarterForm(), sheet.hideRows(5)), "hidden-data").data.figures).toBe(1);
  });

  it("of a register hold its dates", () => {
    const sheet = aRegister(anEntry(), anEntry({ key: "06-QĐ/HU" }), anEntry({ key: "07-QĐ/HU" })).hideRows(3);
    expect(checkOnly(hiddenData, aTemplateWith("so-theo-doi"), sheet)).toReportOnly("hidden-data → Sổ theo dõi!A3:G3");
  });

  it("by a filter are one finding from the first to the last", () => {
    const entries = Array.from({ length: 60 }, (_, at) => anEntry({ key: `${String(at)}-QĐ/HU` }));
    const everySecond = Array.from({ length: 30 }, (_, at) => 3 + at * 2);
    const report = checkOnly(hiddenData, aTemplateWith("so-theo-doi"), aRegister(...entries).hideRows(...everySecond));
    expect(report).toReportOnly("hidden-data → Sổ theo dõi!A3:G61");
    expect(problem(report, "hidden-data").data).toEqual({ what: "rows", figures: 30 });
  });

  it("of two tables side by side are each table's cells", () => {
    const { template } = worked(learnTemplate(aWorkbook(sideBySide())));
    expect(checkOnly(hiddenData, template, sideBySide().hideRows(14))).toReportOnly(
      "hidden-data → So sánh!C14:E14",
      "hidden-data → So sánh!G14:I14",
    );
  });
});

describe("hidden columns", () => {
  it("are reported from the first row of the body to its last, with their header", () => {
    const report = checkOnly(hiddenData, aQuarterForm(), threeCommunes().hideColumns("E"));
    expect(report).toReportOnly("hidden-data → Quý I-2012!E4:E7");
    expect(problem(report, "hidden-data")).toMatchObject({
      severity: "warning",
      place: { header: "Công đoàn › Thành lập mới" },
      subject: { unit: null, period: "2012-Q1", kind: "CD" },
      data: { what: "columns", figures: 3 },
    });
  });

  it("side by side are one finding without header", () => {
    const report = checkOnly(hiddenData, aQuarterForm(), threeCommunes().hideColumns("C", "D"));
    expect(report).toReportOnly("hidden-data → Quý I-2012!C4:D7");
    expect(problem(report, "hidden-data").place.header).toBeNull();
  });

  it("apart are two findings", () => {
    expect(checkOnly(hiddenData, aQuarterForm(), threeCommunes().hideColumns("C", "E"))).toReportOnly(
      "hidden-data → Quý I-2012!C4:C7",
      "hidden-data → Quý I-2012!E4:E7",
    );
  });

  it("end above empty rows at the foot", () => {
    const sheet = threeCommunes().row().row();
    expect(checkOnly(hiddenData, aQuarterForm(), sheet.hideColumns("C"))).toReportOnly(
      "hidden-data → Quý I-2012!C4:C7",
    );
  });

  it("are no matter without figures, or outside the form", () => {
    const empty = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", null, 2, 3, null, 99]);
    expect(checkOnly(hiddenData, aQuarterForm(), empty.hideColumns("A", "C", "G"))).toReportNothing();
  });
});

describe("hidden sheets", () => {
  it("of the form are a warning, with the figures of their tables", () => {
    const report = checkOnly(hiddenData, aQuarterForm(), threeCommunes().hidden());
    expect(report).toReportOnly("hidden-data → Quý I-2012");
    expect(problem(report, "hidden-data")).toMatchObject({
      severity: "warning",
      place: { address: null },
      data: { what: "sheet", figures: 10 },
    });
  });

  it("are reported as a whole, not by their rows and columns", () => {
    const sheet = threeCommunes().hidden().hideRows(4).hideColumns("E");
    expect(checkOnly(hiddenData, aQuarterForm(), sheet)).toReportOnly("hidden-data → Quý I-2012");
  });

  it("count the figures of all their tables", () => {
    const good = aQuarterWithTotals("Quý I", "Quý I năm 2013");
    const { template } = worked(learnTemplate(aWorkbook(good)));
    expect(problem(checkOnly(hiddenData, template, good.hidden()), "hidden-data").data.figures).toBe(12);
  });

  it.each(["hidden", "very-hidden"] as const)("the form does not know are a question when %s", (visibility) => {
    const old = aSheet("Quý I-2011").row("Xã Mễ Trì", 12).row("Xã Xuân Đỉnh", 7).hidden(visibility);
    const report = checkOnly(hiddenData, aQuarterForm(), threeCommunes(), old);
    expect(report).toReportOnly("hidden-data → Quý I-2011");
    expect(problem(report, "hidden-data")).toMatchObject({ severity: "question", data: { what: "sheet", figures: 2 } });
  });

  it("are no matter when empty, a list for choosing from, not yet filled, or ours", () => {
    const list = aSheet("Danh mục").row("STT", "Loại hình").row(1, "Công ty TNHH").row(2, "Hợp tác xã").hidden();
    const codes = aSheet("Mã").row(10001, "Xã Mễ Trì").row(10002, "Xã Xuân Đỉnh").row(10003, "Xã Cổ Nhuế").hidden();
    const ours = aSheet("Tổng hợp").row(5, 8).marker("summary").hidden();
    expect(
      checkOnly(hiddenData, aQuarterForm(), threeCommunes(), aSheet("Sheet2").hidden(), list, codes, ours),
    ).toReportNothing();
    const unfilled = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", null, null, null]).hidden();
    expect(checkOnly(hiddenData, aQuarterForm(), unfilled)).toReportNothing();
  });
});

test("a workbook that is no such form is not looked at", () => {
  const { coverage } = checkOnly(hiddenData, aQuarterForm(), aSheet("Sheet1").row("x", 12, 5).hidden());
  expect(coverage.notRun).toEqual([{ code: "hidden-data", reason: "form-not-recognised" }]);
});
