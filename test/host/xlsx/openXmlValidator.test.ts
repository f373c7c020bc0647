import { hasOpenXmlValidator, newOpenXmlFaults, openXmlFaults } from "../../support/openXmlValidator";
import { noSheetChanges } from "../../../src/host/xlsx/noChanges";
import { newSheetChanges, surplusChart } from "./newSheet";
import { at, fixture, opened, saved, savedSheet, tinyBook } from "./workbooks";

describe("the Open XML SDK finds nothing new", () => {
  if (!hasOpenXmlValidator()) {
    it.skip("the validator exists for Linux on x64 only", () => undefined);
    return;
  }

  it("finds something at all in a file that is wrong", async () => {
    const wrong = tinyBook('<row r="1"><c r="A1" t="x"><v>1</v></c></row>');
    expect(await openXmlFaults(wrong)).not.toEqual([]);
  });

  it.each(["report.xlsx", "styled.xlsx"] as const)("in %s with a new sheet, chart, parts, names", async (name) => {
    const bytes = fixture(name);
    expect(await newOpenXmlFaults(bytes, saved(bytes, newSheetChanges(bytes)))).toEqual([]);
  });

  it("in a workbook without styles and shared texts", async () => {
    const bytes = tinyBook("");
    expect(await newOpenXmlFaults(bytes, saved(bytes, newSheetChanges(bytes)))).toEqual([]);
  });

  it("when cells, settings and charts of a sheet change", async () => {
    const bytes = fixture("report.xlsx");
    const chart = opened(bytes).content.sheets[0]?.charts[0];
    const after = savedSheet(bytes, 1, {
      cells: [at(3, 0, "mới"), at(4, 1, null), at(7, 1, 5, { formula: "=SUM(B4:B6)" }), at(30, 5, true)],
      merges: [{ row: 20, column: 0, rowCount: 2, columnCount: 2 }],
      columns: [{ first: 1, last: 4, width: 15, hidden: true, style: 3 }],
      rowHeights: new Map([[3, 22.5]]),
      frozen: { rows: 0, columns: 2 },
      showGridlines: false,
      customProperties: new Map([["khóa", "giá trị"]]),
      selection: { row: 9, column: 3, rowCount: 1, columnCount: 1 },
      page: {
        orientation: "portrait",
        paperSize: 9,
        fit: null,
        margins: { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 },
        centerHorizontally: true,
        header: "&LBáo cáo",
        footer: "",
      },
      charts: [...(chart ? [{ ...chart, title: "Mới" }] : []), surplusChart({ type: "line-markers" })],
    });
    expect(await newOpenXmlFaults(bytes, after)).toEqual([]);
  });

  it("when a sheet is removed and another shown", async () => {
    const bytes = fixture("report.xlsx");
    const after = saved(bytes, {
      removedSheets: [1],
      sheets: new Map([[2, { ...noSheetChanges(), visibility: "visible", name: "Danh sách" }]]),
      activeSheet: 1,
      fullCalculationOnLoad: true,
    });
    expect(await newOpenXmlFaults(bytes, after)).toEqual([]);
  });
});
