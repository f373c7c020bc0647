import { lastColumn, lastRow } from "../../../base/rect";
import type { Rect } from "../../../base/rect";

/** More tiles than a sheet has columns, so that a tile fits in one number. */
const TILE_COLUMNS = 32_768;

interface Entry {
  readonly rect: Rect;
  readonly dependents: Set<number>;
}

/** Rectangles of about the same size, in tiles not smaller than they are. */
interface Level {
  readonly rowShift: number;
  readonly columnShift: number;
  readonly tiles: Map<number, Entry[]>;
}

/**
 * Which formulas read a cell of one sheet. A rectangle lies in tiles of its own order of size (powers of two), so in at
 * most four of them; a question looks at one tile per order of size. `A:A` costs no more than `A1`.
 */
export interface RangeIndex {
  /** Notes that the formula with this key reads the rectangle. */
  add(rect: Rect, dependent: number): void;
  /** Takes back what {@link add} noted. */
  remove(rect: Rect, dependent: number): void;
  /** Calls `visit` for each formula that reads the cell (0-based); a formula can come more than once. */
  dependentsOf(row: number, column: number, visit: (dependent: number) => void): void;
}

/** An empty index for one sheet. */
export function createRangeIndex(): RangeIndex {
  const entries = new Map<string, Entry>();
  const levels = new Map<number, Level>();
  return {
    add(rect, dependent) {
      const key = rectKey(rect);
      const known = entries.get(key);
      if (known) return void known.dependents.add(dependent);
      const entry: Entry = { rect, dependents: new Set([dependent]) };
      entries.set(key, entry);
      const level = levelFor(levels, rect);
      for (const tile of tilesOf(level, rect)) {
        const there = level.tiles.get(tile);
        if (there) there.push(entry);
        else level.tiles.set(tile, [entry]);
      }
    },
    remove(rect, dependent) {
      const key = rectKey(rect);
      const entry = entries.get(key);
      entry?.dependents.delete(dependent);
      if (!entry || entry.dependents.size > 0) return;
      entries.delete(key);
      const level = levelFor(levels, rect);
      for (const tile of tilesOf(level, rect)) {
        const rest = level.tiles.get(tile)?.filter((other) => other !== entry) ?? [];
        if (rest.length > 0) level.tiles.set(tile, rest);
        else level.tiles.delete(tile);
      }
    },
    dependentsOf(row, column, visit) {
      for (const level of levels.values()) {
        for (const entry of level.tiles.get(tileAt(level, row, column)) ?? []) {
          if (covers(entry.rect, row, column)) entry.dependents.forEach(visit);
        }
      }
    },
  };
}

function rectKey(rect: Rect): string {
  return [rect.row, rect.column, rect.rowCount, rect.columnCount].join();
}

function covers(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row <= lastRow(rect) && column >= rect.column && column <= lastColumn(rect);
}

function levelFor(levels: Map<number, Level>, rect: Rect): Level {
  const [rowShift, columnShift] = [shiftFor(rect.rowCount), shiftFor(rect.columnCount)];
  const key = rowShift * 32 + columnShift;
  const level = levels.get(key) ?? { rowShift, columnShift, tiles: new Map<number, Entry[]>() };
  levels.set(key, level);
  return level;
}

/** Smallest power of two that is not below the count: 1 gives 0, 3 gives 2. */
function shiftFor(count: number): number {
  return Math.ceil(Math.log2(count));
}

function tileAt(level: Level, row: number, column: number): number {
  return (row >> level.rowShift) * TILE_COLUMNS + (column >> level.columnShift);
}

function tilesOf(level: Level, rect: Rect): Set<number> {
  const [bottom, right] = [lastRow(rect), lastColumn(rect)];
  return new Set([
    tileAt(level, rect.row, rect.column),
    tileAt(level, rect.row, right),
    tileAt(level, bottom, rect.column),
    tileAt(level, bottom, right),
  ]);
}
