import { opened, openCode, pack, relationships, tinyParts } from "../workbooks";
import type { BookContent } from "../../../../src/host/xlsx/content";

const RELATIONSHIPS = relationships([
  ["rId1", "worksheet", "worksheets/sheet1.xml"],
  ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
  ["rId3", "worksheet", "worksheets/sheet1.xml"],
]);
const SHEETS =
  '<sheet name="Đồ thị" sheetId="9" r:id="rId2"/><sheet name="A" sheetId="4" r:id="rId1" state="hidden"/><sheet name="B" sheetId="5" r:id="rId3"/>';

function book(before: string, after: string): BookContent {
  return opened(
    pack({
      ...tinyParts(""),
      "xl/_rels/workbook.xml.rels": RELATIONSHIPS,
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      "xl/workbook.xml": `<workbook xmlns:r="r">${before}<sheets>${SHEETS}</sheets>${after}</workbook>`,
    }),
  ).content;
}

it("positions count worksheets, although the file counts all tabs", () => {
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">A!$A$1</definedName><definedName name="X" localSheetId="0">1</definedName>' +
    '<definedName name="Y" localSheetId="7">1</definedName><definedName name="Z" hidden="1">"a" &amp; B!$A$1</definedName></definedNames>';
  const content = book('<bookViews><workbookView activeTab="2"/></bookViews>', names);
  expect(content.activeSheet).toBe(1);
  expect(content.names).toEqual([
    { name: "_xlnm.Print_Area", formula: "A!$A$1", sheet: 0, hidden: false },
    { name: "Z", formula: '"a" & B!$A$1', sheet: null, hidden: true },
  ]);
});

it("a chart sheet that is shown counts as the first worksheet", () => {
  expect(book('<bookViews><workbookView activeTab="0"/></bookViews>', "").activeSheet).toBe(0);
});

it.each([
  ['<workbookPr date1904="1"/>', "", { date1904: true }],
  [
    '<workbookPr date1904="true"/><workbookProtection lockStructure="1"/>',
    "",
    { date1904: true, structureProtected: true },
  ],
  ["", '<calcPr calcMode="manual"/>', { calculationMode: "manual" }],
  ["", '<calcPr calcMode="autoNoTable"/>', { calculationMode: "automatic-except-tables" }],
  ["", "<calcPr calcId='1'/>", { calculationMode: "automatic", date1904: false, structureProtected: false }],
])("%s and %s mean %p", (before, after, expected) => {
  expect(book(before, after)).toMatchObject(expected);
});

it("a sheet without relationship is refused with its name", () => {
  const parts = { ...tinyParts(""), "xl/_rels/workbook.xml.rels": relationships([]) };
  expect(openCode(pack(parts))).toBe("missing-part");
});
