import fc from "fast-check";
import { LAST_COLUMN_INDEX, LAST_ROW_INDEX } from "../../../src/base/address";
import { cellKey, cellOf, keyOf } from "../../../src/host/calc/cellKey";

const CELL = fc.record({
  sheet: fc.integer({ min: 0, max: 65_534 }),
  row: fc.integer({ min: 0, max: LAST_ROW_INDEX }),
  column: fc.integer({ min: 0, max: LAST_COLUMN_INDEX }),
});

test("a key is the cell of its cell", () => {
  fc.assert(
    fc.property(CELL, (cell) => {
      expect(cellOf(cellKey(cell))).toEqual(cell);
      expect(keyOf(cell.sheet, cell.row, cell.column)).toBe(cellKey(cell));
    }),
  );
});

test("the last cell of the last sheet still has an exact key", () => {
  const key = cellKey({ sheet: 65_534, row: LAST_ROW_INDEX, column: LAST_COLUMN_INDEX });
  expect(Number.isSafeInteger(key)).toBe(true);
});
