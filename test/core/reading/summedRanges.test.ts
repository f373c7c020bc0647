import fc from "fast-check";
import { formatRect, rectOf } from "../../../src/base/rect";
import { summedRanges } from "../../../src/core/reading/summedRanges";

function ranges(formula: string): readonly string[] | undefined {
  return summedRanges(formula)?.map(formatRect);
}

describe("summedRanges", () => {
  it.each([
    ["=SUM(C11:C27)", ["C11:C27"]],
    ["=sum( $C$11:$C$27 )", ["C11:C27"]],
    ["=+C11+C12", ["C11", "C12"]],
    ["=SUM(C11:C15,C17)+C20", ["C11:C15", "C17", "C20"]],
    ["=SUBTOTAL(9,C11:C27)", ["C11:C27"]],
    ["=SUBTOTAL(109,C11,C12)", ["C11", "C12"]],
  ])("understands %s", (formula, expected) => {
    expect(ranges(formula)).toEqual(expected);
  });

  it.each([
    "=SUM(C11:C27)*2",
    "=C11-C12",
    "=SUM(C11:C27)-1",
    "=C11+1",
    "=SUBTOTAL(3,C11:C27)",
    "=AVERAGE(C11:C27)",
    "=SUM('Quý I'!C11:C27)",
    "=SUM(#REF!)",
    "=SUM(SUM(C1:C2),C3)",
    '=SUMIF(B1:B9,"x",C1:C9)',
    "=",
  ])("does not claim to understand %s", (formula) => {
    expect(ranges(formula)).toBeUndefined();
  });

  it("reads back any sum of cells, written either way", () => {
    const cell = fc.record({ row: fc.integer({ min: 0, max: 9999 }), column: fc.integer({ min: 0, max: 99 }) });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const texts = cells.map((each) => formatRect(rectOf(each)));
        expect(ranges(`=SUM(${texts.join(",")})`)).toEqual(texts);
        expect(ranges(`=${texts.join("+")}`)).toEqual(texts);
      }),
    );
  });
});
