import { must } from "../../../src/base/invariant";
import { parseRect } from "../../../src/base/rect";
import { coveredRows, totalledRows } from "../../../src/core/reading/totalledRows";
import { aQuarter } from "../../support/form";
import { readTable } from "../../support/read";
import type { CellInput } from "../../support/sheet";

const A: CellInput[] = [1, "Xã Mễ Trì", 1, 0, 0];
const B: CellInput[] = [2, "Xã Xuân Đỉnh", 2, 0, 0];
const C: CellInput[] = [3, "Thị trấn Cầu Diễn", 4, 0, 0];
const total = (label: string): CellInput[] => [null, label, 1, 0, 0];
const group = (ordinal: string): CellInput[] => [ordinal, "Khối"];

const of = (...rows: readonly CellInput[][]) => totalledRows(readTable(aQuarter("Quý I-2012", ...rows)));

/** Two groups with subtotals and a grand total, rows 3 to 10 (0-based). */
const GROUPED = of(group("I"), A, B, total("Cộng"), group("II"), C, total("Cộng"), total("Tổng cộng"));

describe("totalledRows", () => {
  it("takes the only total for that of everything", () => {
    expect(of(A, B, total("Cộng"))).toMatchObject({
      data: [3, 4],
      totals: [{ isGrand: true, above: [3, 4], below: [] }],
    });
  });

  it("gives subtotals their block, and the whole to the one that claims it", () => {
    expect(GROUPED.data).toEqual([4, 5, 8]);
    expect(GROUPED.totals).toMatchObject([
      { isGrand: false, above: [4, 5], below: [] },
      { isGrand: false, above: [8], below: [] },
      { isGrand: true, above: [], below: [] },
    ]);
  });

  it("knows totals that stand above their rows", () => {
    expect(of(total("Tổng số"), A, total("Cộng"), B).totals).toMatchObject([
      { isGrand: true, above: [], below: [4] },
      { isGrand: false, above: [4], below: [6] },
    ]);
  });

  it("has no totals in a table without any", () => {
    expect(of(A, B)).toEqual({ data: [3, 4], totals: [] });
  });
});

describe("coveredRows", () => {
  const covered = (row: number, ...ranges: readonly string[]) => {
    const rects = ranges.map((range) => must(parseRect(range), `${range} is a range`));
    const found = coveredRows(GROUPED, rects, { row, column: 2 });
    return found && [...found].sort((a, b) => a - b);
  };

  it("gives the data rows in the ranges", () => {
    expect(covered(6, "C5:C6")).toEqual([4, 5]);
    expect(covered(6, "C1:C100")).toEqual([4, 5, 8]);
    expect(covered(6, "C6", "C9")).toEqual([5, 8]);
    expect(covered(6, "C4")).toEqual([]);
  });

  it("reaches through subtotals, but not through the total's own cell", () => {
    expect(covered(10, "C7", "C10")).toEqual([4, 5, 8]);
    expect(covered(10, "C7")).toEqual([4, 5]);
    expect(covered(6, "C7")).toEqual([]);
  });

  it("is undefined for ranges of another column or of several", () => {
    expect(covered(6, "D5:D6")).toBeUndefined();
    expect(covered(6, "C5:D6")).toBeUndefined();
  });
});
