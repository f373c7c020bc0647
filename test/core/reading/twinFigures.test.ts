import { must } from "../../../src/base/invariant";
import { readWorkbook } from "../../../src/core/reading/readTables";
import { dataRows } from "../../../src/core/reading/tableColumns";
import { twinFinder } from "../../../src/core/reading/twinFigures";
import { aQuarter } from "../../support/form";
import { columnOf } from "../../support/read";
import { aWorkbook } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import { aTemplate } from "../../support/template";

/** Figures of Party organisations on the other sheets beside the rows of the first. */
function twins(...sheets: readonly SheetBuilder[]) {
  const reading = readWorkbook(aWorkbook(...sheets), aTemplate());
  const table = must(reading.tables[0], "the first quarter is read");
  return twinFinder(reading)(table, columnOf(table, "dang-tl"), dataRows(table)).map((figures) => [...figures]);
}

const first = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 5, 1, 1], [2, "Xã Xuân Đỉnh", 6, 1, 1]);

test("rows are found by their name, in whatever order", () => {
  const second = aQuarter("Quý II-2012", [1, "Xã Xuân Đỉnh", 8, 1, 1], [2, "xã  Mễ Trì", 7, 1, 1]);
  expect(twins(first, second)).toEqual([[7, 8]]);
});

test("a row that is missing or stands twice has no twin", () => {
  const second = aQuarter(
    "Quý II-2012",
    [1, "Xã Xuân Đỉnh", 8, 1, 1],
    [2, "Xã Xuân Đỉnh", 7, 1, 1],
    [3, "Xã Mễ Trì", 9, 1, 1],
  );
  expect(twins(first, second)).toEqual([[9, NaN]]);
});

test("a sheet that is not filled in yet, and a single sheet, give nothing", () => {
  const empty = aQuarter("Quý II-2012", [1, "Xã Xuân Đỉnh", null, null, null], [2, "Xã Mễ Trì", null, null, null]);
  expect(twins(first, empty)).toEqual([]);
  expect(twins(first)).toEqual([]);
});
