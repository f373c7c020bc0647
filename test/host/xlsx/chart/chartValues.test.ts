import { cellError } from "../../../../src/base/cellValue";
import { labelText, referencedCells } from "../../../../src/host/xlsx/chart/chartValues";
import type { CellLookup } from "../../../../src/host/xlsx/chart/chartValues";

/** Every cell of the sheet "Quý I'b" holds its row and column as one number. */
const lookup: CellLookup = (sheet, row, column) =>
  sheet === "Quý I'b" || sheet === "S" ? { value: row * 100 + column, numberFormat: "0" } : undefined;

it.each([
  ["'Quý I''b'!$B$6:$B$8", [501, 601, 701]],
  ["S!A1:C1", [0, 1, 2]],
  ["S!$A$1", [0]],
  ["S!A1:B2", [0, 1, 100, 101]],
  ["Khác!A1", []],
  ["(S!A1,S!A2)", []],
  ["A1", []],
  ["S!#REF!", []],
  ["", []],
])("%s holds %p", (reference, expected) => {
  expect(referencedCells(reference, lookup).map((cell) => cell.value)).toEqual(expected);
});

it("a whole column is cut where charts end", () => {
  expect(referencedCells("S!A:A", lookup)).toHaveLength(32_000);
});

it.each([
  [null, ""],
  [12.5, "12.5"],
  [true, "TRUE"],
  [false, "FALSE"],
  ["Kim Sơn", "Kim Sơn"],
  [cellError("#N/A"), "#N/A"],
])("the label of %p is %p", (value, text) => {
  expect(labelText(value)).toBe(text);
});
