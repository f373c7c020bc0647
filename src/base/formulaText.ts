import { columnLetters } from "./address";
import type { CellAddress } from "./address";
import { lastColumn, lastRow } from "./rect";
import type { Rect } from "./rect";

/**
 * Builds the text of formulas. Nobody concatenates a reference or a string literal by hand: names with apostrophes
 * and texts with quotation marks would break the formula or, worse, change what it does.
 */

/** A sheet name as it stands before "!" : `Quý I-2012` is `'Quý I-2012'`, `O'Brien` is `'O''Brien'`. Always quoted. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A text as a literal in a formula: `nói "có"` is `"nói ""có"""`. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** `'Quý I-2012'!C12`; without a sheet just `C12`. Relative, so that it follows inserted rows and can be read easily. */
export function cellReference(cell: CellAddress, sheet?: string): string {
  return `${prefix(sheet)}${columnLetters(cell.column)}${String(cell.row + 1)}`;
}

/** `'Quý I-2012'!C12:C28`; a single cell gives the short form. */
export function rangeReference(rect: Rect, sheet?: string): string {
  const first = cellReference(rect, sheet);
  if (rect.rowCount === 1 && rect.columnCount === 1) return first;
  return `${first}:${cellReference({ row: lastRow(rect), column: lastColumn(rect) })}`;
}

/** `'Sổ theo dõi'!$C$12:$C$81`: does not move when the formula is copied. */
export function absoluteReference(rect: Rect, sheet?: string): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
  const first = corner(rect.row, rect.column);
  if (rect.rowCount === 1 && rect.columnCount === 1) return `${prefix(sheet)}${first}`;
  return `${prefix(sheet)}${first}:${corner(lastRow(rect), lastColumn(rect))}`;
}

function prefix(sheet: string | undefined): string {
  return sheet === undefined ? "" : `${quoteSheet(sheet)}!`;
}
