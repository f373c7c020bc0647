import { lastRow, rectBetween } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { SheetSnapshot } from "../model/snapshot";
import type { TableDescription } from "../template/template";
import { isColumnNumberRow } from "./columnNumberRow";
import { headerText, readHeaderBand } from "./headerBand";
import { fieldLevels, matchHeaders } from "./matchHeaders";
import type { HeaderMatch } from "./matchHeaders";
import { headerKey } from "./textKey";

/** Where a table of the description stands on a sheet. */
export interface LocatedTable {
  /** The header rows, from the first to the last column found. */
  readonly header: Rect;
  /** In the order of the sheet, left to right. */
  readonly matches: readonly HeaderMatch[];
  /** 0-based row below the header and below the row of column numbers, if there is one. */
  readonly bodyRow: number;
}

const MAX_HEADER_ROWS = 3;
/** A header that is not perfect stands until a better one is found within so many rows. */
const ROWS_TO_LOOK_FURTHER = 30;

interface Candidate {
  readonly row: number;
  readonly rowCount: number;
  readonly matches: readonly HeaderMatch[];
}

/**
 * Looks for the header of a table anywhere on a sheet: rows above it, columns added or moved, levels merged or not,
 * other spellings of the same text do not matter. `undefined` when fewer than half of the fields (or fewer than two)
 * are there: then the sheet does not hold this table.
 */
export function locateTable(sheet: SheetSnapshot, table: TableDescription): LocatedTable | undefined {
  if (!sheet.used) return undefined;
  const best = bestCandidate(sheet, sheet.used, table);
  return best && locatedAt(sheet, best);
}

function bestCandidate(sheet: SheetSnapshot, used: Rect, table: TableDescription): Candidate | undefined {
  const mayStart = headerRowTest(table);
  let best: Candidate | undefined;
  let lastToTry = lastRow(used);
  for (let row = used.row; row <= lastToTry; row++) {
    if (!mayStart(sheet, row)) continue;
    for (const candidate of candidatesAt(sheet, row, table)) {
      if (best && compare(candidate, best) <= 0) continue;
      best = candidate;
      if (isPerfect(candidate, table)) return candidate;
      lastToTry = Math.min(lastToTry, row + ROWS_TO_LOOK_FURTHER);
    }
  }
  return best;
}

function candidatesAt(sheet: SheetSnapshot, row: number, table: TableDescription): readonly Candidate[] {
  const needed = Math.max(Math.ceil(table.fields.length / 2), Math.min(2, table.fields.length));
  const candidates: Candidate[] = [];
  for (let rowCount = 1; rowCount <= MAX_HEADER_ROWS; rowCount++) {
    const matches = matchHeaders(readHeaderBand(sheet, row, rowCount), table.fields);
    if (matches.length >= needed) candidates.push({ row, rowCount, matches });
  }
  return candidates;
}

/** A quick look at a row, so that the costly reading of header bands is done for few rows of a long sheet. */
function headerRowTest(table: TableDescription): (sheet: SheetSnapshot, row: number) => boolean {
  const wanted = new Set(table.fields.flatMap(fieldLevels));
  const longest = 2 * Math.max(...table.fields.map(({ title }) => title.length));
  const answers = new Map<string, boolean>();
  const isWanted = (text: string): boolean => {
    const known = answers.get(text) ?? wanted.has(headerKey(text));
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
  return a.matches.length - b.matches.length || exactCount(a) - exactCount(b) || b.rowCount - a.rowCount;
}

function exactCount({ matches }: Candidate): number {
  return matches.filter(({ isExact }) => isExact).length;
}

function isPerfect(candidate: Candidate, table: TableDescription): boolean {
  return exactCount(candidate) === table.fields.length;
}

function locatedAt(sheet: SheetSnapshot, { row, rowCount, matches }: Candidate): LocatedTable {
  const columns = matches.map(({ header }) => header.column);
  const band = rectBetween(
    { row, column: Math.min(...columns) },
    { row: row + rowCount - 1, column: Math.max(...columns) },
  );
  const bottom = bottomOf(sheet, band, columns);
  const header = { ...band, rowCount: bottom - row + 1 };
  return {
    header,
    matches: [...matches].sort((a, b) => a.header.column - b.header.column),
    bodyRow: isColumnNumberRow(sheet, { ...header, row: bottom + 1, rowCount: 1 }) ? bottom + 2 : bottom + 1,
  };
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
