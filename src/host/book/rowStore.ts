import type { SheetRows } from "./book";
import { sameData } from "./sameData";

/** The rows of one sheet. See {@link SheetRows}. */
export class RowStore implements SheetRows {
  readonly #file: ReadonlyMap<number, number>;
  readonly #hidden: ReadonlySet<number>;
  readonly #heights: Map<number, number>;

  constructor(heights: ReadonlyMap<number, number>, hidden: ReadonlySet<number>) {
    this.#file = heights;
    this.#hidden = hidden;
    this.#heights = new Map(heights);
  }

  height(row: number): number | undefined {
    return this.#heights.get(row);
  }

  isHidden(row: number): boolean {
    return this.#hidden.has(row);
  }

  setHeight(first: number, last: number, points: number): void {
    for (let row = first; row <= last; row++) this.#heights.set(row, points);
  }

  /** All heights, by row, when any differs from the file. */
  changes(): ReadonlyMap<number, number> | undefined {
    const now = inOrder(this.#heights);
    return sameData(now, inOrder(this.#file)) ? undefined : now;
  }
}

function inOrder(heights: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...heights].sort(([a], [b]) => a - b));
}
