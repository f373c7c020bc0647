import { commonDivisor, meanOf, typedFigure, typedFigures } from "../../../src/core/reading/figureSeries";
import { dataRows } from "../../../src/core/reading/tableColumns";
import { aQuarter } from "../../support/form";
import { columnOf, readTable } from "../../support/read";
import { formula } from "../../support/sheet";

test("only typed numbers above 0 are figures", () => {
  const table = readTable(
    aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 12, "12", 0], [2, "Xã Xuân Đỉnh", formula("=C4", 12), -3, null]),
  );
  const columns = ["dang-tl", "dang-kn", "cd-tl"].map((name) => columnOf(table, name));
  const rows = dataRows(table);
  const series = typedFigures(table, columns, rows).map((figures) => [...figures]);
  expect(series).toEqual([
    [12, NaN],
    [NaN, NaN],
    [NaN, NaN],
  ]);
  expect(columns.map((column) => rows.map((row) => typedFigure(table, column, row)))).toEqual(series);
});

test("the mean of a row is geometric, and nothing where a column has nothing", () => {
  const mean = meanOf([Float64Array.from([4, NaN, 100]), Float64Array.from([9, 5, 100])], 3);
  expect(mean[0]).toBeCloseTo(6);
  expect(mean[1]).toBeNaN();
  expect(mean[2]).toBeCloseTo(100);
});

test.each([
  [[1200, 3600, 500, 77], 3, 100],
  [[12, 7, 100], 2, 1],
  [[12, NaN, 18, 5], 3, 6],
  [[1.5, 3], 1, 0],
  [[5], 0, 0],
])("%j without no. %d are multiples of %d", (figures, except, divisor) => {
  expect(commonDivisor(Float64Array.from(figures), except)).toBe(divisor);
});
