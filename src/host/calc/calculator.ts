import type { CellValue } from "../../base/cellValue";
import type { Rect } from "../../base/rect";

/** A cell of the workbook for the calculation: sheet by its stable key (the `sheetId`), 0-based row and column. */
export interface CalcCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * What the calculation sees of a workbook. The narrow interface behind which the engine can be replaced.
 * Values of formula cells are the cached ones until the calculator says otherwise.
 */
export interface CalcSource {
  /** Stable key of a sheet by its name as it stands in a formula (case-insensitive, NFC); `undefined` if none. */
  sheetByName(name: string): number | undefined;
  valueAt(cell: CalcCell): CellValue;
  /** Formula with leading "=", or `null`. */
  formulaAt(cell: CalcCell): string | null;
  /** Smallest rectangle with content, or `undefined` for an empty sheet. */
  usedRect(sheet: number): Rect | undefined;
  /** Every formula cell of the workbook. */
  formulaCells(): Iterable<CalcCell & { readonly formula: string }>;
  /** Formula of a defined name (no "="), sheet scope first, then workbook; `undefined` if none. */
  definedName(name: string, sheet: number): string | undefined;
  readonly date1904: boolean;
  /**
   * Rectangle an array formula fills, asked for its top left cell; `undefined` for an ordinary formula. In an ordinary
   * formula a range where one value is wanted means the cell in the same row or column; in an array formula it means
   * all cells. A source that does not know leaves the method out: then every formula counts as ordinary.
   */
  arrayRect?(cell: CalcCell): Rect | undefined;
  /** Why a row is not shown; SUBTOTAL and AGGREGATE leave such rows out. Left out: no row is hidden. */
  hiddenRow?(sheet: number, row: number): "by-hand" | "by-filter" | undefined;
}

/** What a recalculation changed. */
export interface Recalculation {
  readonly values: readonly (CalcCell & { readonly value: CellValue })[];
  /**
   * Formula cells that depend on a change but use something the engine cannot do: they keep their old value and
   * Excel must calculate them. Never a wrong number.
   */
  readonly notCalculated: readonly (CalcCell & { readonly because: string })[];
}

/** Keeps formula results up to date, recomputing only what a change reaches. */
export interface Calculator {
  /** Tells that a constant or a formula was written, changed or removed. */
  changed(cell: CalcCell): void;
  /** Tells that sheets or defined names were added, renamed or removed. */
  structureChanged(): void;
  /** Marks every formula (of one sheet, or of all) for calculation. */
  calculateAll(sheet?: number): void;
  /** Computes what is marked and what depends on it; the marks are gone afterwards. */
  recalculate(): Recalculation;
}
