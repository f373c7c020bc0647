import fc from "fast-check";
import { joinSheet, splitSheet, withSheetChild } from "../../../../src/host/xlsx/sheet/sheetFrame";

const SHEETS = [
  "<worksheet><sheetData><row r='1'/><row r='2'/></sheetData><mergeCells/></worksheet>",
  "<worksheet><sheetData></sheetData></worksheet>",
  "<worksheet><sheetData/></worksheet>",
  "<x:worksheet><x:cols/><x:sheetData ><x:row/></x:sheetData></x:worksheet>",
  "<worksheet/>",
];

describe("a sheet in two pieces", () => {
  it("is the same sheet when they are put together", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHEETS), (sheet) => {
        expect(joinSheet(splitSheet(sheet, "p"), "p")).toBe(sheet);
      }),
    );
  });

  it("has its rows in one and everything else in the other", () => {
    expect(splitSheet(SHEETS[0] ?? "", "p")).toEqual({
      frame: "<worksheet><sheetData></sheetData><mergeCells/></worksheet>",
      rows: "<row r='1'/><row r='2'/>",
    });
  });

  it.each([
    ["<worksheet><sheetData/></worksheet>", "<worksheet><sheetData><row/></sheetData></worksheet>"],
    [
      "<worksheet><cols/><mergeCells/></worksheet>",
      "<worksheet><cols/><sheetData><row/></sheetData><mergeCells/></worksheet>",
    ],
    ["<x:worksheet/>", "<x:worksheet><x:sheetData><row/></x:sheetData></x:worksheet>"],
  ])("%s takes rows as %s", (frame, expected) => {
    expect(joinSheet({ frame, rows: "<row/>" }, "p")).toBe(expected);
  });
});

it("a child is written from the one that is there, with the prefix of the sheet", () => {
  const seen: unknown[] = [];
  const after = withSheetChild("<x:worksheet><x:cols a='1'/></x:worksheet>", "p", "cols", (existing, prefix) => {
    seen.push(existing?.name, prefix);
    return "<new/>";
  });
  expect(seen).toEqual(["x:cols", "x:"]);
  expect(after).toBe("<x:worksheet><new/></x:worksheet>");
});
