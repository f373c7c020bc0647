import fc from "fast-check";
import { UsedBounds } from "../../../src/host/book/usedBounds";
import type { CellContent } from "../../../src/host/xlsx/content";

const FILLED: CellContent = { value: 1, formula: null, style: 0 };
const EMPTY: CellContent = { value: null, formula: null, style: 0 };
const counts = (cell: CellContent): boolean => cell.value !== null;

function setup(): {
  bounds: UsedBounds;
  put: (row: number, column: number, cell: CellContent) => void;
  counted: () => number;
} {
  const cells = new Map<string, { row: number; column: number; cell: CellContent }>();
  let count = 0;
  const bounds = new UsedBounds((visit) => {
    count += 1;
    for (const { row, column, cell } of cells.values()) visit(row, column, cell);
  }, counts);
  return {
    bounds,
    counted: () => count,
    put: (row, column, cell) => {
      const key = `${String(row)} ${String(column)}`;
      const before = cells.get(key)?.cell;
      cells.set(key, { row, column, cell });
      bounds.replaced(row, column, before, cell);
    },
  };
}

describe("UsedBounds", () => {
  it("is nothing without a cell that counts", () => {
    const { bounds, put } = setup();
    expect(bounds.rect()).toBeUndefined();
    put(3, 4, EMPTY);
    expect(bounds.rect()).toBeUndefined();
  });

  it("grows without counting again", () => {
    const { bounds, put, counted } = setup();
    bounds.rect();
    put(5, 5, FILLED);
    put(2, 7, FILLED);
    expect(bounds.rect()).toEqual({ row: 2, column: 5, rowCount: 4, columnCount: 3 });
    expect(counted()).toBe(1);
  });

  it("shrinks after a cell at the border went, and counts for that alone", () => {
    const { bounds, put, counted } = setup();
    for (let row = 0; row < 3; row++) for (let column = 0; column < 3; column++) put(row, column, FILLED);
    bounds.rect();
    put(1, 1, EMPTY);
    expect(bounds.rect()?.rowCount).toBe(3);
    expect(counted()).toBe(1);
    for (let column = 0; column < 3; column++) put(2, column, EMPTY);
    expect(bounds.rect()).toEqual({ row: 0, column: 0, rowCount: 2, columnCount: 3 });
  });

  it("is what counting from scratch gives, after any writing", () => {
    const write = fc.record({ row: fc.nat(6), column: fc.nat(6), filled: fc.boolean() });
    fc.assert(
      fc.property(fc.array(write, { maxLength: 40 }), (writes) => {
        const kept = setup();
        const fresh = setup();
        for (const { row, column, filled } of writes) {
          kept.put(row, column, filled ? FILLED : EMPTY);
          fresh.put(row, column, filled ? FILLED : EMPTY);
          kept.bounds.rect();
        }
        expect(kept.bounds.rect()).toEqual(fresh.bounds.rect());
      }),
    );
  });
});
