import { must } from "../../../src/base/invariant";
import { rowYardsticks } from "../../../src/core/reading/rowYardsticks";
import type { ComparedColumn } from "../../../src/core/reading/rowYardsticks";
import { aQuarter } from "../../support/form";
import { columnOf, readTable } from "../../support/read";

const members = columnOf(readTable(aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 3])), "dang-kn");

/** A column of two rows, as the column of members but for these dimensions and this role. */
function aColumn(figures: readonly number[], dimensions: object, role: "actual" | "target" = "actual"): ComparedColumn {
  const field = { ...members.field, role };
  return {
    column: { ...members, field, dimensions: { kind: "DANG", ...dimensions } },
    figures: Float64Array.from(figures),
  };
}

/** What the first column is held against. */
const bases = (...columns: readonly ComparedColumn[]) =>
  rowYardsticks(must(columns[0], "a column"), columns, []).map((yardstick) =>
    [...yardstick.bases].map((base) => Math.round(base)),
  );

test("a quarter is held against the mean of the other quarters, not against the year", () => {
  const quarters = [1, 2, 3].map((quarter) => aColumn([10 * quarter, 5], { period: `2012-Q${String(quarter)}` }));
  const year = aColumn([60, 15], { period: "2012" });
  expect(bases(...quarters)).toEqual([[Math.round(Math.sqrt(20 * 30)), 5]]);
  expect(bases(...quarters, year)[0]).toEqual([24, 5]);
});

test("a target is held against its result", () => {
  const target = aColumn([7, 8], { period: "2012" }, "target");
  expect(bases(target, aColumn([5, 9], { period: "2012" }))).toEqual([[5, 9]]);
});

test("other kinds say nothing, and two periods make no average", () => {
  const first = aColumn([7, 8], { period: "2012-Q1" });
  expect(bases(first, aColumn([5, 9], { kind: "CD", period: "2012-Q1" }))).toEqual([]);
  expect(bases(first, aColumn([5, 9], { period: "2012-Q2" }))).toEqual([]);
});

test("the same rows on other sheets are a yardstick", () => {
  const first = aColumn([7, 8], { period: "2012-Q1" });
  const twins = [Float64Array.from([4, 100]), Float64Array.from([9, NaN])];
  const [yardstick] = rowYardsticks(first, [first], twins);
  expect([...(yardstick?.bases ?? [])].map((base) => Math.round(base))).toEqual([6, NaN]);
});
