import type { BookChanges, SheetChanges } from "../../../src/host/xlsx/changes";
import type { CellFormat, ChartContent, SeriesContent } from "../../../src/host/xlsx/content";
import { noSheetChanges } from "../../../src/host/xlsx/noChanges";
import { at, opened } from "./workbooks";

/** A chart of the summary as the add-in makes it. */
export function surplusChart(change: Partial<ChartContent> = {}): ChartContent {
  const series = (name: string, column: string): SeriesContent => ({
    nameRef: `'Quý II'!$${column}$1`,
    name,
    categories: "'Quý II'!$A$2:$A$3",
    values: `'Quý II'!$${column}$2:$${column}$3`,
    fill: null,
    line: { color: "#7F7F7F", widthPoints: 1.5 },
    labels: false,
    invertIfNegative: false,
  });
  return {
    name: "Vượt chỉ tiêu",
    type: "bar-clustered",
    title: "Vượt chỉ tiêu & lũy kế",
    titleFont: { size: 12, bold: true },
    legend: "bottom",
    series: [series("Chỉ tiêu", "B"), { ...series("Thực hiện", "C"), fill: "#1F497D", line: null, labels: true }],
    gapWidth: 60,
    overlap: 100,
    valueAxis: { minimum: 0, maximum: 200, visible: true, gridlines: false, numberFormat: "#,##0.0" },
    categoryAxis: { reversed: true },
    anchor: { row: 5, column: 0, rowCount: 12, columnCount: 6 },
    ...change,
  };
}

/** A new sheet with cells, a chart, properties and page settings. */
export function newSheetChanges(bytes: Uint8Array): Partial<BookChanges> {
  const { formats } = opened(bytes).content;
  const base = formats[0];
  if (base === undefined) throw new Error("a workbook has a default format");
  const added: CellFormat = {
    ...base,
    numberFormat: "#,##0.000",
    font: { ...base.font, name: "Times New Roman", bold: true, color: "#C00000" },
    fill: "#FFF2CC",
    borders: { ...base.borders, bottom: { style: "double", color: "#1F497D" } },
    horizontal: "center-across",
    wrapText: true,
    indent: 1,
    locked: false,
  };
  const style = formats.length;
  const changes: SheetChanges = {
    ...noSheetChanges(),
    cells: [
      at(0, 0, "Đơn vị", { style }),
      at(0, 1, "Chỉ tiêu", { style }),
      at(0, 2, "Thực hiện", { style }),
      at(1, 0, "Kim Sơn"),
      at(1, 1, 100),
      at(1, 2, 114.3, { formula: "=B2*1.143" }),
      at(2, 0, "Nho Quan"),
      at(2, 1, 110),
      at(2, 2, -3.5, { style }),
    ],
    merges: [{ row: 4, column: 0, rowCount: 1, columnCount: 3 }],
    columns: [{ first: 0, last: 0, width: 32, hidden: false, style: 0 }],
    rowHeights: new Map([[0, 30]]),
    frozen: { rows: 1, columns: 0 },
    showGridlines: false,
    customProperties: new Map([["chi-tieu", "bảng tổng hợp 1"]]),
    page: {
      orientation: "landscape",
      paperSize: 9,
      fit: { wide: 1, tall: 0 },
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      centerHorizontally: true,
      header: "&CBáo cáo",
      footer: "&RTrang &P/&N",
    },
    charts: [surplusChart()],
    selection: { row: 1, column: 1, rowCount: 2, columnCount: 2 },
  };
  return {
    newSheets: [{ sheetId: 77, name: "Quý II", changes }],
    addedFormats: [added],
    customXmlParts: [
      {
        id: "{6F1B2C3D-0000-4000-8000-00000000000A}",
        namespaceUri: "urn:chi-tieu:nhat-ky",
        xml: '<journal xmlns="urn:chi-tieu:nhat-ky"><run>đang ghi</run></journal>',
      },
    ],
    names: [
      ...opened(bytes).content.names,
      { name: "VuotChiTieu", formula: "'Quý II'!$C$2:$C$3", sheet: null, hidden: true },
      { name: "Vung", formula: "'Quý II'!$A$1", sheet: opened(bytes).content.sheets.length, hidden: false },
    ],
    activeSheet: opened(bytes).content.sheets.length,
  };
}
