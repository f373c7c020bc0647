import { DEFAULT_FORMAT } from "../../../../src/host/book/createFormats";
import { bookOf, grid, sheetOf } from "../../book/sampleBook";
import { codeOf, openCells, openHost } from "../../../support/openHost";

/** Address of what is found from B7:C9 of PL01, whose used cells are A1, B7 and C9. */
function addressFrom(find: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range): Promise<string | null> {
  const { Excel } = openCells({ A1: "x", B7: 1, C9: 2 });
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL01");
    const found = find(sheet.getRange("B7:C9"), sheet).load("address");
    await context.sync();
    return found.isNullObject ? null : found.address.replace("'PL01'!", "");
  });
}

describe("from a range to others", () => {
  it.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string | null]>([
    ["getCell inside", (range) => range.getCell(2, 1), "C9"],
    ["getCell outside", (range) => range.getCell(-6, -1), "A1"],
    ["getRow", (range) => range.getRow(1), "B8:C8"],
    ["getColumn", (range) => range.getColumn(1), "C7:C9"],
    ["getLastCell", (range) => range.getLastCell(), "C9"],
    ["getLastRow", (range) => range.getLastRow(), "B9:C9"],
    ["getLastColumn", (range) => range.getLastColumn(), "C7:C9"],
    ["getEntireRow", (range) => range.getEntireRow(), "7:9"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:C"],
    ["getOffsetRange", (range) => range.getOffsetRange(-6, 3), "E1:F3"],
    ["getResizedRange larger", (range) => range.getResizedRange(2, 1), "B7:D11"],
    ["getResizedRange smaller", (range) => range.getResizedRange(-2, -1), "B7"],
    ["getBoundingRect of a range", (range, sheet) => range.getBoundingRect(sheet.getRange("E2")), "B2:E9"],
    ["getBoundingRect of an address", (range) => range.getBoundingRect("A20"), "A7:C20"],
    ["getIntersection", (range, sheet) => range.getIntersection(sheet.getRange("C1:F8")), "C7:C8"],
    ["getIntersectionOrNullObject", (range) => range.getIntersectionOrNullObject("B8"), "B8"],
    ["getIntersectionOrNullObject of none", (range) => range.getIntersectionOrNullObject("E1"), null],
    ["getUsedRange", (range) => range.getUsedRange(), "B7:C9"],
    ["getUsedRange of one row", (range) => range.getRow(0).getUsedRange(true), "B7"],
    ["getUsedRange of columns", (range) => range.getEntireColumn().getUsedRange(true), "B7:C9"],
    ["getUsedRangeOrNullObject of none", (range) => range.getRow(1).getUsedRangeOrNullObject(), null],
  ])("%s", async (_name, find, address) => {
    expect(await addressFrom(find)).toBe(address);
  });

  it.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["a cell above the sheet", (range) => range.getCell(-7, 0), "InvalidArgument"],
    ["a row it does not have", (range) => range.getRow(3), "InvalidArgument"],
    ["a negative row", (range) => range.getRow(-1), "InvalidArgument"],
    ["a column it does not have", (range) => range.getColumn(2), "InvalidArgument"],
    ["a place left of the sheet", (range) => range.getOffsetRange(0, -2), "InvalidArgument"],
    ["no rows left", (range) => range.getResizedRange(-3, 0), "InvalidArgument"],
    ["no common cell", (range, sheet) => range.getIntersection(sheet.getRange("E1")), "ItemNotFound"],
    ["no used cell", (range) => range.getRow(1).getUsedRange(), "ItemNotFound"],
  ])("refuses %s", async (_name, find, code) => {
    expect(await codeOf(addressFrom(find))).toBe(code);
  });

  it("does not reach over two sheets", async () => {
    const { Excel } = openHost(bookOf([sheetOf(1, "PL01", { cells: grid({ A1: 1 }) }), sheetOf(2, "PL02")]));
    const code = await codeOf(
      Excel.run(async (context) => {
        const [first, second] = ["PL01", "PL02"].map((name) =>
          context.workbook.worksheets.getItem(name).getRange("A1"),
        );
        if (first && second) first.getBoundingRect(second).load("address");
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });
});

it("counts formats as used, unless only values are asked for", async () => {
  const yellow = { value: null, formula: null, style: 1 };
  const { Excel } = openHost(
    bookOf([sheetOf(1, "PL01", { cells: grid({ A1: "x", B7: 1, C9: yellow, E20: 2 }) })], {
      formats: [DEFAULT_FORMAT, { ...DEFAULT_FORMAT, fill: "#FFF2CC" }],
    }),
  );

  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("PL01").getRange("B2:D10");
    const used = [range.getUsedRange(), range.getUsedRange(true)].map((found) => found.load("address"));
    await context.sync();
    return used.map(({ address }) => address);
  });

  expect(seen).toEqual(["'PL01'!B7:C9", "'PL01'!B7"]);
});

it("tells place and size, 0-based, and −1 where the cells are too many to count", async () => {
  const { Excel } = openCells({});

  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL01");
    const range = sheet.getRange("B7:C9").load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow");
    const all = sheet.getRange().load("cellCount,isEntireRow,isEntireColumn");
    const columns = sheet.getRange("A:A").load("cellCount,isEntireColumn");
    await context.sync();
    return [range, all, columns].map((item) => item.toJSON());
  });

  expect(seen).toEqual([
    { rowIndex: 6, columnIndex: 1, rowCount: 3, columnCount: 2, cellCount: 6, isEntireRow: false },
    { cellCount: -1, isEntireRow: true, isEntireColumn: true },
    { cellCount: 1_048_576, isEntireColumn: true },
  ]);
});
