import { isCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { lastColumn, lastRow } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { CellContent } from "../../xlsx/content";
import type { Json } from "../../wire/json";
import type { Cells } from "../handles";
import { isUnbounded } from "./cellsAddress";

/** Cells one property may bring; above it Excel throws or answers null ("Performance optimization": 5 million). */
const READ_MAX_CELLS = 5_000_000;

/**
 * A 2-D array with one entry per cell, by rows. `null` as a whole for whole rows or columns and for more than five
 * million cells, as Excel answers.
 */
export function readCells(
  cells: Cells,
  entryOf: (cell: CellContent | undefined, row: number, column: number) => Json,
): Json {
  const { sheet, rect } = cells;
  if (isUnbounded(rect) || cellCount(rect) > READ_MAX_CELLS) return null;
  const rows: Json[] = [];
  for (let row = rect.row; row <= lastRow(rect); row++) {
    const entries: Json[] = [];
    for (let column = rect.column; column <= lastColumn(rect); column++) {
      entries.push(entryOf(sheet.cells.at(row, column), row, column));
    }
    rows.push(entries);
  }
  return rows;
}

/** Number of cells of a rectangle. */
export function cellCount(rect: Rect): number {
  return rect.rowCount * rect.columnCount;
}

/** `range.values` of a cell: empty is "", an error is its text ("#DIV/0!"). */
export function valueEntry(cell: CellContent | undefined): Json {
  return plainValue(cell?.value ?? null);
}

/** `range.formulas` of a cell: the formula with "=", else the value. */
export function formulaEntry(cell: CellContent | undefined): Json {
  return cell?.formula ?? valueEntry(cell);
}

function plainValue(value: CellValue): Json {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/**
 * `range.valueTypes` of a cell. A formula that gives "" is "String", not "Empty". Every number is "Double"
 * (that Excel never answers "Integer" is unproven).
 */
export function typeEntry(cell: CellContent | undefined): Json {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
