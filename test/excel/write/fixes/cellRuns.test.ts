import fc from "fast-check";
import { batchRuns, cellRuns } from "../../../../src/excel/write/fixes/cellRuns";
import type { CellOfSheet } from "../../../../src/excel/write/fixes/cellRuns";

const at = (row: number, column = 2, sheetId = "{1}"): CellOfSheet => ({ sheetId, row, column });

test("cells one below the other are one range, whatever their order", () => {
  expect(cellRuns([at(6), at(4), at(5), at(9)], new Set())).toEqual([
    { cells: [at(4), at(5), at(6)] },
    { cells: [at(9)] },
  ]);
});

test("columns and sheets are apart", () => {
  expect(cellRuns([at(4), at(5, 3), at(5, 2, "{2}")], new Set())).toHaveLength(3);
});

test("on a sheet with a filter every cell is written alone", () => {
  expect(cellRuns([at(4), at(5), at(4, 2, "{2}"), at(5, 2, "{2}")], new Set(["{1}"]))).toHaveLength(3);
});

test("every cell is in exactly one run, and runs have no gaps", () => {
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(20), column: fc.nat(2) }), {
    selector: ({ row, column }) => row * 3 + column,
  });
  fc.assert(
    fc.property(cells, (places) => {
      const runs = cellRuns(
        places.map(({ row, column }) => at(row, column)),
        new Set(),
      );
      expect(runs.flatMap((run) => run.cells)).toHaveLength(places.length);
      for (const { cells: run } of runs) {
        run.forEach((cell, index) => {
          expect(cell.row).toBe((run[0]?.row ?? 0) + index);
        });
      }
    }),
  );
});

test("five thousand single cells go in three requests", () => {
  const runs = cellRuns(
    Array.from({ length: 5_000 }, (_, index) => at(index * 2)),
    new Set(),
  );
  expect(batchRuns(runs).map((batch) => batch.length)).toEqual([2_000, 2_000, 1_000]);
  expect(batchRuns([])).toEqual([]);
});
