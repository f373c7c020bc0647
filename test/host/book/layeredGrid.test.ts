import fc from "fast-check";
import { LayeredGrid } from "../../../src/host/book/layeredGrid";
import type { CellContent } from "../../../src/host/xlsx/content";
import { grid } from "./sampleBook";

const ONE: CellContent = { value: 1, formula: null, style: 0 };
const NOTHING: CellContent = { value: null, formula: null, style: 0 };
const STYLED: CellContent = { value: null, formula: null, style: 4 };

describe("LayeredGrid", () => {
  it("shows our cell where there is one and the file's elsewhere", () => {
    const cells = new LayeredGrid(grid({ A1: "cũ", B1: "giữ" }));
    cells.put(0, 0, ONE);
    expect(cells.at(0, 0)).toEqual(ONE);
    expect(cells.at(0, 1)?.value).toBe("giữ");
    expect(cells.inFile(0, 0)?.value).toBe("cũ");
    expect(cells.at(9, 9)).toBeUndefined();
  });

  it("never touches the cells of the file", () => {
    const file = grid({ A1: "cũ" });
    new LayeredGrid(file).put(0, 0, ONE);
    expect(file).toEqual(grid({ A1: "cũ" }));
  });

  it("visits each cell once, ours in place of the file's", () => {
    const cells = new LayeredGrid(grid({ A1: 1, A2: 2 }));
    cells.put(0, 0, { ...ONE, value: 7 });
    cells.put(4, 1, ONE);
    const seen: unknown[] = [];
    cells.forEach((row, column, { value }) => seen.push([row, column, value]));
    expect(seen).toHaveLength(3);
    expect(seen).toEqual(
      expect.arrayContaining([
        [0, 0, 7],
        [1, 0, 2],
        [4, 1, 1],
      ]),
    );
  });

  it("counts formats as used, but not as values", () => {
    const cells = new LayeredGrid(grid({ B2: 5, D9: STYLED, F20: NOTHING }));
    expect(cells.usedRect(false)).toEqual({ row: 1, column: 1, rowCount: 8, columnCount: 3 });
    expect(cells.usedRect(true)).toEqual({ row: 1, column: 1, rowCount: 1, columnCount: 1 });
    cells.put(8, 3, NOTHING);
    expect(cells.usedRect(false)).toEqual({ row: 1, column: 1, rowCount: 1, columnCount: 1 });
  });

  it("gives the cells of a rectangle in reading order, whatever its size", () => {
    const places = fc.uniqueArray(fc.record({ row: fc.nat(30), column: fc.nat(30), ours: fc.boolean() }), {
      selector: ({ row, column }) => row * 100 + column,
      maxLength: 30,
    });
    const rects = fc.record({
      row: fc.nat(30),
      column: fc.nat(30),
      rowCount: fc.constantFrom(1, 5, 1000),
      columnCount: fc.constantFrom(1, 5, 1000),
    });
    fc.assert(
      fc.property(places, rects, (list, rect) => {
        const file = grid({});
        for (const { row, column, ours } of list) {
          if (!ours) file.set(row, (file.get(row) ?? new Map<number, CellContent>()).set(column, ONE));
        }
        const cells = new LayeredGrid(file);
        for (const { row, column, ours } of list) if (ours) cells.put(row, column, ONE);
        const wanted = list
          .filter(
            ({ row, column }) =>
              row >= rect.row &&
              row < rect.row + rect.rowCount &&
              column >= rect.column &&
              column < rect.column + rect.columnCount,
          )
          .sort((a, b) => a.row - b.row || a.column - b.column)
          .map(({ row, column }) => [row, column]);
        expect([...cells.inRect(rect)].map(({ row, column }) => [row, column])).toEqual(wanted);
      }),
    );
  });

  it("is quick with 100,000 rows of 15 columns", () => {
    const file = grid({});
    for (let row = 0; row < 100_000; row++) {
      file.set(row, new Map(Array.from({ length: 15 }, (_, column) => [column, ONE])));
    }
    const cells = new LayeredGrid(file);
    const start = performance.now();
    expect(cells.usedRect(true)?.rowCount).toBe(100_000);
    for (let row = 0; row < 20_000; row++) {
      cells.put(row, 15, ONE);
      cells.usedRect(true);
    }
    let count = 0;
    for (const { cell } of cells.inRect({ row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 })) {
      count += cell.value === 1 ? 1 : 0;
    }
    expect(count).toBe(1_520_000);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
