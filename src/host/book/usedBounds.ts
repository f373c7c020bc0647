import { rectBetween } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { CellContent } from "../xlsx/content";

/** Calls back for every stored cell of a sheet, in any order. */
export type ForEachCell = (visit: (row: number, column: number, cell: CellContent) => void) => void;

interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Smallest rectangle around the cells that count. Kept up to date while cells come; counted anew only after a cell at
 * its border went away.
 */
export class UsedBounds {
  readonly #forEach: ForEachCell;
  readonly #counts: (cell: CellContent) => boolean;
  #isKnown = false;
  #bounds: Bounds | undefined;

  constructor(forEach: ForEachCell, counts: (cell: CellContent) => boolean) {
    this.#forEach = forEach;
    this.#counts = counts;
  }

  rect(): Rect | undefined {
    if (!this.#isKnown) this.#count();
    const bounds = this.#bounds;
    return (
      bounds && rectBetween({ row: bounds.top, column: bounds.left }, { row: bounds.bottom, column: bounds.right })
    );
  }

  /** A cell was put in place of another. */
  replaced(row: number, column: number, before: CellContent | undefined, after: CellContent): void {
    if (!this.#isKnown) return;
    if (this.#counts(after)) this.#bounds = grow(this.#bounds, row, column);
    else if (before && this.#counts(before) && this.#isAtBorder(row, column)) this.#isKnown = false;
  }

  #count(): void {
    this.#bounds = undefined;
    this.#forEach((row, column, cell) => {
      if (this.#counts(cell)) this.#bounds = grow(this.#bounds, row, column);
    });
    this.#isKnown = true;
  }

  #isAtBorder(row: number, column: number): boolean {
    const bounds = this.#bounds;
    if (!bounds) return false;
    return row === bounds.top || row === bounds.bottom || column === bounds.left || column === bounds.right;
  }
}

/** The same object when the cell lies inside already, so that most calls make nothing new. */
function grow(bounds: Bounds | undefined, row: number, column: number): Bounds {
  if (!bounds) return { top: row, left: column, bottom: row, right: column };
  const isInside = row >= bounds.top && row <= bounds.bottom && column >= bounds.left && column <= bounds.right;
  if (isInside) return bounds;
  return {
    top: Math.min(bounds.top, row),
    left: Math.min(bounds.left, column),
    bottom: Math.max(bounds.bottom, row),
    right: Math.max(bounds.right, column),
  };
}
