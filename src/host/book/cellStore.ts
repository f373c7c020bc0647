import type { CellValue } from "../../base/cellValue";
import { intersect, lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { PlacedCell } from "../xlsx/changes";
import type { CellContent, CellGrid } from "../xlsx/content";
import type { NewContent, SheetCells } from "./book";
import { refuse } from "./bookError";
import type { BookError } from "./bookError";
import { LayeredGrid } from "./layeredGrid";
import { hasContent, sameSetup, sameValue } from "./sameCell";
import { sameData } from "./sameData";

/** What the cells of a sheet need to know of the rest of the workbook. */
export interface CellSurroundings {
  readonly isProtected: boolean;
  /** Style of cells of the column that are not stored: now, and in the file. */
  readonly columnStyle: (column: number) => number;
  readonly columnStyleInFile: (column: number) => number;
  /** The cell lies under a merged area and is not its top left cell. */
  readonly isCovered: (row: number, column: number) => boolean;
  readonly isLocked: (style: number) => boolean;
  /** Called after the constant or formula of a cell changed. */
  readonly changed: (row: number, column: number) => void;
}

/** What differs from the file, apart from cells whose result alone is new. */
export interface CellChanges {
  readonly written: readonly PlacedCell[];
  readonly recalculated: readonly PlacedCell[];
}

/** Above this many cells a range of a protected sheet counts as locked without looking at each cell. */
const LOOK_AT_EACH_MAX_CELLS = 1_000_000;

/** The cells of one sheet. See {@link SheetCells}. */
export class CellStore implements SheetCells {
  readonly #grid: LayeredGrid;
  readonly #around: CellSurroundings;
  #arrays: readonly Rect[] | undefined;

  constructor(file: CellGrid, around: CellSurroundings) {
    this.#grid = new LayeredGrid(file);
    this.#around = around;
  }

  at(row: number, column: number): CellContent | undefined {
    return this.#grid.at(row, column);
  }

  styleAt(row: number, column: number): number {
    return this.#grid.at(row, column)?.style ?? this.#around.columnStyle(column);
  }

  inRect(rect: Rect): Iterable<PlacedCell> {
    return this.#grid.inRect(rect);
  }

  usedRect(valuesOnly: boolean): Rect | undefined {
    return this.#grid.usedRect(valuesOnly);
  }

  write(row: number, column: number, content: NewContent): void {
    if (this.#around.isCovered(row, column)) return;
    const before = this.#grid.at(row, column);
    const style = before?.style ?? this.#around.columnStyle(column);
    const after = { ...contentOf(content, before), style };
    if (before ? before.array === undefined && sameWriting(before, after) : !hasContent(after)) return;
    this.#grid.put(row, column, after);
    this.#around.changed(row, column);
  }

  setStyle(row: number, column: number, style: number): void {
    if (this.styleAt(row, column) === style) return;
    const before = this.#grid.at(row, column) ?? { value: null, formula: null };
    this.#grid.put(row, column, { ...before, style });
  }

  clearContents(rect: Rect): void {
    for (const { row, column } of [...this.#grid.inRect(rect)]) this.write(row, column, { value: null });
  }

  clearFormats(rect: Rect): void {
    for (const { row, column } of [...this.#grid.inRect(rect)]) this.setStyle(row, column, 0);
  }

  checkContents(rect: Rect): Result<void, BookError> {
    if (this.#around.isProtected && this.#hasLocked(rect)) {
      return refuse("AccessDenied", "The sheet is protected and a cell of the range is locked.");
    }
    const isCut = this.#arrayRects().some((array) => this.#isCut(array, rect));
    return isCut ? refuse("InvalidOperation", "A part of an array formula cannot be changed.") : ok(undefined);
  }

  checkFormats(): Result<void, BookError> {
    return this.#around.isProtected ? refuse("AccessDenied", "The sheet is protected.") : ok(undefined);
  }

  /** Takes over a result of the calculation: the formula stays, nothing is reported as changed. */
  setCalculated(row: number, column: number, value: CellValue): void {
    const before = this.#grid.at(row, column);
    if (before && !sameValue(before.value, value)) this.#grid.put(row, column, { ...before, value });
  }

  /** Passes every formula through `rewrite`; results and formats stay. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const { row, column, cell, formula } of this.formulas()) {
      const rewritten = rewrite(formula);
      if (rewritten === formula) continue;
      this.#grid.put(row, column, { ...cell, formula: rewritten });
      this.#around.changed(row, column);
    }
  }

  /** Every formula cell. */
  formulas(): readonly (PlacedCell & { readonly formula: string })[] {
    const found: (PlacedCell & { readonly formula: string })[] = [];
    this.#grid.forEach((row, column, cell) => {
      if (cell.formula !== null) found.push({ row, column, cell, formula: cell.formula });
    });
    return found;
  }

  /** Compares with the file, so that what was set back does not appear. */
  changes(): CellChanges {
    const written: PlacedCell[] = [];
    const recalculated: PlacedCell[] = [];
    this.#grid.forEachOurs((row, column, cell) => {
      const before = this.#grid.inFile(row, column) ?? this.#nothing(column);
      if (!sameSetup(before, cell)) written.push({ row, column, cell });
      else if (!sameValue(before.value, cell.value)) {
        (cell.formula === null ? written : recalculated).push({ row, column, cell });
      }
    });
    return { written, recalculated };
  }

  #nothing(column: number): CellContent {
    return { value: null, formula: null, style: this.#around.columnStyleInFile(column) };
  }

  #hasLocked(rect: Rect): boolean {
    if (rect.rowCount * rect.columnCount > LOOK_AT_EACH_MAX_CELLS) return true;
    for (let row = rect.row; row <= lastRow(rect); row++) {
      for (let column = rect.column; column <= lastColumn(rect); column++) {
        if (this.#around.isLocked(this.styleAt(row, column))) return true;
      }
    }
    return false;
  }

  /** Array formulas come from the file alone; one that was overwritten is found out in {@link CellStore.#isCut}. */
  #arrayRects(): readonly Rect[] {
    return (this.#arrays ??= this.#findArrays());
  }

  #findArrays(): readonly Rect[] {
    const byCorner = new Map<string, Rect>();
    this.#grid.forEach((_row, _column, { array }) => {
      if (array) byCorner.set(`${String(array.row)} ${String(array.column)}`, array);
    });
    return [...byCorner.values()];
  }

  #isCut(array: Rect, rect: Rect): boolean {
    const common = intersect(array, rect);
    if (!common || sameData(common, array)) return false;
    return this.#grid.at(array.row, array.column)?.array !== undefined;
  }
}

/** A formula keeps the result it has, or has none until it is calculated: never the result of another formula. */
function contentOf(content: NewContent, before: CellContent | undefined): Omit<CellContent, "style"> {
  if ("value" in content) return { value: content.value, formula: null };
  const value = before?.formula === content.formula ? before.value : null;
  return { value, formula: content.formula };
}

function sameWriting(a: CellContent, b: CellContent): boolean {
  return a.formula === b.formula && sameValue(a.value, b.value);
}
