import { noSheetChanges } from "../../../../src/host/xlsx/noChanges";
import { cellAt, fixture, opened, pack, partText, relationships, saved, tinyBook, tinyParts } from "../workbooks";

const BOOK = "xl/workbook.xml";

/** A workbook of three sheets with this in front of and behind the list of sheets. */
function threeSheets(before: string, after: string): Uint8Array {
  const sheet =
    "<worksheet><sheetViews><sheetView tabSelected='1' workbookViewId='0'/></sheetViews><sheetData/></worksheet>";
  return pack({
    ...tinyParts(""),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/worksheets/sheet2.xml": "<worksheet><sheetData/></worksheet>",
    "xl/worksheets/sheet3.xml": "<worksheet><sheetData/></worksheet>",
    [BOOK]: `<workbook xmlns:r="r">${before}<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/><sheet name="C" sheetId="3" r:id="rId3"/></sheets>${after}</workbook>`,
  });
}

describe("the shown sheet", () => {
  it("is said where the workbook has no view yet, and only it is selected", () => {
    const after = saved(threeSheets("", ""), { activeSheet: 2 });
    expect(partText(after, BOOK)).toContain('<bookViews><workbookView activeTab="2"/></bookViews><sheets>');
    expect(opened(after).content.activeSheet).toBe(2);
    expect(partText(after, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
    expect(partText(after, "xl/worksheets/sheet2.xml")).toBe("<worksheet><sheetData/></worksheet>");
    expect(partText(after, "xl/worksheets/sheet3.xml")).toContain('tabSelected="1"');
  });

  it("moves with its tab when one before it goes, and so does the first tab of the bar", () => {
    const views = '<bookViews><workbookView xWindow="5" firstSheet="1" activeTab="2"/></bookViews>';
    const after = saved(threeSheets(views, ""), { removedSheets: [1] });
    expect(partText(after, BOOK)).toContain('<workbookView xWindow="5" firstSheet="0" activeTab="1"/>');
  });

  it("stays when a tab behind it goes", () => {
    const views = '<bookViews><workbookView activeTab="1"/></bookViews>';
    const after = saved(threeSheets(views, ""), { removedSheets: [3] });
    expect(partText(after, BOOK)).toContain(views);
  });

  it("is another when it goes itself, and then that one is selected", () => {
    const after = saved(threeSheets("", ""), { removedSheets: [1] });
    expect(opened(after).content.sheets.map((one) => one.name)).toEqual(["B", "C"]);
    expect(partText(after, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
  });
});

describe("the calculation settings", () => {
  it.each([
    ['<calcPr calcId="9" fullCalcOnLoad="0"/><extLst/>', '<calcPr calcId="9" fullCalcOnLoad="1"/><extLst/>'],
    ["<definedNames/><pivotCaches/>", '<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>'],
    ['<calcPr fullCalcOnLoad="1"/>', '<calcPr fullCalcOnLoad="1"/>'],
  ])("%s become %s", (before, expected) => {
    expect(partText(saved(threeSheets("", before), { fullCalculationOnLoad: true }), BOOK)).toContain(
      `</sheets>${expected}`,
    );
  });
});

describe("several new sheets", () => {
  it("get parts of their own and can hold texts, all in one list", () => {
    const sheet = (text: string): ReturnType<typeof noSheetChanges> => ({
      ...noSheetChanges(),
      cells: [{ row: 0, column: 0, cell: { value: text, formula: null, style: 0 } }],
    });
    const after = saved(tinyBook(""), {
      newSheets: [
        { sheetId: 5, name: "Một", changes: sheet("a") },
        { sheetId: 6, name: "cũ", changes: { ...sheet("b"), name: "Hai", visibility: "hidden" } },
      ],
    });
    expect(opened(after).content.sheets.map((one) => [one.name, one.sheetId, one.visibility])).toEqual([
      ["Quý I", 1, "visible"],
      ["Một", 5, "visible"],
      ["Hai", 6, "hidden"],
    ]);
    expect([cellAt(after, 1, 0, 0)?.value, cellAt(after, 2, 0, 0)?.value]).toEqual(["a", "b"]);
  });

  it("take part names beside those of the file", () => {
    const bytes = fixture("report.xlsx");
    const after = saved(bytes, { newSheets: [{ sheetId: 8, name: "D", changes: noSheetChanges() }] });
    expect(partText(after, "xl/worksheets/sheet4.xml")).toContain("<sheetData/>");
    expect(partText(after, "xl/worksheets/sheet1.xml")).toBe(partText(bytes, "xl/worksheets/sheet1.xml"));
  });
});
