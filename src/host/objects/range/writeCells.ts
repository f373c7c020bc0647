import { lastColumn, lastRow } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import { HostError } from "../../wire/hostError";
import { isJsonArray } from "../../wire/json";
import type { Json } from "../../wire/json";
import { isUnbounded } from "./cellsAddress";
import { cellCount } from "./readCells";

/** What one cell of a range gets. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: Json;
}

/**
 * Spreads what is assigned to `values`, `formulas` or `numberFormat` over the cells: an array must have exactly the
 * shape of the range, a single value fills it. `null` instead of an array, a wrong shape (also of one row only) and
 * whole rows or columns are InvalidArgument.
 *
 * Source: issue 226 of OfficeDev/office-js, "Work with blank and null values", "Read or write to an unbounded range".
 * A single `null` inside an array stays: it means "leave this cell as it is".
 */
export function entriesFor(rect: Rect, assigned: Json): readonly Entry[] {
  if (isUnbounded(rect))
    throw new HostError("InvalidArgument", "The cells of whole rows or columns cannot be set one by one.");
  if (assigned === null) throw new HostError("InvalidArgument", "null is not a value for all cells.");
  if (!isJsonArray(assigned)) return cellsOf(rect).map((cell) => ({ ...cell, value: assigned }));
  const rows = assigned.map((row) => (isJsonArray(row) ? row : wrongShape()));
  const fits = rows.length === rect.rowCount && rows.every((row) => row.length === rect.columnCount);
  if (!fits) return wrongShape();
  return cellsOf(rect).map(({ row, column }) => ({
    row,
    column,
    value: rows[row - rect.row]?.[column - rect.column] ?? null,
  }));
}

/** Cells the host changes one by one; whole columns can be formatted without that limit. */
const CHANGE_MAX_CELLS = 1_000_000;

/** Every cell of a rectangle, by rows. More than a million are NotImplemented: they would fill the memory. */
export function cellsOf(rect: Rect): readonly { readonly row: number; readonly column: number }[] {
  if (cellCount(rect) > CHANGE_MAX_CELLS) {
    throw new HostError("NotImplemented", "This host does not change so many cells at once.");
  }
  const cells: { row: number; column: number }[] = [];
  for (let row = rect.row; row <= lastRow(rect); row++) {
    for (let column = rect.column; column <= lastColumn(rect); column++) cells.push({ row, column });
  }
  return cells;
}

function wrongShape(): never {
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
