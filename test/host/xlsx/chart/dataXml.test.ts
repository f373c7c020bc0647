import { categoryReference, numberReference, textReference } from "../../../../src/host/xlsx/chart/dataXml";
import type { CellLookup } from "../../../../src/host/xlsx/chart/chartValues";
import type { CellValue } from "../../../../src/base/cellValue";

function column(...values: CellValue[]): CellLookup {
  return (sheet, row) => (sheet === "S" ? { value: values[row] ?? null, numberFormat: "0.0" } : undefined);
}

describe("numbers", () => {
  it("are points with their place; empty cells and texts are none", () => {
    expect(numberReference("S!A1:A4", column(1.5, null, "chữ", -2))).toBe(
      '<c:numRef><c:f>S!A1:A4</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="4"/>' +
        '<c:pt idx="0"><c:v>1.5</c:v></c:pt><c:pt idx="3"><c:v>-2</c:v></c:pt></c:numCache></c:numRef>',
    );
  });

  it("of a sheet that is not there have no cache", () => {
    expect(numberReference("T!A1", column())).toBe("<c:numRef><c:f>T!A1</c:f></c:numRef>");
  });
});

describe("categories", () => {
  it.each([
    [[2011, null, 2012], "numRef"],
    [["Kim Sơn", 2], "strRef"],
    [[null, null], "strRef"],
  ])("%p are a %s", (values, name) => {
    expect(categoryReference("S!A1:A3", column(...values))).toMatch(new RegExp(`^<c:${name}>`));
  });
});

describe("a name", () => {
  it("is that of its cell, else the one that is known", () => {
    expect(textReference("S!A1", column("Thực <hiện>"), "cũ")).toContain("<c:v>Thực &lt;hiện&gt;</c:v>");
    expect(textReference("T!A1", column(), "cũ")).toContain('<c:ptCount val="1"/><c:pt idx="0"><c:v>cũ</c:v>');
    expect(textReference("T!A1", column())).toBe("<c:strRef><c:f>T!A1</c:f></c:strRef>");
  });
});
