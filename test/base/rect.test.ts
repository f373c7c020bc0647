import fc from "fast-check";
import { COLUMN_COUNT, ROW_COUNT } from "../../src/base/address";
import {
  contains,
  formatColumns,
  formatRect,
  intersect,
  lastColumn,
  lastRow,
  parseRect,
  rectBetween,
  rectOf,
  union,
} from "../../src/base/rect";
import type { Rect } from "../../src/base/rect";

const B7_C9: Rect = { row: 6, column: 1, rowCount: 3, columnCount: 2 };
const B7: Rect = { row: 6, column: 1, rowCount: 1, columnCount: 1 };

test.each([
  ["B7:C9", B7_C9],
  ["$B$7:$C$9", B7_C9],
  ["C9:B7", B7_C9],
  ["B9:C7", B7_C9],
  ["B7", B7],
  ["B7:B7", B7],
  ["A:C", { row: 0, column: 0, rowCount: ROW_COUNT, columnCount: 3 }],
  ["$C:$A", { row: 0, column: 0, rowCount: ROW_COUNT, columnCount: 3 }],
  ["3:7", { row: 2, column: 0, rowCount: 5, columnCount: COLUMN_COUNT }],
  ["$7:$3", { row: 2, column: 0, rowCount: 5, columnCount: COLUMN_COUNT }],
])("%s", (text, rect) => {
  expect(parseRect(text)).toEqual(rect);
});

test.each(["", "A0", "B7:", ":B7", "B7:C9:D10", "A:3", "B7:C", "0:3", "3:1048577", "XFE:A", "Tổng!B7", "B7,C9"])(
  "%j is no range of one sheet",
  (text) => {
    expect(parseRect(text)).toBeUndefined();
  },
);

test("texts of ranges and columns", () => {
  expect(formatRect(B7_C9)).toBe("B7:C9");
  expect(formatRect(B7)).toBe("B7");
  expect(formatRect({ ...B7, rowCount: 2 })).toBe("B7:B8");
  expect(formatRect({ ...B7, columnCount: 2 })).toBe("B7:C7");
  expect(formatColumns(0, 3)).toBe("A:C");
  expect(formatColumns(25, 1)).toBe("Z:Z");
});

test("corners", () => {
  expect([lastRow(B7_C9), lastColumn(B7_C9)]).toEqual([8, 2]);
  expect(rectOf({ row: 6, column: 1 })).toEqual(B7);
  expect(rectBetween({ row: 8, column: 1 }, { row: 6, column: 2 })).toEqual(B7_C9);
});

test.each([
  [6, 1, true],
  [8, 2, true],
  [5, 1, false],
  [9, 1, false],
  [6, 0, false],
  [6, 3, false],
])("row %d, column %d lies in B7:C9: %p", (row, column, expected) => {
  expect(contains(B7_C9, { row, column })).toBe(expected);
});

test("neighbours share nothing", () => {
  expect(intersect(B7_C9, { ...B7_C9, row: 9 })).toBeUndefined();
  expect(intersect(B7_C9, { ...B7_C9, column: 3 })).toBeUndefined();
  expect(intersect(B7_C9, { row: 8, column: 2, rowCount: 5, columnCount: 5 })).toEqual({
    row: 8,
    column: 2,
    rowCount: 1,
    columnCount: 1,
  });
});

const index = fc.integer({ min: 0, max: 30 });
const size = fc.integer({ min: 1, max: 10 });
const rects = fc.record({ row: index, column: index, rowCount: size, columnCount: size });

describe("Laws", () => {
  test("a range is read back from its text", () => {
    fc.assert(
      fc.property(rects, (rect) => {
        expect(parseRect(formatRect(rect))).toEqual(rect);
      }),
    );
  });

  test("a cell lies in the intersection exactly when it lies in both", () => {
    fc.assert(
      fc.property(rects, rects, index, index, (a, b, row, column) => {
        const shared = intersect(a, b);
        const cell = { row, column };
        expect(shared !== undefined && contains(shared, cell)).toBe(contains(a, cell) && contains(b, cell));
        expect(intersect(b, a)).toEqual(shared);
      }),
    );
  });
});

test("the union holds both and no smaller rectangle does", () => {
  const rect = fc.record({
    row: fc.nat(20),
    column: fc.nat(20),
    rowCount: fc.integer({ min: 1, max: 9 }),
    columnCount: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(rect, rect, (a, b) => {
      const both = union(a, b);
      expect([intersect(both, a), intersect(both, b)]).toEqual([a, b]);
      expect([both.row, both.column]).toEqual([Math.min(a.row, b.row), Math.min(a.column, b.column)]);
      expect([lastRow(both), lastColumn(both)]).toEqual([
        Math.max(lastRow(a), lastRow(b)),
        Math.max(lastColumn(a), lastColumn(b)),
      ]);
    }),
  );
});
