import { must } from "../../../src/base/invariant";
import { isCalculated } from "../../../src/core/reading/calculatedCell";
import { figureCells } from "../../../src/core/reading/figureCells";
import { aQuarter } from "../../support/form";
import { readTable } from "../../support/read";
import { formula } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";

/** The cell of Party organisations in row 4, in a row of this name. */
function cellWith(input: CellInput, name = "Xã Mễ Trì") {
  const table = readTable(aQuarter("Quý I-2012", [null, name, input, null, null], [null, "Xã Xuân Đỉnh", 1, 1, 1]));
  return must(
    figureCells(table, () => true).find(({ column }) => column.field.name === "dang-tl"),
    "the row is read",
  );
}

test.each(["=SUM(D4:E4)", "=D4+1", "=[@x]*2", "=TODAY()"])("%s follows from something else", (text) => {
  expect(isCalculated(cellWith(formula(text, 5)))).toBe(true);
});

test.each([5, formula("=12+5", 17), formula("=1-4", -3), "5", null])("%j was typed", (input) => {
  expect(isCalculated(cellWith(input))).toBe(false);
});

test("a typed cell follows from others where the form has a formula", () => {
  const cell = cellWith(5);
  const column = { ...cell.column, field: { ...cell.column.field, formula: "[@dang-kn]+[@cd-tl]" } };
  expect(isCalculated({ ...cell, column })).toBe(true);
});

test("a total follows from its rows, unless the form types it", () => {
  const cell = cellWith(5, "Cộng");
  expect(isCalculated(cell)).toBe(true);
  const described = { label: "Cộng", role: "total" as const, formulas: {} };
  expect(isCalculated({ ...cell, row: { ...cell.row, described } })).toBe(false);
  const withSum = { ...described, formulas: { "dang-tl": "[sum]" } };
  expect(isCalculated({ ...cell, row: { ...cell.row, described: withSum } })).toBe(true);
});
