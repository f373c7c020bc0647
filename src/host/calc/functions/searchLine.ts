import { isCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { indexKey, valueIndex } from "../criteria/valueIndex";
import { fitsPattern, hasWildcard, parsePattern } from "../criteria/wildcard";
import { compareTexts } from "../values/compareValues";
import { elementAt } from "../values/value";
import type { Matrix } from "../values/value";

/** 0-based place in a single row or column, `undefined` for nowhere. */
export type Place = number | undefined;

/** First (or last) place of exactly this value; texts without case. An empty value finds 0. */
export function findExact(line: Matrix, value: CellValue, last = false): Place {
  const key = indexKey(value ?? 0);
  if (key === undefined) return undefined;
  const places = valueIndex(line, false).exact(key);
  return last ? places.at(-1) : places[0];
}

/** Like {@link findExact}, but a text may hold wildcards, as in MATCH(…,0) and VLOOKUP(…,FALSE). */
export function findWithWildcards(line: Matrix, value: CellValue, last = false): Place {
  if (typeof value !== "string" || !hasWildcard(value)) return findExact(line, value, last);
  const pattern = parsePattern(value);
  return findWhere(line, (candidate) => typeof candidate === "string" && fitsPattern(pattern, candidate), last);
}

/** First (or last) empty place. */
export function findEmpty(line: Matrix, last = false): Place {
  const inside = findWhere(line, (value) => value === null, last);
  const stored = line.values.length;
  const length = line.rowCount * line.columnCount;
  if (stored === length || line.fill !== null) return inside;
  return last ? length - 1 : (inside ?? stored);
}

/**
 * Last place whose value is not greater, in a line sorted upwards: the binary search of MATCH(…,1), VLOOKUP(…,TRUE) and
 * LOOKUP. Values of another kind, empty cells and errors are passed over, so `LOOKUP(2,1/(A1:A9="x"),B1:B9)` finds the
 * last "x". In an unsorted line the result is as accidental as in Excel.
 */
export function findSorted(line: Matrix, value: CellValue): Place {
  const wanted = value ?? 0;
  if (isCellError(wanted)) return undefined;
  let [low, high, best] = [0, searchedLength(line) - 1, -1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    let probe = middle;
    while (probe <= high && orderAt(line, probe, wanted) === undefined) probe += 1;
    const order = probe <= high ? orderAt(line, probe, wanted) : 1;
    if (order !== undefined && order <= 0) {
      best = probe;
      low = probe + 1;
    } else high = middle - 1;
  }
  return best < 0 ? undefined : best;
}

/** Last place whose value is not smaller, in a line sorted downwards: MATCH(…,-1). Stops at the first smaller value. */
export function findSortedDown(line: Matrix, value: CellValue): Place {
  let best: Place;
  for (let place = 0; place < searchedLength(line); place += 1) {
    const order = orderAt(line, place, value ?? 0);
    if (order === undefined) continue;
    if (order < 0) return best;
    best = place;
  }
  return best;
}

/** Place of the nearest value on one side in an unsorted line, for XLOOKUP and XMATCH: -1 smaller, 1 greater. */
export function findNearest(line: Matrix, value: CellValue, side: -1 | 1, last: boolean): Place {
  let [best, bestValue]: [Place, CellValue] = [undefined, null];
  for (let step = 0; step < searchedLength(line); step += 1) {
    const place = last ? searchedLength(line) - 1 - step : step;
    const order = orderAt(line, place, value ?? 0);
    if (order === undefined || order * side < 0) continue;
    const toBest = best === undefined ? -side : orderAt(line, place, bestValue);
    if (toBest !== undefined && toBest * side < 0) [best, bestValue] = [place, at(line, place)];
  }
  return best;
}

function findWhere(line: Matrix, holds: (value: CellValue) => boolean, last: boolean): Place {
  const { length } = line.values;
  for (let step = 0; step < length; step += 1) {
    const place = last ? length - 1 - step : step;
    if (holds(line.values[place] ?? null)) return place;
  }
  return undefined;
}

function at(line: Matrix, place: number): CellValue {
  return line.columnCount === 1 ? elementAt(line, place, 0) : elementAt(line, 0, place);
}

/** What lies beyond the stored values is uniform; only if it can be compared it must be searched, too. */
function searchedLength(line: Matrix): number {
  const comparable = line.fill !== null && !isCellError(line.fill);
  return comparable ? line.rowCount * line.columnCount : line.values.length;
}

/** Order of the value at a place against the wanted one; `undefined` when they are of different kinds. */
function orderAt(line: Matrix, place: number, wanted: CellValue): number | undefined {
  const value = at(line, place);
  if (typeof value === "number" && typeof wanted === "number") return value - wanted;
  if (typeof value === "string" && typeof wanted === "string") return compareTexts(value, wanted);
  if (typeof value === "boolean" && typeof wanted === "boolean") return Number(value) - Number(wanted);
  return undefined;
}
