import { cellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { lastColumn, lastRow } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { CalcSource } from "../calculator";
import type { FormulaReader } from "../formula/formulaReader";
import type { Area, Matrix } from "../values/value";

/** Blocks are kept for later questions until they hold this many cells together. */
const KEPT_CELLS_MAX = 4_000_000;
/** Cells a formula asks for at once; the others are asked for when these are computed. Keeps the list of work short. */
const PENDING_MAX = 5_000;

/** What a cell is worth while a recalculation is under way. */
export type CellState =
  | { readonly kind: "known"; readonly value: CellValue }
  /** Marked and not computed yet: compute the cell with this key first. */
  | { readonly kind: "pending"; readonly key: number }
  /** Cannot be computed. */
  | { readonly kind: "failed"; readonly because: string };

/** Looks at a cell; row and column are 0-based. */
export type CellLookup = (sheet: number, row: number, column: number) => CellState;

/**
 * Why the evaluation of a formula had to stop. The evaluator then runs to its end with placeholders and its result is
 * thrown away; that needs no exceptions and no deep stack.
 */
export interface Interruption {
  /** Keys of cells to compute first; empty when `because` says why the formula cannot be computed. */
  readonly pending: readonly number[];
  readonly because: string | undefined;
}

/** One recalculation: gives values of cells and ranges and collects why a formula had to stop. */
export interface Session {
  readonly source: CalcSource;
  readonly read: FormulaReader;
  /** Value of a cell; a placeholder after an interruption. */
  value(sheet: number, row: number, column: number): CellValue;
  /** Values of a range, stored as far as the sheet is used. */
  matrix(area: Area): Matrix;
  /** Stops the formula: something in it cannot be computed. Returns the placeholder. */
  interrupt(because: string): CellError;
  /** Whether the formula was stopped. */
  interrupted(): boolean;
  /** Ends a formula: what stopped it, or `undefined`; the next formula starts afresh. */
  takeInterruption(): Interruption | undefined;
}

/** A session that sees cells through `lookup`. */
export function createSession(source: CalcSource, read: FormulaReader, lookup: CellLookup): Session {
  let pending: number[] = [];
  let because: string | undefined;
  let keptCells = 0;
  const kept = new Map<string, Matrix>();
  const used = new Map<number, Rect | undefined>();
  const placeholder = cellError("#BUSY!");

  const interrupted = (): boolean => pending.length > 0 || because !== undefined;
  const interrupt = (reason: string): CellError => {
    // After a cell that must be computed first everything is a guess, so a reason does not count yet.
    if (pending.length === 0) because ??= reason;
    return placeholder;
  };
  const value = (sheet: number, row: number, column: number): CellValue => {
    const state = lookup(sheet, row, column);
    if (state.kind === "known") return state.value;
    if (state.kind === "failed") return interrupt(state.because);
    if (pending.length < PENDING_MAX) pending.push(state.key);
    return placeholder;
  };
  const usedRect = (sheet: number): Rect | undefined => {
    if (!used.has(sheet)) used.set(sheet, source.usedRect(sheet));
    return used.get(sheet);
  };
  const readMatrix = ({ sheet, rect }: Area): Matrix => {
    const { rowCount, columnCount } = storedSize(rect, usedRect(sheet));
    const values: CellValue[] = [];
    for (let row = rect.row; row < rect.row + rowCount; row += 1) {
      for (let column = rect.column; column < rect.column + columnCount; column += 1) {
        values.push(value(sheet, row, column));
      }
    }
    const size = { rowCount: rect.rowCount, columnCount: rect.columnCount };
    return { kind: "matrix", ...size, storedRows: rowCount, storedColumns: columnCount, values, fill: null };
  };
  const matrix = (area: Area): Matrix => {
    const { row, column, rowCount, columnCount } = area.rect;
    const key = [area.sheet, row, column, rowCount, columnCount].join();
    const known = kept.get(key);
    if (known) return known;
    const made = readMatrix(area);
    // What was read before an interruption has holes.
    if (interrupted()) return made;
    keptCells += made.values.length;
    if (keptCells > KEPT_CELLS_MAX) {
      kept.clear();
      keptCells = made.values.length;
    }
    kept.set(key, made);
    return made;
  };
  const takeInterruption = (): Interruption | undefined => {
    const taken = interrupted() ? { pending, because } : undefined;
    [pending, because] = [[], undefined];
    return taken;
  };
  return { source, read, value, matrix, interrupt, interrupted, takeInterruption };
}

/** From the corner of the range to the end of what is used, so that places in the block stay places in the range. */
function storedSize(rect: Rect, used: Rect | undefined): { readonly rowCount: number; readonly columnCount: number } {
  if (!used) return { rowCount: 0, columnCount: 0 };
  const rowCount = Math.min(lastRow(rect), lastRow(used)) - rect.row + 1;
  const columnCount = Math.min(lastColumn(rect), lastColumn(used)) - rect.column + 1;
  return rowCount > 0 && columnCount > 0 ? { rowCount, columnCount } : { rowCount: 0, columnCount: 0 };
}
