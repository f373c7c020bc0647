import type { Rect } from "../../../../src/base/rect";
import { isTabSelected, writeView } from "../../../../src/host/xlsx/sheet/writeView";
import type { ViewChanges } from "../../../../src/host/xlsx/sheet/writeView";
import { readView } from "../../../../src/host/xlsx/sheet/readView";
import { child, parseXml } from "../../../../src/host/xlsx/xml/xmlTree";

const NOTHING: ViewChanges = { frozen: undefined, showGridlines: undefined, selection: undefined, selected: undefined };
const B3: Rect = { row: 2, column: 1, rowCount: 1, columnCount: 1 };

function view(xml: string, changes: Partial<ViewChanges>): string {
  const sheet = `<worksheet><sheetViews>${xml}</sheetViews><sheetData/></worksheet>`;
  const after = writeView(sheet, "p", { ...NOTHING, ...changes });
  return /<sheetViews>(.*)<\/sheetViews>/s.exec(after)?.[1] ?? after;
}

function read(xml: string): ReturnType<typeof readView> {
  return readView(child(parseXml(`<worksheet><sheetViews>${xml}</sheetViews></worksheet>`, "p"), "sheetViews"));
}

describe("panes", () => {
  it.each([
    [{ rows: 3, columns: 1 }, 'xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight"', 3],
    [{ rows: 3, columns: 0 }, 'ySplit="3" topLeftCell="A4" activePane="bottomLeft"', 1],
    [{ rows: 0, columns: 2 }, 'xSplit="2" topLeftCell="C1" activePane="topRight"', 1],
  ])("frozen at %p get a selection for each pane", (frozen, attributes, selections) => {
    const after = view('<sheetView workbookViewId="0" zoomScale="85"/>', { frozen, selection: B3 });
    expect(after).toContain(`zoomScale="85"`);
    expect(after).toContain(`<pane ${attributes} state="frozen"/>`);
    expect(after.match(/<selection/g)).toHaveLength(selections);
    expect(read(after)).toEqual({ frozen, showGridlines: true, selection: B3 });
  });

  it("that were frozen are gone when nothing is frozen; what is no pane stays", () => {
    const before =
      '<sheetView workbookViewId="0"><pane ySplit="1" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" sqref="C4"/><extLst/></sheetView>';
    expect(view(before, { frozen: { rows: 0, columns: 0 } })).toBe(
      '<sheetView workbookViewId="0"><selection activeCell="C4" sqref="C4"/><extLst/></sheetView>',
    );
  });

  it("that are split, not frozen, stay when only the selection moves", () => {
    const split =
      '<sheetView workbookViewId="0"><pane xSplit="2000" activePane="topRight"/><selection sqref="A1"/><selection pane="topRight" sqref="C4"/></sheetView>';
    expect(read(split).frozen).toEqual({ rows: 0, columns: 0 });
    const after = view(split, { selection: B3 });
    expect(after).toContain('<pane xSplit="2000" activePane="topRight"/><selection sqref="A1"/>');
    expect(after).toContain('<selection pane="topRight" activeCell="B3" sqref="B3"/>');
  });
});

describe("a view", () => {
  it("is made where there is none", () => {
    const after = writeView("<worksheet><sheetData/></worksheet>", "p", { ...NOTHING, showGridlines: false });
    expect(after).toBe(
      '<worksheet><sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews><sheetData/></worksheet>',
    );
  });

  it("is selected and no longer selected", () => {
    const selected = view('<sheetView workbookViewId="0"/>', { selected: true });
    expect(selected).toBe('<sheetView workbookViewId="0" tabSelected="1"/>');
    expect(isTabSelected(`<worksheet><sheetViews>${selected}</sheetViews></worksheet>`, "p")).toBe(true);
    expect(view(selected, { selected: false })).toBe('<sheetView workbookViewId="0"/>');
  });

  it("of another window is left alone", () => {
    const two = '<sheetView workbookViewId="0" showGridLines="0"/><sheetView workbookViewId="1" showGridLines="0"/>';
    expect(view(two, { showGridlines: true })).toBe(
      '<sheetView workbookViewId="0"/><sheetView workbookViewId="1" showGridLines="0"/>',
    );
  });

  it.each([
    ['<sheetView><selection activeCellId="1" sqref="A1 B3"/></sheetView>', B3],
    ['<sheetView><selection sqref="nonsense"/></sheetView>', { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    ["<sheetView/>", { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  ])("%s selects %p", (xml, selection) => {
    expect(read(xml).selection).toEqual(selection);
  });
});
