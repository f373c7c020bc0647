import fc from "fast-check";
import {
  COLUMN_COUNT,
  LAST_COLUMN_INDEX,
  LAST_ROW_INDEX,
  ROW_COUNT,
  columnIndex,
  columnLetters,
  formatAddress,
  parseAddress,
} from "../../src/base/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test("letters of any case; nothing else", () => {
  expect(columnIndex("xfd")).toBe(16_383);
  expect(["XFE", "ZZZ", "", "A1", "AAAA", "É", " A"].map(columnIndex)).toEqual(Array(7).fill(undefined));
});

test.each([
  ["B7", { row: 6, column: 1 }],
  ["$B$7", { row: 6, column: 1 }],
  ["b$7", { row: 6, column: 1 }],
  ["A1", { row: 0, column: 0 }],
  ["XFD1048576", { row: LAST_ROW_INDEX, column: LAST_COLUMN_INDEX }],
])("%s", (text, address) => {
  expect(parseAddress(text)).toEqual(address);
});

test.each(["A0", "XFE1", "A1048577", "B", "7", "", "B7:C9", "Tổng!B7", "B 7", "$$B7", "B7$"])(
  "%j is no cell of a sheet",
  (text) => {
    expect(parseAddress(text)).toBeUndefined();
  },
);

test("counts are one more than the last index", () => {
  expect([ROW_COUNT - 1, COLUMN_COUNT - 1]).toEqual([LAST_ROW_INDEX, LAST_COLUMN_INDEX]);
});

test("every cell is read back from its text", () => {
  const cells = fc.record({
    row: fc.integer({ min: 0, max: LAST_ROW_INDEX }),
    column: fc.integer({ min: 0, max: LAST_COLUMN_INDEX }),
  });
  fc.assert(
    fc.property(cells, (cell) => {
      expect(parseAddress(formatAddress(cell))).toEqual(cell);
    }),
  );
});
