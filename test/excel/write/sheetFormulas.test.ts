import type { PlannedSheet } from "../../../src/core";
import { changedRows, sheetFormulas } from "../../../src/excel/write/sheetFormulas";

const AREA = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
const SHEET: PlannedSheet = {
  marker: "summary",
  name: "Tổng hợp",
  area: AREA,
  cells: [
    { row: 0, column: 0, type: "text", text: "3=2−1" },
    { row: 0, column: 1, type: "stamp" },
    { row: 1, column: 0, type: "formula", formula: "=SUM(A1:A2)" },
    { row: 1, column: 1, type: "number", value: 7 },
  ],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  formats: [],
  frozenRows: 0,
  frozenColumns: 0,
  orientation: "portrait",
  pagesTall: null,
  printArea: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
  footer: "",
  titleRows: { first: 0, last: 0 },
  charts: [],
  expectations: [],
};

test("lays the cells out from A1 and empties the others", () => {
  expect(sheetFormulas(SHEET, AREA, 41640.5)).toEqual([
    ["'3=2−1", 41640.5],
    ["=SUM(A1:A2)", 7],
    ["", ""],
  ]);
});

describe("rows to write", () => {
  const wanted = sheetFormulas(SHEET, AREA, 41640.5);

  test("are all of them on a new sheet", () => {
    expect(changedRows(wanted, [])).toEqual([{ row: 0, rowCount: 3 }]);
  });

  test("are only those that differ; a text read back has lost its apostrophe and is the same", () => {
    const before = [
      ["3=2−1", 41000],
      ["=SUM(A1:A2)", 7],
      ["", ""],
    ];
    expect(changedRows(wanted, before)).toEqual([{ row: 0, rowCount: 1 }]);
  });

  test("are none when nothing differs", () => {
    const before = [
      ["3=2−1", 41640.5],
      ["=SUM(A1:A2)", 7],
      ["", ""],
    ];
    expect(changedRows(wanted, before)).toEqual([]);
  });

  test("neighbours go together, others apart", () => {
    const before = [
      ["x", 41640.5],
      ["=SUM(A1:A2)", 7],
      ["cũ", ""],
    ];
    expect(changedRows(wanted, before)).toEqual([
      { row: 0, rowCount: 1 },
      { row: 2, rowCount: 1 },
    ]);
  });
});
