import { cellsAfter } from "../../../src/host/xlsx/cellsAfter";
import type { BookChanges } from "../../../src/host/xlsx/changes";
import { noChanges, noSheetChanges } from "../../../src/host/xlsx/noChanges";
import { tabsAfter } from "../../../src/host/xlsx/workbook/tabsAfter";
import { at, fixture, opened } from "./workbooks";

function lookupAfter(changes: Partial<BookChanges>): ReturnType<typeof cellsAfter> {
  const { content, source } = opened(fixture("report.xlsx"));
  const all = { ...noChanges(), ...changes };
  return cellsAfter(
    content,
    all,
    tabsAfter(source.workbook.tabs, all, () => ""),
  );
}

describe("a cell after the changes", () => {
  const base = opened(fixture("report.xlsx")).content.formats[0];
  if (base === undefined) throw new Error("a workbook has a default format");
  const lookup = lookupAfter({
    sheets: new Map([[1, { ...noSheetChanges(), name: "Quý 1", cells: [at(3, 1, 7, { style: 5 })] }]]),
    recalculated: new Map([[1, [at(7, 1, 999, { formula: "=SUM(B4:B7)", style: 3 })]]]),
    addedFormats: [{ ...base, numberFormat: "0.000" }],
    newSheets: [{ sheetId: 50, name: "Mới", changes: { ...noSheetChanges(), cells: [at(0, 0, "x")] } }],
  });

  it.each([
    ["written", ["Quý 1", 3, 1], { value: 7, numberFormat: "0.000" }],
    ["calculated", ["QUÝ 1", 7, 1], { value: 999, numberFormat: "#,##0.0" }],
    ["untouched", ["quý 1".normalize("NFD"), 4, 1], { value: 110, numberFormat: "#,##0.0" }],
    ["not there", ["Quý 1", 500, 1], { value: null, numberFormat: "General" }],
    ["of a new sheet", ["Mới", 0, 0], { value: "x", numberFormat: "General" }],
  ] as const)("%s is found by the name after the changes", (_, [sheet, row, column], expected) => {
    expect(lookup(sheet, row, column)).toEqual(expected);
  });

  it.each(["Quý I", "Không có"])("of the sheet %p is unknown", (sheet) => {
    expect(lookup(sheet, 0, 0)).toBeUndefined();
  });
});
