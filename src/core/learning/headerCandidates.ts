import { lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { CellValue } from "../../base/cellValue";
import type { SheetSnapshot } from "../model/snapshot";
import { formulaAt, valueAt } from "../model/snapshot";
import { isColumnNumberRow } from "../reading/columnNumberRow";
import { readHeaderBand } from "../reading/headerBand";
import type { HeaderColumn } from "../reading/headerBand";
import { isPlaceholder } from "../reading/placeholders";
import { isFootWord, isGroupOrdinal, isOrdinal } from "../reading/rowWords";

/** A header band that may stand above a table. */
export interface HeaderCandidate {
  readonly header: Rect;
  readonly columns: readonly HeaderColumn[];
}

const MAX_HEADER_ROWS = 3;
/** A table has at least so many columns. */
const MIN_COLUMNS = 2;
/** Rows below a header in which the first figure must stand. */
const ROWS_TO_FIRST_FIGURE = 4;

/**
 * Header bands that begin at a row (0-based), the best for each run of columns, left to right. A band has words only
 * (and years), a text of its own above each column, more than one text in its first row, a first or second column that
 * begins in that row, and figures or ordinals soon below.
 */
export function headerCandidates(sheet: SheetSnapshot, row: number): readonly HeaderCandidate[] {
  if (!mayBeHeader(sheet, row)) return [];
  const found: (HeaderCandidate & { readonly score: number })[] = [];
  for (let rowCount = 1; rowCount <= MAX_HEADER_ROWS; rowCount++) {
    for (const columns of runsOf(readHeaderBand(sheet, row, rowCount))) {
      const header = rectOfRun(columns, row, rowCount);
      const score = scoreOf(sheet, header, columns);
      if (score > 0) found.push({ header, columns, score });
    }
  }
  return bestPerRun(found);
}

/** A cheap look before the band is read: two words at least, or one and years that count up ("Xã | 2012 | 2013"). */
function mayBeHeader(sheet: SheetSnapshot, row: number): boolean {
  const cells = sheet.values[row - (sheet.used?.row ?? 0)] ?? [];
  const words = cells.filter((value) => typeof value === "string" && value !== "").length;
  if (words !== 1) return words >= MIN_COLUMNS;
  const years = cells.filter((value) => typeof value === "number");
  const [first = 0] = years;
  return years.length >= MIN_COLUMNS && years.every((year, at) => isYear(year) && year === first + at);
}

/** Runs of columns without a gap. Columns that only continue a merged header cell belong to the run and are dropped. */
function runsOf(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const runs: HeaderColumn[][] = [];
  let last = -Infinity;
  for (const column of columns) {
    if (column.column !== last + 1) runs.push([]);
    const run = runs.at(-1);
    if (run && !continues(run.at(-1), column)) run.push(column);
    last = column.column;
  }
  return runs.filter((run) => run.length >= MIN_COLUMNS);
}

function continues(left: HeaderColumn | undefined, column: HeaderColumn): boolean {
  const [a, b] = [left?.cells.at(-1), column.cells.at(-1)];
  return a !== undefined && b !== undefined && a.row === b.row && a.column === b.column;
}

function rectOfRun(columns: readonly HeaderColumn[], row: number, rowCount: number): Rect {
  const first = columns[0]?.column ?? 0;
  return { row, column: first, rowCount, columnCount: (columns.at(-1)?.column ?? first) - first + 1 };
}

/** How good a band is; 0 when it is none. */
function scoreOf(sheet: SheetSnapshot, header: Rect, columns: readonly HeaderColumn[]): number {
  if (!isWellFormed(sheet, header, columns)) return 0;
  const below = lastRow(header) + 1;
  const hasNumbers = isColumnNumberRow(sheet, { ...header, row: below, rowCount: 1 });
  const body = { first: hasNumbers ? below + 1 : below, columns };
  const figures = columns.filter(({ column }) => startsWithFigure(sheet, column, body.first)).length;
  if (figures === 0 && !hasNumbers) return 0;
  const paths = new Set(columns.map(({ levels }) => levels.join("\n"))).size;
  const words = columns.filter(({ column }) => isWordAboveFigures(sheet, column, body.first)).length;
  return columns.length * 2 + paths + (hasNumbers ? 6 : 0) - words * 3;
}

function isWellFormed(sheet: SheetSnapshot, header: Rect, columns: readonly HeaderColumn[]): boolean {
  const inBand = columns.every(({ cells }) => cells.every((cell) => cell.row >= header.row));
  const firstTexts = new Set(columns.map(({ cells, levels }) => (cells[0]?.row === header.row ? levels[0] : "")));
  const begins = columns.slice(0, 2).some(({ levels, cells }) => levels.length === 1 && cells[0]?.row === header.row);
  const filled = columns.filter(({ cells }) => cells[0]?.row === header.row).length;
  return (
    inBand &&
    begins &&
    firstTexts.size >= 2 &&
    filled * 2 > columns.length &&
    isBottomFilled(header, columns) &&
    !hasFigures(sheet, header) &&
    !columns.slice(0, 2).some(({ levels }) => levels.some(isNoHeaderText))
  );
}

/** Some header cell stands in the last row of the band: otherwise the band is one row too tall. */
function isBottomFilled(header: Rect, columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ cells }) => cells.at(-1)?.row === lastRow(header));
}

/** Ordinals and signatures do not head a column; "A" and "B" number columns. A year does. */
function isNoHeaderText(text: string): boolean {
  return (isOrdinal(text) && !isYear(Number(text))) || isGroupOrdinal(text) || isFootWord(text);
}

function hasFigures(sheet: SheetSnapshot, header: Rect): boolean {
  for (let row = header.row; row <= lastRow(header); row++) {
    for (let column = header.column; column <= lastColumn(header); column++) {
      const value = valueAt(sheet, { row, column });
      if (typeof value === "number" && !isYear(value)) return true;
      if (typeof value === "number" && formulaAt(sheet, { row, column }) !== null) return true;
    }
  }
  return false;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** Whether the first cell filled below the header in a column is a number, a placeholder for one, or an ordinal. */
function startsWithFigure(sheet: SheetSnapshot, column: number, firstRow: number): boolean {
  return isFigureLike(firstBelow(sheet, column, firstRow));
}

function firstBelow(sheet: SheetSnapshot, column: number, firstRow: number): CellValue {
  for (let row = firstRow; row < firstRow + ROWS_TO_FIRST_FIGURE; row++) {
    const value = valueAt(sheet, { row, column });
    if (value !== null && value !== "") return value;
  }
  return null;
}

function isFigureLike(value: CellValue): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && (/^[-+(]?\d[\d.,\s]*%?\)?$/u.test(value.trim()) || isOrdinal(value.trim()));
}

/** A word directly below in a column that goes on with numbers: then the band ends one row too early. */
function isWordAboveFigures(sheet: SheetSnapshot, column: number, firstRow: number): boolean {
  const first = valueAt(sheet, { row: firstRow, column });
  if (typeof first !== "string" || isFigureLike(first) || isPlaceholder(first)) return false;
  const next = [1, 2, 3].map((step) => valueAt(sheet, { row: firstRow + step, column }));
  return next.filter((value) => typeof value === "number").length >= 2;
}

/** Of the bands over the same columns the best one, the lower one of equals. */
function bestPerRun(found: readonly (HeaderCandidate & { readonly score: number })[]): readonly HeaderCandidate[] {
  const sorted = [...found].sort((a, b) => b.score - a.score || a.header.rowCount - b.header.rowCount);
  const chosen: HeaderCandidate[] = [];
  for (const candidate of sorted) {
    const { header } = candidate;
    const overlaps = chosen.some(
      (other) => other.header.column <= lastColumn(header) && header.column <= lastColumn(other.header),
    );
    if (!overlaps) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.header.column - b.header.column);
}
