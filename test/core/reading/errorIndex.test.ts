import { must } from "../../../src/base/invariant";
import { formatAddress } from "../../../src/base/address";
import { parseRect } from "../../../src/base/rect";
import { errorIndex } from "../../../src/core/reading/errorIndex";
import { aSheet } from "../../support/sheet";

const ERRORS = errorIndex([
  aSheet("Quý I").at("B3").row(1, "#N/A").row("#REF!", null).row(null, "#N/A").build(),
  aSheet("Sổ").row("#NAME?").build(),
  aSheet("Trống").build(),
]);

function hasOther(sheet: string, range: string, self = { sheet: "Khác", row: 0, column: 0 }): boolean {
  return ERRORS.hasOther(sheet, must(parseRect(range), `${range} is a range`), self);
}

describe("errorIndex", () => {
  it("lists the error values sheet by sheet, row by row", () => {
    expect(ERRORS.cells.map(({ cell, error }) => `${cell.sheet}!${formatAddress(cell)} ${error.error}`)).toEqual([
      "Quý I!C3 #N/A",
      "Quý I!B4 #REF!",
      "Quý I!C5 #N/A",
      "Sổ!A1 #NAME?",
    ]);
  });

  it("says whether a range holds one", () => {
    expect(["C3", "C1:C3", "A1:B9", "C4:C5", "C:C", "5:9"].map((range) => hasOther("Quý I", range))).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(["C4", "A1:A9", "D3:F9", "C6:C99", "B1:B3"].map((range) => hasOther("Quý I", range))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("compares sheet names as Excel does and knows no others", () => {
    expect(hasOther("QUÝ I", "C3")).toBe(true);
    expect(hasOther("Quý II", "C3")).toBe(false);
    expect(hasOther("Trống", "A1:Z99")).toBe(false);
  });

  it("does not count the cell that asks", () => {
    const self = { sheet: "Quý I", row: 2, column: 2 };
    expect(hasOther("Quý I", "C3:C4", self)).toBe(false);
    expect(hasOther("Quý I", "C3:C5", self)).toBe(true);
    expect(hasOther("Sổ", "A1", { sheet: "Quý I", row: 0, column: 0 })).toBe(true);
  });
});
