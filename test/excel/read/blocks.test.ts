import fc from "fast-check";
import type { Rect } from "../../../src/base/rect";
import { halveBatch, packBlocks } from "../../../src/excel/read/blocks";
import type { Block } from "../../../src/excel/read/blocks";

function rows(row: number, rowCount: number, columnCount = 10): Rect {
  return { row, column: 0, rowCount, columnCount };
}

function cellsOf(batch: readonly Block[]): number {
  return batch.reduce((sum, { rect }) => sum + rect.rowCount * rect.columnCount, 0);
}

describe("packing", () => {
  test("10 rows and 10,000 rows are read in one round trip alike", () => {
    expect(packBlocks([rows(0, 10)], 100_000)).toHaveLength(1);
    expect(packBlocks([rows(0, 10_000)], 100_000)).toHaveLength(1);
  });

  test("a sheet above the budget is cut into whole rows", () => {
    const batches = packBlocks([rows(4, 10_001)], 100_000);
    expect(batches.map((batch) => batch.map(({ rect }) => [rect.row, rect.rowCount]))).toEqual([
      [[4, 10_000]],
      [[10_004, 1]],
    ]);
  });

  test("empty sheets need nothing, small ones share a round trip", () => {
    expect(packBlocks([undefined, rows(0, 5), undefined, rows(2, 3)], 100_000)).toEqual([
      [
        { sheet: 1, rect: rows(0, 5) },
        { sheet: 3, rect: rows(2, 3) },
      ],
    ]);
  });

  test("a row wider than the budget is still read, alone", () => {
    expect(packBlocks([rows(0, 2, 300)], 100).map(cellsOf)).toEqual([300, 300]);
  });

  test("all rows are read once, in order, and no batch is over the budget", () => {
    const used = fc.option(
      fc.record({
        row: fc.nat(9),
        column: fc.nat(3),
        rowCount: fc.integer({ min: 1, max: 400 }),
        columnCount: fc.integer({ min: 1, max: 20 }),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(used, { maxLength: 6 }), fc.integer({ min: 20, max: 3000 }), (rects, budget) => {
        const batches = packBlocks(rects, budget);
        expect(batches.every((batch) => cellsOf(batch) <= budget)).toBe(true);
        rects.forEach((rect, sheet) => {
          const blocks = batches.flat().filter((block) => block.sheet === sheet);
          const read = blocks.flatMap((block) =>
            Array.from({ length: block.rect.rowCount }, (_, i) => block.rect.row + i),
          );
          const wanted = rect ? Array.from({ length: rect.rowCount }, (_, i) => rect.row + i) : [];
          expect(read).toEqual(wanted);
        });
      }),
    );
  });
});

describe("halving an answer that was too large", () => {
  test("several blocks are shared out, one block is cut in the middle", () => {
    const [a, b, c] = [0, 1, 2].map((sheet) => ({ sheet, rect: rows(0, 5) }));
    expect(halveBatch([a, b, c].flatMap((block) => block ?? []))).toEqual([[a, b], [c]]);
    expect(halveBatch([{ sheet: 0, rect: rows(3, 5) }])).toEqual([
      [{ sheet: 0, rect: rows(3, 3) }],
      [{ sheet: 0, rect: rows(6, 2) }],
    ]);
  });

  test("one row cannot be halved", () => {
    expect(halveBatch([{ sheet: 0, rect: rows(3, 1) }])).toBeUndefined();
  });
});
