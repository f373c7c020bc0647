import { COLUMN_COUNT, ROW_COUNT, parseAddress } from "../../../base/address";
import { quoteSheet } from "../../../base/formulaText";
import { formatColumns, formatRect, parseRect } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { Cells } from "../handles";

/** Whether the rectangle takes whole columns: "A:C". The whole sheet does too. */
export function isWholeColumns(rect: Rect): boolean {
  return rect.rowCount === ROW_COUNT;
}

/** Whether the rectangle takes whole rows: "3:7". The whole sheet does too. */
export function isWholeRows(rect: Rect): boolean {
  return rect.columnCount === COLUMN_COUNT;
}

/**
 * Whole rows or columns: Excel answers `null` for their cells' values and refuses to write them.
 * Source: "Read or write to an unbounded range".
 */
export function isUnbounded(rect: Rect): boolean {
  return isWholeColumns(rect) || isWholeRows(rect);
}

/**
 * `range.address`: "PL01!B7:C9", "'Quý I'!A:C", "PL01!3:7"; the whole sheet is "PL01!1:1048576". The sheet name stands
 * in apostrophes unless it is a plain word. (Which letters count as plain is unproven beyond ASCII.)
 */
export function addressOf({ sheet, rect }: Cells): string {
  return `${quoteSheetWhereNeeded(sheet.name)}!${localAddress(rect)}`;
}

function localAddress(rect: Rect): string {
  if (isWholeRows(rect)) return `${String(rect.row + 1)}:${String(rect.row + rect.rowCount)}`;
  if (isWholeColumns(rect)) return formatColumns(rect.column, rect.columnCount);
  return formatRect(rect);
}

function quoteSheetWhereNeeded(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name);
  const looksLikeReference = parseAddress(name) !== undefined || /^r\d*c?\d*$/iu.test(name);
  return isPlain && !looksLikeReference ? name : quoteSheet(name);
}

/** An address in two parts: `'Quý I'!B7` is `{ sheetName: "Quý I", rect: … }`. */
export interface ParsedAddress {
  readonly sheetName: string | undefined;
  readonly rect: Rect;
}

/** Reads "B7:C9", "$A:$C", "C" is not one, "PL01!B7", "'Quý I'!3:7". `undefined` for lists and anything else. */
export function parseCells(address: string): ParsedAddress | undefined {
  const bang = address.lastIndexOf("!");
  const rect = parseRect(address.slice(bang + 1).trim());
  if (!rect) return undefined;
  return { sheetName: bang < 0 ? undefined : unquoteSheet(address.slice(0, bang)), rect };
}

function unquoteSheet(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
