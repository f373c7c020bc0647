import { convertReference } from "../../../../src/host/calc/formula/convertReference";

const rect = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

test.each([
  ["C13", undefined, rect(12, 2, 1, 1), true],
  ["$C$13:$C$29", undefined, rect(12, 2, 17, 1), false],
  ["$C$13:$C29", undefined, rect(12, 2, 17, 1), true],
  ["$C13:$C$29", undefined, rect(12, 2, 17, 1), true],
  ["C29:A13", undefined, rect(12, 0, 17, 3), true],
  ["'Quý I-2012'!C13:C29", "Quý I-2012", rect(12, 2, 17, 1), true],
  ["'O''Brien'!$A$1", "O'Brien", rect(0, 0, 1, 1), false],
  ["Sổ!A:C", "Sổ", rect(0, 0, 1_048_576, 3), true],
  ["$A:$A", undefined, rect(0, 0, 1_048_576, 1), false],
  ["$3:$7", undefined, rect(2, 0, 5, 16_384), false],
])("%s", (text, sheet, area, relative) => {
  expect(convertReference(text, false)).toEqual({ kind: "area", sheet, rect: area, relative });
});

test("names, with and without a sheet", () => {
  expect(convertReference("Tổng_cộng", false)).toEqual({ kind: "name", sheet: undefined, name: "Tổng_cộng" });
  expect(convertReference("'Quý I'!Tổng", false)).toEqual({ kind: "name", sheet: "Quý I", name: "Tổng" });
});

test.each([
  ["Bảng1[Cột]", true, "reference to a table", true],
  ["[1]Sheet1!A1", false, "reference to another workbook", false],
  ["'Quý I:Quý IV'!A1", false, "reference over several sheets", true],
  ["A1.:.A9", false, "trimmed range", true],
  ["A1:B", false, "reference A1:B", true],
])("%s is left to Excel", (text, isTable, because, unbounded) => {
  expect(convertReference(text, isTable)).toEqual({ kind: "unsupported", because, unbounded });
});
