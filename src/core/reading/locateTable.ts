import type { CellAddress } from "../../base/address";
import { contains, lastColumn, lastRow, rectBetween } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { SheetSnapshot } from "../model/snapshot";
import { valueAt } from "../model/snapshot";
import type { TableDescription } from "../template/template";
import { inUnicode } from "../text/inUnicode";
import { isColumnNumberRow } from "./columnNumberRow";
import { headerText, readHeaderBand } from "./headerBand";
import type { HeaderColumn } from "./headerBand";
import { fieldLevels, matchHeaders } from "./matchHeaders";
import type { HeaderMatch } from "./headerMatch";
import type { MatchExtent } from "./matchHeaders";
import { headerKey } from "./textKey";

/** Where a table of the description stands on a sheet. */
export interface LocatedTable {
  /** The header rows, from the first to the last column found. */
  readonly header: Rect;
  /** In the order of the sheet, left to right. */
  readonly matches: readonly HeaderMatch[];
  /** Columns with a header of their own that touch the table or stand in it, and are no field of it. */
  readonly others: readonly HeaderColumn[];
  /** 0-based row of column numbers below the header; `null` without one. */
  readonly columnNumberRow: number | null;
  /** 0-based row below the header and below the row of column numbers, if there is one. */
  readonly bodyRow: number;
}

const MAX_HEADER_ROWS = 3;
/** A header that is not perfect stands until a better one is found within so many rows. */
const ROWS_TO_LOOK_FURTHER = 30;

interface Candidate {
  readonly row: number;
  readonly rowCount: number;
  readonly columns: readonly HeaderColumn[];
  readonly matches: readonly HeaderMatch[];
}

/**
 * Looks for the header of a table anywhere on a sheet: rows above it, columns added or moved, levels merged or not,
 * other spellings of the same text do not matter. `undefined` when fewer than half of the fields (or fewer than two)
 * are there: then the sheet does not hold this table.
 *
 * @param taken headers of other tables of the sheet; their cells belong to nobody else.
 */
export function locateTable(
  sheet: SheetSnapshot,
  table: TableDescription,
  taken: readonly Rect[] = [],
  extent: MatchExtent = "all",
): LocatedTable | undefined {
  if (!sheet.used) return undefined;
  const best = bestCandidate({ sheet, used: sheet.used, table, taken, extent });
  return best && locatedAt(sheet, best);
}

interface Search {
  readonly sheet: SheetSnapshot;
  readonly used: Rect;
  readonly table: TableDescription;
  readonly taken: readonly Rect[];
  readonly extent: MatchExtent;
}

function bestCandidate(search: Search): Candidate | undefined {
  const { sheet, used, table } = search;
  const mayStart = headerRowTest(table);
  let best: Candidate | undefined;
  let lastToTry = lastRow(used);
  for (let row = used.row; row <= lastToTry; row++) {
    if (!mayStart(sheet, row)) continue;
    for (const candidate of candidatesAt(search, row)) {
      if (best && compare(candidate, best) <= 0) continue;
      best = candidate;
      if (isPerfect(candidate, table)) return candidate;
      lastToTry = Math.min(lastToTry, row + ROWS_TO_LOOK_FURTHER);
    }
  }
  return best;
}

function candidatesAt({ sheet, table, taken, extent }: Search, row: number): readonly Candidate[] {
  const needed = Math.max(Math.ceil(table.fields.length / 2), Math.min(2, table.fields.length));
  const candidates: Candidate[] = [];
  for (let rowCount = 1; rowCount <= MAX_HEADER_ROWS; rowCount++) {
    const columns = readHeaderBand(sheet, row, rowCount).filter(({ column }) => !isTaken(taken, row, column));
    const matches = matchHeaders(columns, table.fields, extent);
    if (byHeader(matches).length >= needed && !cutsHeader(matches, row))
      candidates.push({ row, rowCount, columns, matches });
  }
  return candidates;
}

/** Whether headings merged from above reach into the band: then it begins too low. */
function cutsHeader(matches: readonly HeaderMatch[], row: number): boolean {
  return matches.some(({ header }) => header.cells.some((cell) => cell.row < row));
}

function isTaken(taken: readonly Rect[], row: number, column: number): boolean {
  return taken.some((rect) => contains(rect, { row, column }));
}

function byHeader(matches: readonly HeaderMatch[]): readonly HeaderMatch[] {
  return matches.filter(({ by }) => by !== "place");
}

/** A quick look at a row, so that the costly reading of header bands is done for few rows of a long sheet. */
function headerRowTest(table: TableDescription): (sheet: SheetSnapshot, row: number) => boolean {
  const wanted = new Set(table.fields.flatMap(fieldLevels));
  const longest = 2 * Math.max(...table.fields.map(({ title }) => title.length));
  const answers = new Map<string, boolean>();
  const isWanted = (text: string): boolean => {
    const known = answers.get(text) ?? wanted.has(headerKey(inUnicode(text)));
    answers.set(text, known);
    return known;
  };
  return (sheet, row) =>
    (sheet.values[row - (sheet.used?.row ?? 0)] ?? []).some(
      (value) =>
        value !== null && (typeof value !== "string" || value.length <= longest) && isWanted(headerText(value)),
    );
}

/** More fields first, then more whole paths, then fewer rows; positive when `a` is better. */
function compare(a: Candidate, b: Candidate): number {
  const found = byHeader(a.matches).length - byHeader(b.matches).length;
  return found || exactCount(a) - exactCount(b) || b.rowCount - a.rowCount;
}

function exactCount({ matches }: Candidate): number {
  return matches.filter(({ by }) => by === "whole").length;
}

function isPerfect(candidate: Candidate, table: TableDescription): boolean {
  return exactCount(candidate) === table.fields.length;
}

function locatedAt(sheet: SheetSnapshot, { row, rowCount, columns, matches }: Candidate): LocatedTable {
  const found = matches.map(({ header }) => header.column);
  const band = rectBetween(
    { row, column: Math.min(...found) },
    { row: row + rowCount - 1, column: Math.max(...found) },
  );
  const bottom = bottomOf(sheet, band, found);
  const header = { ...band, rowCount: bottom - row + 1 };
  const hasNumbers =
    isColumnNumberRow(sheet, { ...header, row: bottom + 1, rowCount: 1 }) || hasNumbersOf(matches, sheet, bottom + 1);
  const bodyRow = hasNumbers ? bottom + 2 : bottom + 1;
  return {
    header,
    matches: [...matches].sort((a, b) => a.header.column - b.header.column),
    others: othersOf(sheet, { columns, header, found, bodyRow }),
    columnNumberRow: hasNumbers ? bottom + 1 : null,
    bodyRow,
  };
}

/** Whether most columns carry the number the form gives them: in another order, too, or with one missing. */
function hasNumbersOf(matches: readonly HeaderMatch[], sheet: SheetSnapshot, row: number): boolean {
  const numbered = matches.filter(({ field }) => field.columnNumber !== undefined);
  const same = numbered.filter(({ field, header }) => {
    const text = headerText(valueAt(sheet, { row, column: header.column }));
    return text.replace(/[()\s]|=.*$/gu, "") === field.columnNumber;
  });
  return same.length >= 2 && same.length * 2 > numbered.length;
}

/** Rows of the body looked at for values under a column without a header of its own. */
const ROWS_TO_SEE_VALUES = 12;

/** Columns with a header that are no field: inside the table, or touching it without a gap. */
function othersOf(
  sheet: SheetSnapshot,
  {
    columns,
    header,
    found,
    bodyRow,
  }: {
    readonly columns: readonly HeaderColumn[];
    readonly header: Rect;
    readonly found: readonly number[];
    readonly bodyRow: number;
  },
): readonly HeaderColumn[] {
  const free = columns.filter(({ column }) => !found.includes(column));
  const own = free.filter(
    (column) => hasOwnHeader(column, header) || hasValues(sheet, column.column, { header, bodyRow }),
  );
  const byColumn = new Map(own.map((column) => [column.column, column]));
  const inside = own.filter(({ column }) => column > header.column && column < lastColumn(header));
  return [...touching(byColumn, header.column, -1), ...inside, ...touching(byColumn, lastColumn(header), 1)];
}

function touching(own: ReadonlyMap<number, HeaderColumn>, from: number, step: 1 | -1): readonly HeaderColumn[] {
  const found: HeaderColumn[] = [];
  for (let column = own.get(from + step); column; column = own.get(column.column + step)) found.push(column);
  return found;
}

/** A blank column inserted below a merged heading only has the heading's text, which stands in another column. */
function hasOwnHeader({ column, cells }: HeaderColumn, header: Rect): boolean {
  return cells.some((cell: CellAddress) => cell.column === column && cell.row >= header.row);
}

/** Whether a column holds anything before the table's first empty row: below that stands its foot. */
function hasValues(sheet: SheetSnapshot, column: number, { header, bodyRow }: Body): boolean {
  for (let row = bodyRow; row < bodyRow + ROWS_TO_SEE_VALUES; row++) {
    if (valueAt(sheet, { row, column }) !== null) return !isEmptyRow(sheet, header, row);
    if (isEmptyRow(sheet, header, row)) return false;
  }
  return false;
}

interface Body {
  readonly header: Rect;
  readonly bodyRow: number;
}

function isEmptyRow(sheet: SheetSnapshot, header: Rect, row: number): boolean {
  for (let column = header.column; column <= lastColumn(header); column++) {
    if (valueAt(sheet, { row, column }) !== null) return false;
  }
  return true;
}

/** Last header row, 0-based: a header cell merged downwards beyond the matched rows takes the header with it. */
function bottomOf(sheet: SheetSnapshot, band: Rect, columns: readonly number[]): number {
  const merged = sheet.mergedAreas === "unknown" ? [] : sheet.mergedAreas;
  const touching = merged.filter(
    (area) =>
      area.row >= band.row &&
      area.row <= lastRow(band) &&
      columns.some((column) => column >= area.column && column < area.column + area.columnCount),
  );
  return Math.max(lastRow(band), ...touching.map(lastRow));
}
