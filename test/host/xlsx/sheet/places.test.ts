import fc from "fast-check";
import { COLUMN_COUNT, ROW_COUNT, formatAddress } from "../../../../src/base/address";
import { cellColumn, rowIndex } from "../../../../src/host/xlsx/sheet/places";

it("every address of a sheet gives its column and row", () => {
  fc.assert(
    fc.property(fc.nat(COLUMN_COUNT - 1), fc.nat(ROW_COUNT - 1), (column, row) => {
      const reference = formatAddress({ row, column });
      expect(cellColumn(reference, 5)).toBe(column);
      expect(cellColumn(reference.toLowerCase(), 5)).toBe(column);
      expect(rowIndex(String(row + 1), 5)).toBe(row);
    }),
  );
});

it.each([[undefined], [""], ["12"], ["$A$1"]])("the reference %p counts on", (raw) => {
  expect(cellColumn(raw, 6)).toBe(7);
});

it.each([[undefined], [""], ["0"], ["-1"], ["1.5"], ["x"], ["1048577"]])("the row number %p counts on", (raw) => {
  expect(rowIndex(raw, 6)).toBe(7);
});
