import fc from "fast-check";
import { formatRect } from "../../../src/base/rect";
import { rangeReference } from "../../../src/base/formulaText";
import { formulaParts } from "../../../src/core/formulas/formulaParts";

/** Texts as they are, references as <E8> or <Quý I!E8>. */
function parts(formula: string): readonly string[] {
  return formulaParts(formula).map((part) => {
    if (part.type === "text") return part.text;
    const sheet = part.sheet === null ? "" : `${part.sheet}!`;
    return `<${sheet}${formatRect(part.rect)}>`;
  });
}

describe("formulaParts", () => {
  it.each([
    ["a rate", "=E8/D8*100", ["<E8>", "/", "<D8>", "*100"]],
    ["a total", "=SUM(C11:C27)", ["SUM(", "<C11:C27>", ")"]],
    ["a guard with a text", '=IF(D8=0,"",E8/D8)', ["IF(", "<D8>", '=0,"",', "<E8>", "/", "<D8>", ")"]],
    ["another sheet", "='Quý I-2012'!C12+1", ["<Quý I-2012!C12>", "+1"]],
    ["another sheet without quotation marks", "=PL01!C12:C28", ["<PL01!C12:C28>"]],
    ["a sheet with an apostrophe", "='Biểu ''A'''!C12", ["<Biểu 'A'!C12>"]],
    ["a range whose corners stand the wrong way round", "=SUM(C27:C11)", ["SUM(", "<C11:C27>", ")"]],
    ["the same cell of several sheets", "=SUM(Q1:Q4!C5)", ["SUM(", "<Q1:Q4!C5>", ")"]],
    ["the same cell of several sheets in quotation marks", "='Quý I:Quý IV'!C5", ["<Quý I:Quý IV!C5>"]],
    ["whole columns", "=SUM(C:C)", ["SUM(", "<C1:C1048576>", ")"]],
    ["a formula without =", "E8/D8", ["<E8>", "/", "<D8>"]],
    ["a number alone", "=100", ["100"]],
    ["nothing", "=", []],
  ])("splits %s", (_what, formula, expected) => {
    expect(parts(formula)).toEqual(expected);
  });

  it.each([
    ["dollar signs", "=$E$8/D$8"],
    ["a leading plus", "=+E8/D8"],
    ["spaces", "= E8 / D8 "],
    ["small letters", "=e8/d8"],
    ["a line break", "=E8\n/D8"],
  ])("gives the same parts in spite of %s", (_what, formula) => {
    expect(parts(formula)).toEqual(["<E8>", "/", "<D8>"]);
  });

  it("writes functions in capitals but keeps texts as they are", () => {
    expect(parts('=if(D8=0,"không có ""E8""",e8)')).toEqual(["IF(", "<D8>", '=0,"không có ""E8""",', "<E8>", ")"]);
  });

  it.each(["=LOG10(5)", '="E8"', "=Tong_E8", "=E8.1", "=Bảng[E8]", "=XFE1", "=A0", "=#REF!"])(
    "finds no reference in %s",
    (formula) => {
      expect(formulaParts(formula).map(({ type }) => type)).toEqual(["text"]);
    },
  );

  it.each(["='[Quý I.xlsx]PL01'!C12", "=[1]PL01!C12", "=[1]PL01!C12:C28", "=#REF!C12"])(
    "takes a cell of another workbook or of a deleted sheet for no cell of this sheet: %s",
    (formula) => {
      expect(formulaParts(formula).map(({ type }) => type)).toEqual(["text"]);
    },
  );

  it("reads back every reference that a program writes, whatever the sheet is called", () => {
    const rect = fc.record({
      row: fc.nat(5000),
      column: fc.nat(200),
      rowCount: fc.integer({ min: 1, max: 50 }),
      columnCount: fc.integer({ min: 1, max: 5 }),
    });
    const sheet = fc.constantFrom("Quý I", "O'Brien", "PL 01", "Nông hội-2013", "A1");
    fc.assert(
      fc.property(sheet, rect, (name, range) => {
        expect(formulaParts(`=${rangeReference(range, name)}`)).toEqual([
          { type: "reference", sheet: name, rect: range },
        ]);
      }),
    );
  });
});
