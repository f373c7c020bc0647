import type { NameContent } from "../../../../src/host/xlsx/content";
import { noChanges } from "../../../../src/host/xlsx/noChanges";
import { tabsAfter } from "../../../../src/host/xlsx/workbook/tabsAfter";
import type { TabEntry } from "../../../../src/host/xlsx/workbook/readWorkbook";
import { writeNames } from "../../../../src/host/xlsx/workbook/writeNames";

function tab(name: string, sheetId: number, worksheetPart: string | undefined): TabEntry {
  return { name, sheetId, visibility: "visible", worksheetPart };
}
const TABS = [tab("A", 1, "a.xml"), tab("Đồ thị", 2, undefined), tab("B", 3, "b.xml")];
const PRINT = '<definedName name="_xlnm.Print_Area" localSheetId="2" comment="c">B!$A$1</definedName>';
const CHART = '<definedName name="X" localSheetId="1">1</definedName>';
const VALUES = '<definedName name="Values" hidden="1">A!$A$1</definedName>';

function book(names: string): string {
  return `<workbook><sheets/>${names === "" ? "" : `<definedNames>${names}</definedNames>`}<calcPr/></workbook>`;
}

function written(before: string, names: readonly NameContent[] | undefined, removedSheets: number[] = []): string {
  const after = tabsAfter(TABS, { ...noChanges(), removedSheets }, () => "");
  return writeNames(book(before), "p", names, { before: TABS, after });
}

const LISTED: NameContent[] = [
  { name: "_xlnm.Print_Area", formula: "B!$A$1", sheet: 1, hidden: false },
  { name: "Values", formula: "A!$A$1", sheet: null, hidden: true },
];

describe("defined names", () => {
  it("that are the same stay as they stand, also the one of a chart sheet", () => {
    expect(written(PRINT + VALUES, LISTED)).toBe(book(PRINT + VALUES));
    expect(written(CHART + PRINT + VALUES, LISTED)).toBe(book(CHART + PRINT + VALUES));
    expect(written(PRINT + VALUES, undefined)).toBe(book(PRINT + VALUES));
  });

  it("that changed keep what we do not know of them", () => {
    const [print, values] = LISTED;
    if (!print || !values) throw new Error("two names");
    const changed = written(PRINT + VALUES, [
      { ...print, formula: "B!$A$1:$B$2" },
      { ...values, hidden: false },
    ]);
    expect(changed).toBe(
      book(
        '<definedName name="_xlnm.Print_Area" localSheetId="2" comment="c">B!$A$1:$B$2</definedName><definedName name="Values">A!$A$1</definedName>',
      ),
    );
  });

  it("that are new are escaped and stand before the calculation settings", () => {
    const added = [{ name: "Mới", formula: "\"a\"&'Quý I'!A1", sheet: 1, hidden: true }];
    expect(written("", added)).toBe(
      book('<definedName name="Mới" localSheetId="2" hidden="1">"a"&amp;\'Quý I\'!A1</definedName>'),
    );
  });

  it("that are gone are gone, with their container when none is left", () => {
    expect(written(PRINT, [])).toBe(book(""));
  });

  it("of removed tabs go, and the positions of the others follow", () => {
    const local = '<definedName name="Y" localSheetId="0">1</definedName>';
    expect(written(local + CHART + PRINT, undefined, [1])).toBe(
      book(CHART.replace('"1"', '"0"') + PRINT.replace('"2"', '"1"')),
    );
  });
});
