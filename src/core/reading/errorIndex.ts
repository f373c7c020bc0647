import type { CellError } from "../../base/cellValue";
import { isCellError } from "../../base/cellValue";
import { lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { CellPlace, SheetSnapshot } from "../model/snapshot";

/** A cell that shows an error value. */
export interface ErrorCell {
  readonly sheet: SheetSnapshot;
  readonly cell: CellPlace;
  readonly error: CellError;
}

/** The error values of a workbook, with a quick answer to "does this range hold one?". */
export interface ErrorIndex {
  /** Sheet by sheet, row by row. */
  readonly cells: readonly ErrorCell[];
  /** Whether a range of a sheet holds an error in another cell than this one. Unknown sheets hold none. */
  hasOther(sheet: string, range: Rect, self: CellPlace): boolean;
}

/** Collects the error values of some sheets. Sheet names are compared as Excel does, without case. */
export function errorIndex(sheets: readonly SheetSnapshot[]): ErrorIndex {
  const cells = sheets.flatMap(errorCells);
  const rows = rowsByColumn(cells);
  return {
    cells,
    hasOther: (sheet, range, self) => {
      const columns = rows.get(sheet.toLowerCase());
      if (!columns) return false;
      const isHere = self.sheet.toLowerCase() === sheet.toLowerCase();
      return [...columns].some(
        ([column, sorted]) =>
          column >= range.column &&
          column <= lastColumn(range) &&
          holdsOther(sorted, range, isHere && column === self.column ? self.row : undefined),
      );
    },
  };
}

function errorCells(sheet: SheetSnapshot): readonly ErrorCell[] {
  const found: ErrorCell[] = [];
  sheet.values.forEach((values, rowOffset) => {
    values.forEach((value, columnOffset) => {
      if (!isCellError(value)) return;
      const { row, column } = sheet.used ?? { row: 0, column: 0 };
      const cell = { sheet: sheet.name, row: row + rowOffset, column: column + columnOffset };
      found.push({ sheet, cell, error: value });
    });
  });
  return found;
}

/** Per sheet and column the rows with errors, ascending because cells come row by row. */
function rowsByColumn(cells: readonly ErrorCell[]): ReadonlyMap<string, ReadonlyMap<number, readonly number[]>> {
  const sheets = new Map<string, Map<number, number[]>>();
  for (const { cell } of cells) {
    const name = cell.sheet.toLowerCase();
    const columns = sheets.get(name) ?? new Map<number, number[]>();
    const rows = columns.get(cell.column) ?? [];
    rows.push(cell.row);
    columns.set(cell.column, rows);
    sheets.set(name, columns);
  }
  return sheets;
}

function holdsOther(sorted: readonly number[], range: Rect, self: number | undefined): boolean {
  const first = firstIndexFrom(sorted, range.row);
  const inside = (at: number): boolean => {
    const row = sorted[at];
    return row !== undefined && row <= lastRow(range);
  };
  return sorted[first] === self ? inside(first + 1) : inside(first);
}

/** Index of the first member that is at least `value`; the length when there is none. */
export function firstIndexFrom(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
