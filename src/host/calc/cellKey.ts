import { COLUMN_COUNT, ROW_COUNT } from "../../base/address";
import type { CalcCell } from "./calculator";

/**
 * One number for a cell of the workbook, so that sets and maps of cells stay cheap. Row and column are 0-based.
 * Exact for sheet keys up to 524,287 (2^53 divided by the cells of a sheet); Excel's `sheetId` ends at 65,534.
 *
 * @example
 * cellOf(cellKey({ sheet: 3, row: 12, column: 2 })); // { sheet: 3, row: 12, column: 2 }
 */
export function cellKey(cell: CalcCell): number {
  return keyOf(cell.sheet, cell.row, cell.column);
}

/** The same as {@link cellKey} without an object, for loops over ranges. */
export function keyOf(sheet: number, row: number, column: number): number {
  return (sheet * ROW_COUNT + row) * COLUMN_COUNT + column;
}

/** The cell behind a key made by {@link cellKey}. */
export function cellOf(key: number): CalcCell {
  const column = key % COLUMN_COUNT;
  const rest = (key - column) / COLUMN_COUNT;
  const row = rest % ROW_COUNT;
  return { sheet: (rest - row) / ROW_COUNT, row, column };
}
