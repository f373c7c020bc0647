import { lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { SheetSnapshot } from "../model/snapshot";
import { valueAt } from "../model/snapshot";
import { isColumnNumberRow } from "../reading/columnNumberRow";
import type { HeaderColumn } from "../reading/headerBand";
import { isFootWord } from "../reading/rowWords";
import { headerCandidates } from "./headerCandidates";

/** A table found on a sheet without any description. All rows and columns are 0-based. */
export interface DetectedTable {
  readonly sheet: SheetSnapshot;
  /** First row that may belong to its title: below the table above. */
  readonly topRow: number;
  readonly header: Rect;
  /** Left to right; a column that only continues a merged header cell is left out. */
  readonly columns: readonly HeaderColumn[];
  readonly columnNumberRow: number | null;
  readonly bodyRow: number;
  /** First row after the body. */
  readonly endRow: number;
}

/** So many rows without anything in them end a table. */
const GAP = 2;

/**
 * Finds every table of a sheet, wherever it stands: a header band of one to three rows above rows of figures or labels;
 * several side by side or one under another. A title block, a "ĐVT" line, notes and a signature are no tables.
 * Top to bottom, left to right; an empty sheet gives none.
 */
export function detectTables(sheet: SheetSnapshot): readonly DetectedTable[] {
  if (!sheet.used) return [];
  const tables: DetectedTable[] = [];
  for (let row = sheet.used.row; row <= lastRow(sheet.used); row++) {
    for (const { header, columns } of headerCandidates(sheet, row)) {
      if (tables.some((table) => isWithin(header, table) && !isHeaderInside(sheet, header, table))) continue;
      tables.push(tableAt(sheet, header, columns));
    }
  }
  const ended = tables.map((table) => endedByOthers(table, tables)).filter(({ bodyRow, endRow }) => endRow > bodyRow);
  return ended.map((table) => ({ ...table, topRow: topOf(table, ended) }));
}

function topOf({ header }: DetectedTable, tables: readonly DetectedTable[]): number {
  const above = tables.flatMap((other) =>
    other.endRow <= header.row && sharesColumns(header, other.header) ? [other.endRow] : [],
  );
  return Math.max(0, ...above);
}

function tableAt(sheet: SheetSnapshot, header: Rect, columns: readonly HeaderColumn[]): DetectedTable {
  const below = lastRow(header) + 1;
  const hasNumbers = isColumnNumberRow(sheet, { ...header, row: below, rowCount: 1 });
  const bodyRow = hasNumbers ? below + 1 : below;
  return {
    sheet,
    topRow: 0,
    header,
    columns,
    columnNumberRow: hasNumbers ? below : null,
    bodyRow,
    endRow: endOfBody(sheet, header, bodyRow),
  };
}

/** The row after the last one with anything in the table's columns, before a gap or the foot. */
function endOfBody(sheet: SheetSnapshot, header: Rect, bodyRow: number): number {
  let [end, gap] = [bodyRow, 0];
  const last = sheet.used ? lastRow(sheet.used) : -1;
  for (let row = bodyRow; row <= last && gap < GAP; row++) {
    const texts = rowTexts(sheet, header, row);
    if (texts.length > 0 && isFoot(texts)) break;
    gap = texts.length > 0 ? 0 : gap + 1;
    if (texts.length > 0) end = row + 1;
  }
  return end;
}

function rowTexts(sheet: SheetSnapshot, header: Rect, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = header.column; column <= lastColumn(header); column++) {
    const value = valueAt(sheet, { row, column });
    if (value !== null && value !== "") texts.push(typeof value === "string" ? value : "0");
  }
  return texts;
}

/** A row of words one of which signs or annotates: "Người lập biểu | TRƯỞNG BAN". */
function isFoot(texts: readonly string[]): boolean {
  return texts.length <= 3 && texts.every((text) => text !== "0") && texts.some(isFootWord);
}

function isWithin(header: Rect, table: DetectedTable): boolean {
  return sharesColumns(header, table.header) && header.row < table.endRow;
}

function sharesColumns(a: Rect, b: Rect): boolean {
  return a.column <= lastColumn(b) && b.column <= lastColumn(a);
}

/** Of the columns of a table that hold numbers, how many must hold words in a row for it to be another header. */
const WORDS_OF_A_HEADER = 0.6;

/** Whether a header inside the body of a table above begins another table: words stand where figures stood. */
function isHeaderInside(sheet: SheetSnapshot, header: Rect, table: DetectedTable): boolean {
  if (header.row < table.bodyRow || header.columnCount < 3) return false;
  const figures = table.columns.filter(({ column }) => typeof firstValue(sheet, column, table) === "number");
  const words = figures.filter(({ column }) => typeof firstWord(sheet, column, header) === "string");
  return figures.length > 0 && words.length >= WORDS_OF_A_HEADER * figures.length;
}

function firstValue(sheet: SheetSnapshot, column: number, { bodyRow }: DetectedTable): unknown {
  for (let row = bodyRow; row < bodyRow + 4; row++) {
    const value = valueAt(sheet, { row, column });
    if (value !== null) return value;
  }
  return null;
}

function firstWord(sheet: SheetSnapshot, column: number, header: Rect): unknown {
  for (let row = header.row; row <= lastRow(header); row++) {
    const value = valueAt(sheet, { row, column });
    if (value !== null) return value;
  }
  return null;
}

/** A table ends above the caption of the next one below. */
function endedByOthers(table: DetectedTable, tables: readonly DetectedTable[]): DetectedTable {
  const next = tables.flatMap(({ header }) =>
    header.row > table.header.row && isWithin(header, { ...table, endRow: Infinity }) ? [header.row] : [],
  );
  const limit = Math.min(...next);
  return limit >= table.endRow ? table : { ...table, endRow: withoutCaptions(table, limit) };
}

function withoutCaptions({ sheet, header, bodyRow }: DetectedTable, endRow: number): number {
  let end = endRow;
  while (end > bodyRow && rowTexts(sheet, header, end - 1).length <= 1) end--;
  return end;
}
