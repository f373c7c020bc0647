import { countFractions } from "../../../src/core/reading/countFractions";
import { aQuarter } from "../../support/form";
import { readTable } from "../../support/read";
import type { CellInput } from "../../support/sheet";

/** What is made of a fraction in the column of members, beside these counts. */
function meant(value: CellInput, ...counts: readonly number[]) {
  const units = ["Xã Xuân Đỉnh", "Thị trấn Cầu Diễn"];
  const rows = counts.map((count, at) => [at + 2, units[at] ?? null, 0, count, 0]);
  const table = readTable(aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 0, value, 0], ...rows));
  return countFractions(table).map(({ isThousands, suggestion }) => [isThousands, suggestion]);
}

test.each<readonly [CellInput, readonly number[], boolean, number | null]>([
  [1.608, [], true, 1608],
  [-1.608, [3], true, -1608],
  [1.51, [160], true, 1510],
  [1.51, [150], false, null],
  [1.51, [15_100], true, 1510],
  [1.51, [15_200], false, null],
  [2.5, [1608], false, 2500],
  [2.5, [1600, 900], true, 2500],
  [0.608, [608], false, null],
  [1000.5, [1_000_000], false, null],
  [1.2345, [1234], false, null],
  ["1,51", [1608], false, null],
])("%d beside %j", (value, counts, isThousands, suggestion) => {
  expect(meant(value, ...counts)).toEqual([[isThousands, suggestion]]);
});

test.each([8, "1.608", "8", null, "1.2.3", "…"])("%j is no fraction", (value) => {
  expect(meant(value, 3)).toEqual([]);
});
