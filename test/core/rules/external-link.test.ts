import { externalLink } from "../../../src/core/rules/external-link";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import "../../support/matchers";
import { aSheet, formula } from "../../support/sheet";

describe("external-link", () => {
  it("reports the cell and the other workbook", () => {
    const link = "='C:\\Báo cáo\\[me-tri.xlsx]Quý I'!$C$5";
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", formula(link, 1), 2, 3]);
    const report = checkOnly(externalLink, aQuarterForm(), sheet);
    expect(report).toReportOnly("external-link → Quý I-2012!C4");
    expect(problem(report, "external-link")).toMatchObject({
      severity: "warning",
      data: { formula: link, workbook: "me-tri.xlsx" },
      cause: null,
    });
  });

  it("finds links outside the tables and on sheets the form does not know, but not on ours", () => {
    const own = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 3]).row().row(formula("=[1]Sheet1!A1", 5));
    const other = aSheet("Nháp").at("B3").row(null, formula("=SUM([2]Sheet1!A1:A9)", 7));
    const ours = aSheet("Tổng hợp").row(formula("=[3]Sheet1!A1", 1)).marker("summary");
    expect(checkOnly(externalLink, aQuarterForm(), own, other, ours)).toReportOnly(
      "external-link → Quý I-2012!A6",
      "external-link → Nháp!C3",
    );
  });

  it("gives all links into one workbook one cause", () => {
    const [first, second] = ["='[a.xlsx]Sheet1'!A1", "='D:\\[A.xlsx]Sheet2'!B2"];
    const sheet = aQuarter("Quý I-2012", [
      1,
      "Xã Mễ Trì",
      formula(first, 1),
      formula(second, 2),
      formula("=[b.xlsx]S!A1", 3),
    ]);
    const { problems } = checkOnly(externalLink, aQuarterForm(), sheet);
    expect(problems.map(({ cause }) => cause)).toEqual(["Quý I-2012!C4", "Quý I-2012!C4", null]);
  });

  it("leaves formulas within the workbook alone", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", formula("='so.xlsx'!A1", 1), formula("=SUM(Bang1[Số lượng])", 2), 3],
      [
        2,
        "Xã Xuân Đỉnh",
        formula("=C4+'Quý I-2012'!D4", 3),
        formula('=IF(C4>0,"[so.xlsx]S!A1","")', ""),
        "[so.xlsx]S!A1",
      ],
    );
    expect(checkOnly(externalLink, aQuarterForm(), sheet, aSheet("So.xlsx").row(1))).toReportNothing();
  });
});
