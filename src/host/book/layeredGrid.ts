import { lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { PlacedCell } from "../xlsx/changes";
import type { CellContent, CellGrid } from "../xlsx/content";
import { hasContent, isUsed } from "./sameCell";
import { UsedBounds } from "./usedBounds";

/**
 * Cells of the file with our own laid over them. The cells of the file are never touched, so what changed can be told
 * exactly and at any time, and opening a large workbook copies nothing.
 */
export class LayeredGrid {
  readonly #file: CellGrid;
  readonly #ours: CellGrid = new Map();
  readonly #used = new UsedBounds((visit) => {
    this.forEach(visit);
  }, isUsed);
  readonly #filled = new UsedBounds((visit) => {
    this.forEach(visit);
  }, hasContent);

  constructor(file: CellGrid) {
    this.#file = file;
  }

  at(row: number, column: number): CellContent | undefined {
    return this.#ours.get(row)?.get(column) ?? this.#file.get(row)?.get(column);
  }

  /** The cell as the file has it. */
  inFile(row: number, column: number): CellContent | undefined {
    return this.#file.get(row)?.get(column);
  }

  put(row: number, column: number, cell: CellContent): void {
    const before = this.at(row, column);
    let cells = this.#ours.get(row);
    if (!cells) this.#ours.set(row, (cells = new Map<number, CellContent>()));
    cells.set(column, cell);
    this.#used.replaced(row, column, before, cell);
    this.#filled.replaced(row, column, before, cell);
  }

  /** Smallest rectangle around cells with content or format, or around those with content. */
  usedRect(valuesOnly: boolean): Rect | undefined {
    return (valuesOnly ? this.#filled : this.#used).rect();
  }

  /** All cells, in no certain order. */
  forEach(visit: (row: number, column: number, cell: CellContent) => void): void {
    for (const [row, cells] of this.#file) {
      const ours = this.#ours.get(row);
      for (const [column, cell] of cells) if (!ours?.has(column)) visit(row, column, cell);
    }
    this.forEachOurs(visit);
  }

  /** Cells that were put since the file was opened, whether or not they still differ. */
  forEachOurs(visit: (row: number, column: number, cell: CellContent) => void): void {
    for (const [row, cells] of this.#ours) for (const [column, cell] of cells) visit(row, column, cell);
  }

  /** Cells of a rectangle in reading order. Costs as much as there are cells, not as the rectangle is large. */
  *inRect(rect: Rect): Generator<PlacedCell> {
    const rows = within(rect.row, lastRow(rect), this.#file, this.#ours);
    for (const row of rows) {
      const columns = within(rect.column, lastColumn(rect), this.#file.get(row), this.#ours.get(row));
      for (const column of columns) {
        const cell = this.at(row, column);
        if (cell) yield { row, column, cell };
      }
    }
  }
}

type Keys = ReadonlyMap<number, unknown> | undefined;

/** Numbers from `first` to `last` that are keys of one of the maps, ascending. Few numbers are simply tried. */
function within(first: number, last: number, a: Keys, b: Keys): readonly number[] {
  const isKey = (key: number): boolean => a?.has(key) === true || b?.has(key) === true;
  const size = last - first + 1;
  if (size <= (a?.size ?? 0) + (b?.size ?? 0)) {
    return Array.from({ length: size }, (_, index) => first + index).filter(isKey);
  }
  const keys = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
  return [...keys].filter((key) => key >= first && key <= last).sort((x, y) => x - y);
}
