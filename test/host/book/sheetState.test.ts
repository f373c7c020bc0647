import { emptySheet } from "../../../src/host/book/emptySheet";
import type { Sheet } from "../../../src/host/book/book";
import { COLUMN_CHART, openCells } from "./sampleBook";

type Change = readonly [string, (sheet: Sheet) => void, (sheet: Sheet) => void];
const PAGE = emptySheet(1, "").page;
const CHANGES: readonly Change[] = [
  ["frozen", (sheet) => (sheet.frozen = { rows: 6, columns: 2 }), (sheet) => (sheet.frozen = { rows: 0, columns: 0 })],
  ["showGridlines", (sheet) => (sheet.showGridlines = false), (sheet) => (sheet.showGridlines = true)],
  ["page", (sheet) => (sheet.page = { ...PAGE, paperSize: 1 }), (sheet) => (sheet.page = { ...PAGE })],
  [
    "selection",
    (sheet) => (sheet.selection = { row: 5, column: 1, rowCount: 2, columnCount: 2 }),
    (sheet) => (sheet.selection = { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
  ],
  [
    "columns",
    ({ columns }) => {
      columns.setHidden(0, 0, true);
    },
    ({ columns }) => {
      columns.setHidden(0, 0, false);
    },
  ],
  [
    "rowHeights",
    ({ rows }) => {
      rows.setHeight(3, 3, 40);
    },
    ({ rows }) => {
      rows.setHeight(3, 3, 20);
    },
  ],
  ["customProperties", ({ properties }) => properties.set("k", "v"), ({ properties }) => properties.remove("k")],
  [
    "charts",
    ({ charts }) => charts.add(COLUMN_CHART),
    ({ charts }) => charts.list.map((chart) => charts.remove(chart)),
  ],
];

describe("SheetState", () => {
  it.each(CHANGES)("tells a change of %s alone, and none when it is set back", (aspect, change, undo) => {
    const { book, sheet } = openCells({ A1: 1 }, { rowHeights: new Map([[3, 20]]) });
    change(sheet);
    const told = Object.entries(book.toChanges().sheets.get(1) ?? {}).filter(([, value]) => value !== undefined);
    expect(told.map(([name]) => name).sort()).toEqual(["cells", aspect].sort());
    expect(told.find(([name]) => name === "cells")?.[1]).toEqual([]);
    undo(sheet);
    expect(book.toChanges().sheets.size).toBe(0);
  });

  it("shows what the file says", () => {
    const { sheet } = openCells(
      {},
      { isProtected: true, hasAutoFilter: true, visibility: "visible", showGridlines: false },
    );
    expect([sheet.isProtected, sheet.hasAutoFilter, sheet.visibility, sheet.showGridlines, sheet.key]).toEqual([
      true,
      true,
      "visible",
      false,
      1,
    ]);
  });
});
