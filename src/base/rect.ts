import { COLUMN_COUNT, ROW_COUNT, formatAddress, columnIndex, columnLetters, parseAddress } from "./address";
import type { CellAddress } from "./address";

/** A rectangle of cells: 0-based top left corner and how many rows and columns (both at least 1). */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The rectangle of a single cell. */
export function rectOf(cell: CellAddress): Rect {
  return { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 };
}

/** The rectangle spanned by two corners in any order. */
export function rectBetween(a: CellAddress, b: CellAddress): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rowCount: Math.abs(a.row - b.row) + 1, columnCount: Math.abs(a.column - b.column) + 1 };
}

/** Index of the last row that belongs to the rectangle, 0-based. */
export function lastRow(rect: Rect): number {
  return rect.row + rect.rowCount - 1;
}

/** Index of the last column that belongs to the rectangle, 0-based. */
export function lastColumn(rect: Rect): number {
  return rect.column + rect.columnCount - 1;
}

/** Whether the cell lies in the rectangle. */
export function contains(rect: Rect, cell: CellAddress): boolean {
  return (
    cell.row >= rect.row && cell.row <= lastRow(rect) && cell.column >= rect.column && cell.column <= lastColumn(rect)
  );
}

/** The cells both rectangles share, or `undefined` when they do not meet. */
export function intersect(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columnCount = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest rectangle that holds both. */
export function union(a: Rect, b: Rect): Rect {
  return rectBetween(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    { row: Math.max(lastRow(a), lastRow(b)), column: Math.max(lastColumn(a), lastColumn(b)) },
  );
}

/** "B7" for a single cell, "B7:C9" otherwise; no `$`, no sheet. */
export function formatRect(rect: Rect): string {
  const first = formatAddress(rect);
  return rect.rowCount === 1 && rect.columnCount === 1
    ? first
    : `${first}:${formatAddress({ row: lastRow(rect), column: lastColumn(rect) })}`;
}

/**
 * Reads "B7", "B7:C9", "$B$7:$C$9", and the whole-column and whole-row forms "A:C" and "3:7".
 * `undefined` for what is no range of one sheet (a sheet name in front, "A0", a list with commas).
 */
export function parseRect(text: string): Rect | undefined {
  const [first = "", second, ...rest] = text.split(":");
  if (rest.length > 0) return undefined;
  const a = parseAddress(first);
  if (second === undefined) return a && rectOf(a);
  const b = parseAddress(second);
  if (a && b) return rectBetween(a, b);
  return parseWholeColumns(first, second) ?? parseWholeRows(first, second);
}

/** "A:C" of 0-based columns. Used where a whole column must be named, e.g. print titles. */
export function formatColumns(column: number, columnCount: number): string {
  return `${columnLetters(column)}:${columnLetters(column + columnCount - 1)}`;
}

function parseWholeColumns(first: string, second: string): Rect | undefined {
  const a = columnIndex(first.replace(/^\$/, ""));
  const b = columnIndex(second.replace(/^\$/, ""));
  if (a === undefined || b === undefined) return undefined;
  return { row: 0, column: Math.min(a, b), rowCount: ROW_COUNT, columnCount: Math.abs(a - b) + 1 };
}

function parseWholeRows(first: string, second: string): Rect | undefined {
  if (!/^\$?[0-9]{1,7}$/.test(first) || !/^\$?[0-9]{1,7}$/.test(second)) return undefined;
  const [a, b] = [Number(first.replace("$", "")), Number(second.replace("$", ""))];
  if (Math.min(a, b) < 1 || Math.max(a, b) > ROW_COUNT) return undefined;
  return { row: Math.min(a, b) - 1, column: 0, rowCount: Math.abs(a - b) + 1, columnCount: COLUMN_COUNT };
}
