import { writeAutoFilter } from "../../../../src/host/xlsx/sheet/writeAutoFilter";

const AREA = { row: 4, column: 0, rowCount: 3, columnCount: 7 };

test("a filter stands in its place among the parts of a sheet", () => {
  const sheet = '<worksheet><sheetData/><mergeCells count="1"><mergeCell ref="A1:G1"/></mergeCells></worksheet>';
  expect(writeAutoFilter(sheet, "p", AREA)).toBe(sheet.replace("<mergeCells", '<autoFilter ref="A5:G7"/><mergeCells'));
});

test("one over the same area stays byte for byte, one with criteria or another area is replaced", () => {
  const same = '<worksheet><sheetData/><autoFilter xr:uid="{1}" ref="A5:G7"/></worksheet>';
  expect(writeAutoFilter(same, "p", AREA)).toBe(same);
  const filtered = '<worksheet><sheetData/><autoFilter ref="A5:G7"><filterColumn colId="0"/></autoFilter></worksheet>';
  expect(writeAutoFilter(filtered, "p", AREA)).toBe('<worksheet><sheetData/><autoFilter ref="A5:G7"/></worksheet>');
});

test("taken away, nothing is left of it", () => {
  expect(writeAutoFilter('<worksheet><sheetData/><autoFilter ref="A5:G7"/></worksheet>', "p", null)).toBe(
    "<worksheet><sheetData/></worksheet>",
  );
  expect(writeAutoFilter("<worksheet><sheetData/></worksheet>", "p", null)).toBe("<worksheet><sheetData/></worksheet>");
});
