import { noChanges, noSheetChanges } from "../../../../src/host/xlsx/noChanges";
import type { BookChanges } from "../../../../src/host/xlsx/changes";
import { movedTab, tabPosition, tabsAfter } from "../../../../src/host/xlsx/workbook/tabsAfter";
import type { TabAfter } from "../../../../src/host/xlsx/workbook/tabsAfter";
import type { TabEntry } from "../../../../src/host/xlsx/workbook/readWorkbook";
import { shownTab } from "../../../../src/host/xlsx/workbook/writeWorkbook";
import { catchXlsx } from "../../../../src/host/xlsx/xlsxError";

function tab(name: string, sheetId: number, worksheetPart: string | undefined): TabEntry {
  return { name, sheetId, visibility: "visible", worksheetPart };
}
const TABS = [tab("A", 1, "a.xml"), tab("Đồ thị", 2, undefined), tab("B", 3, "b.xml"), tab("C", 7, "c.xml")];

function after(changes: Partial<BookChanges>): readonly TabAfter[] {
  return tabsAfter(TABS, { ...noChanges(), ...changes }, (key) => `new${String(key)}.xml`);
}

describe("tabs after changes", () => {
  it("keep their order; removed ones go, new ones stand at the end", () => {
    const tabs = after({
      removedSheets: [3],
      sheets: new Map([[7, { ...noSheetChanges(), name: "C2", visibility: "hidden" }]]),
      newSheets: [{ sheetId: 8, name: "D", changes: noSheetChanges() }],
    });
    expect(tabs.map((one) => [one.name, one.before, one.visibility, one.worksheetPart])).toEqual([
      ["A", 0, "visible", "a.xml"],
      ["Đồ thị", 1, "visible", undefined],
      ["C2", 3, "hidden", "c.xml"],
      ["D", undefined, "visible", "new8.xml"],
    ]);
    expect([tabPosition(tabs, 1), tabPosition(tabs, 2), tabPosition(tabs, 3)]).toEqual([2, 3, undefined]);
    expect([movedTab(tabs, 3), movedTab(tabs, 2)]).toEqual([2, undefined]);
  });

  it("give a new sheet a free id but remember it by the one it was asked for", () => {
    const tabs = after({
      newSheets: [
        { sheetId: 2, name: "D", changes: noSheetChanges() },
        { sheetId: 8, name: "E", changes: noSheetChanges() },
      ],
    });
    expect(tabs.slice(-2).map((one) => [one.key, one.sheetId])).toEqual([
      [2, 8],
      [8, 9],
    ]);
  });

  it.each<[string, Partial<BookChanges>]>([
    ["changed", { sheets: new Map([[2, noSheetChanges()]]) }],
    ["removed", { removedSheets: [2] }],
    ["calculated", { recalculated: new Map([[2, []]]) }],
  ])("a chart sheet cannot be %s", (_, changes) => {
    expect(catchXlsx(() => after(changes))).toEqual({ ok: false, error: { code: "unknown-sheet", sheetId: 2 } });
  });
});

describe("the shown tab", () => {
  it.each<[string, Partial<BookChanges>, number, number | undefined]>([
    ["stays", {}, 2, undefined],
    ["stays when a later one goes", { removedSheets: [7] }, 2, undefined],
    ["moves when an earlier one goes", { removedSheets: [1] }, 2, 1],
    ["is the next one when it goes itself", { removedSheets: [3] }, 2, 2],
    ["is the last one when the last goes", { removedSheets: [7] }, 3, 2],
    ["is the one that is asked for, among all tabs", { activeSheet: 1 }, 0, 2],
  ])("%s", (_, changes, active, expected) => {
    expect(shownTab({ ...noChanges(), ...changes }, active, after(changes))).toBe(expected);
  });
});
