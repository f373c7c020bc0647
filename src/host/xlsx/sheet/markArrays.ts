import { lastColumn, lastRow } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { CellGrid } from "../content";
import { ARRAY_VISITS_MAX } from "../limits";
import { fail } from "../xlsxError";

/**
 * Notes in each cell that exists inside an array range (array formula, spill, data table) which range it belongs to:
 * such a cell cannot be changed alone. Works on the cells, not on the range, which may claim the whole sheet.
 */
export function markArrays(grid: CellGrid, arrays: readonly Rect[], part: string): void {
  let left = ARRAY_VISITS_MAX;
  for (const array of arrays) {
    for (const row of rowsWithin(grid, array)) {
      const cells = grid.get(row);
      left -= 1 + (cells?.size ?? 0);
      if (left < 0) return fail({ code: "too-large", part });
      for (const [column, cell] of cells ?? []) {
        if (column >= array.column && column <= lastColumn(array)) cells?.set(column, { ...cell, array });
      }
    }
  }
}

/** Rows of the range: counted up when it is small, picked from the grid when it is larger than that. */
function rowsWithin(grid: CellGrid, array: Rect): number[] {
  if (array.rowCount <= grid.size) return Array.from({ length: array.rowCount }, (_, index) => array.row + index);
  return [...grid.keys()].filter((row) => row >= array.row && row <= lastRow(array));
}
