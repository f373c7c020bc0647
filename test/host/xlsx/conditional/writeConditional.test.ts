import { PLAIN_LOOK } from "../../../../src/host/xlsx/conditional/conditionalContent";
import { lookXml } from "../../../../src/host/xlsx/conditional/lookXml";
import { readConditional } from "../../../../src/host/xlsx/conditional/readConditional";
import { writeConditional } from "../../../../src/host/xlsx/conditional/writeConditional";
import { parseXml } from "../../../../src/host/xlsx/xml/xmlTree";

const USER =
  '<conditionalFormatting sqref="C4:C8 E4"><cfRule type="expression" dxfId="0" priority="5" stopIfTrue="1"><formula>C4&lt;0</formula></cfRule>' +
  '<cfRule type="dataBar" priority="7"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>';
const SHEET = `<worksheet><sheetData/>${USER}<dataValidations count="0"/></worksheet>`;
const AREAS = [
  { row: 3, column: 2, rowCount: 1, columnCount: 1 },
  { row: 5, column: 2, rowCount: 2, columnCount: 1 },
];
const MARK = { areas: AREAS, priority: 8, formula: 'LEN("a<b")>0', look: PLAIN_LOOK };
const NOTHING = { removed: [], added: [], priorities: new Map<number, number>() };
const write = (sheet: string, changes: Partial<typeof NOTHING> | object): string =>
  writeConditional(sheet, "p", { ...NOTHING, ...changes }, () => 4);

test("rules are read in the order of the file", () => {
  expect(readConditional(parseXml(SHEET, "p"))).toEqual([
    {
      areas: [
        { row: 3, column: 2, rowCount: 5, columnCount: 1 },
        { row: 3, column: 4, rowCount: 1, columnCount: 1 },
      ],
      priority: 5,
      type: "expression",
      formula: "C4<0",
      stopIfTrue: true,
    },
    expect.objectContaining({ priority: 7, type: "dataBar", formula: null, stopIfTrue: false }),
  ]);
});

test("a new rule stands behind the user's, which stay as they are", () => {
  const mark =
    '<conditionalFormatting sqref="C4 C6:C7"><cfRule type="expression" dxfId="4" priority="8"><formula>LEN("a&lt;b")&gt;0</formula></cfRule></conditionalFormatting>';
  expect(write(SHEET, { added: [MARK] })).toBe(SHEET.replace(USER, USER + mark));
  const bare = "<worksheet><sheetData/><dataValidations/></worksheet>";
  expect(write(bare, { added: [MARK] })).toBe(bare.replace("<dataV", `${mark}<dataV`));
});

test("written and taken away again, the sheet is the one before, byte for byte", () => {
  const marked = write(SHEET, { added: [MARK] });
  expect(write(marked, { removed: [2] })).toBe(SHEET);
});

test("one rule of several goes alone, a new priority is written into its own rule", () => {
  const alone = write(SHEET, { removed: [0], priorities: new Map([[1, 9]]) });
  expect(readConditional(parseXml(alone, "p"))).toMatchObject([{ type: "dataBar", priority: 9 }]);
  expect(alone).toContain('<color rgb="FF638EC6"/>');
});

test("a look says only what it changes", () => {
  expect(lookXml(PLAIN_LOOK, "")).toBe("<dxf/>");
  expect(lookXml({ fill: "#FFE699", color: "#C00000", bold: true, italic: false }, "x:")).toBe(
    '<x:dxf><x:font><x:b/><x:i val="0"/><x:color rgb="FFC00000"/></x:font><x:fill><x:patternFill><x:bgColor rgb="FFFFE699"/></x:patternFill></x:fill></x:dxf>',
  );
});
