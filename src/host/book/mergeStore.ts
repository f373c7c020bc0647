import { contains, intersect, lastColumn, lastRow, rectBetween } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { SheetCells, SheetMerges } from "./book";
import type { BookError } from "./bookError";
import { sameData } from "./sameData";

/** The merged areas of one sheet. See {@link SheetMerges}. */
export class MergeStore implements SheetMerges {
  readonly #file: readonly Rect[];
  readonly #cells: () => SheetCells;
  #list: readonly Rect[];
  #byRow: ReadonlyMap<number, readonly Rect[]> | undefined;

  constructor(file: readonly Rect[], cells: () => SheetCells) {
    this.#file = file;
    this.#list = file;
    this.#cells = cells;
  }

  get list(): readonly Rect[] {
    return this.#list;
  }

  at(row: number, column: number): Rect | undefined {
    if (this.#list.length === 0) return undefined;
    this.#byRow ??= indexByRow(this.#list);
    const near = this.#byRow.get(blockOf(row)) ?? [];
    return near.find((rect) => contains(rect, { row, column }));
  }

  isCovered(row: number, column: number): boolean {
    const area = this.at(row, column);
    return area !== undefined && (area.row !== row || area.column !== column);
  }

  add(rect: Rect): Result<void, BookError> {
    const allowed = this.#cells().checkFormats();
    if (!allowed.ok) return allowed;
    const area = swallow(rect, this.#list);
    if (area.rowCount * area.columnCount === 1) return ok(undefined);
    this.#set(this.#list.filter((other) => !intersect(other, area)));
    this.#dropCovered(area);
    this.#set([...this.#list, area]);
    return ok(undefined);
  }

  remove(rect: Rect): Result<void, BookError> {
    const allowed = this.#cells().checkFormats();
    if (allowed.ok) this.#set(this.#list.filter((area) => !intersect(area, rect)));
    return allowed;
  }

  /** All areas when any differs from the file; their order does not count. */
  changes(): readonly Rect[] | undefined {
    return sameData(inOrder(this.#list), inOrder(this.#file)) ? undefined : this.#list;
  }

  #set(list: readonly Rect[]): void {
    this.#list = list;
    this.#byRow = undefined;
  }

  #dropCovered(area: Rect): void {
    for (const { row, column } of [...this.#cells().inRect(area)]) {
      if (row !== area.row || column !== area.column) this.#cells().write(row, column, { value: null });
    }
  }
}

/** The rectangle, grown until no area sticks out of it. */
function swallow(rect: Rect, areas: readonly Rect[]): Rect {
  const grown = areas.filter((area) => intersect(area, rect)).reduce(union, rect);
  return sameData(grown, rect) ? rect : swallow(grown, areas);
}

function union(a: Rect, b: Rect): Rect {
  const first = { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) };
  const last = { row: Math.max(lastRow(a), lastRow(b)), column: Math.max(lastColumn(a), lastColumn(b)) };
  return rectBetween(first, last);
}

/** Rows are gathered in blocks, so that an area over the whole sheet does not fill a million entries. */
const ROWS_PER_BLOCK = 256;

function blockOf(row: number): number {
  return Math.floor(row / ROWS_PER_BLOCK);
}

function indexByRow(areas: readonly Rect[]): ReadonlyMap<number, readonly Rect[]> {
  const index = new Map<number, Rect[]>();
  for (const area of areas) {
    for (let block = blockOf(area.row); block <= blockOf(lastRow(area)); block++) {
      const near = index.get(block);
      if (near) near.push(area);
      else index.set(block, [area]);
    }
  }
  return index;
}

function inOrder(areas: readonly Rect[]): readonly Rect[] {
  return [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
}
