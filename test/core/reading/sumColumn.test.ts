import fc from "fast-check";
import { sumColumn } from "../../../src/core/reading/sumColumn";
import type { ColumnSum } from "../../../src/core/reading/sumColumn";
import { aQuarter } from "../../support/form";
import { columnOf, readTable } from "../../support/read";
import type { CellInput } from "../../support/sheet";

function sum(...cells: readonly CellInput[]): ColumnSum {
  const table = readTable(aQuarter("Quý I-2012", ...cells.map((cell) => [1, "Xã Mễ Trì", cell, 0, 0])));
  return sumColumn(
    table,
    columnOf(table, "dang-tl"),
    cells.map((_, at) => at + 3),
  );
}

describe("sumColumn", () => {
  it("adds what the cells mean: numbers, numbers in text, none", () => {
    expect(sum(1, "13", "1.608", "không", null, "…", 0)).toEqual({ value: 1622, isCertain: true, hasNumbers: true });
  });

  it.each(["sau", "#N/A", true, "7,5"])("is not certain while a cell holds %j", (cell) => {
    expect(sum(1, cell)).toEqual({ value: 1, isCertain: false, hasNumbers: true });
  });

  it("knows that nothing was filled in", () => {
    expect(sum(null, "…")).toEqual({ value: 0, isCertain: true, hasNumbers: false });
    expect(sum()).toEqual({ value: 0, isCertain: true, hasNumbers: false });
  });

  it("adds doubtful numbers as they stand", () => {
    expect(sum(1.608, -3).value).toBeCloseTo(-1.392);
  });

  it("is the sum of whole numbers in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { maxLength: 8 }), (numbers) => {
        expect(sum(...numbers).value).toBe(numbers.reduce((total, number) => total + number, 0));
        expect(sum(...[...numbers].reverse())).toEqual(sum(...numbers));
      }),
    );
  });
});
