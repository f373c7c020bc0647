import fc from "fast-check";
import { must } from "../../../../src/base/invariant";
import { addressOf, isUnbounded, parseCells } from "../../../../src/host/objects/range/cellsAddress";
import { bookOf, openBook, sheetNamed, sheetOf } from "../../book/sampleBook";

/** Cells B7:C9 of a sheet with that name. */
function addressOn(name: string): string {
  const sheet = sheetNamed(openBook(bookOf([sheetOf(1, name)])), name);
  return addressOf({ sheet, rect: { row: 6, column: 1, rowCount: 3, columnCount: 2 } });
}

describe("addressOf", () => {
  it.each([
    ["Data", "Data!B7:C9"],
    ["Tổng_hợp", "Tổng_hợp!B7:C9"],
    ["Quý I", "'Quý I'!B7:C9"],
    ["Quý I-2012", "'Quý I-2012'!B7:C9"],
    ["2011", "'2011'!B7:C9"],
    ["PL1", "'PL1'!B7:C9"],
    ["R1C1", "'R1C1'!B7:C9"],
    ["O'Brien", "'O''Brien'!B7:C9"],
  ])("on a sheet %s is %s", (name, address) => {
    expect(addressOn(name)).toBe(address);
  });
});

describe("parseCells", () => {
  it.each([
    ["B7", undefined],
    ["PL01!B7", "PL01"],
    ["'Quý I'!$B$7", "Quý I"],
    ["'O''Brien'!B7", "O'Brien"],
    ["'a!b'!B7", "a!b"],
  ])("reads %s", (address, sheetName) => {
    expect(parseCells(address)).toEqual({ sheetName, rect: { row: 6, column: 1, rowCount: 1, columnCount: 1 } });
  });

  it.each(["", "B7,C8", "B7 C8", "!", "PL01!", "BangChiTieu", "#REF!"])(
    "does not take %j for an address",
    (address) => {
      expect(parseCells(address)).toBeUndefined();
    },
  );

  it("reads what addressOf writes, for any place", () => {
    const side = (count: number): fc.Arbitrary<readonly [number, number]> =>
      fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).map(([a, b]) => [Math.min(a, b), Math.abs(a - b) + 1]);
    const sheet = sheetNamed(openBook(bookOf([sheetOf(1, "Quý I")])), "Quý I");
    fc.assert(
      fc.property(side(1_048_576), side(16_384), ([row, rowCount], [column, columnCount]) => {
        const rect = { row, column, rowCount, columnCount };
        const parsed = must(parseCells(addressOf({ sheet, rect })), "an address");
        expect(parsed).toEqual({ sheetName: "Quý I", rect });
      }),
    );
  });
});

it("knows whole rows and columns", () => {
  const rects = ["A1:C9", "A:C", "3:7", "1:1048576"].map((address) => must(parseCells(address), address).rect);
  expect(rects.map(isUnbounded)).toEqual([false, true, true, true]);
});
