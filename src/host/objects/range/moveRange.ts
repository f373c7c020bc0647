import { COLUMN_COUNT, ROW_COUNT } from "../../../base/address";
import { intersect, lastColumn, lastRow, rectBetween } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import { HostError } from "../../wire/hostError";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { rangeClass } from "../handles";
import type { Cells } from "../handles";
import { rectByAddress } from "./makeRange";

/** The rectangle of one cell, counted from the top left cell of the range; it may lie outside the range. */
export function cellIn(rect: Rect, row: number, column: number): Rect {
  return { row: rect.row + row, column: rect.column + column, rowCount: 1, columnCount: 1 };
}

/** A row of the range, 0-based; one the range does not have is InvalidArgument (the code is unproven). */
export function rowIn(rect: Rect, row: number): Rect {
  if (row < 0 || row >= rect.rowCount) throw new HostError("InvalidArgument", "The range has no such row.");
  return { ...rect, row: rect.row + row, rowCount: 1 };
}

/** A column of the range, 0-based; one the range does not have is InvalidArgument (the code is unproven). */
export function columnIn(rect: Rect, column: number): Rect {
  if (column < 0 || column >= rect.columnCount) throw new HostError("InvalidArgument", "The range has no such column.");
  return { ...rect, column: rect.column + column, columnCount: 1 };
}

/** The whole rows the range touches. */
export function entireRows(rect: Rect): Rect {
  return { ...rect, column: 0, columnCount: COLUMN_COUNT };
}

/** The whole columns the range touches. */
export function entireColumns(rect: Rect): Rect {
  return { ...rect, row: 0, rowCount: ROW_COUNT };
}

/** The smallest rectangle that holds both. */
export function boundingRect(a: Rect, b: Rect): Rect {
  return rectBetween(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    { row: Math.max(lastRow(a), lastRow(b)), column: Math.max(lastColumn(a), lastColumn(b)) },
  );
}

/** The cells both share; a range of another sheet shares none. */
export function commonCells(cells: Cells, other: Cells): Rect | undefined {
  return cells.sheet === other.sheet ? intersect(cells.rect, other.rect) : undefined;
}

/** The argument as cells: a Range, or an address on the same sheet. */
export function cellsArgument({ sheet }: Cells, args: Arguments, context: HostContext): Cells {
  return args.optionalObject(0, rangeClass) ?? { sheet, rect: rectByAddress(sheet, args.text(0), context) };
}

/** The range moved by rows and columns; where it leaves the sheet, making the Range fails. */
export function offsetBy(rect: Rect, rows: number, columns: number): Rect {
  return { ...rect, row: rect.row + rows, column: rect.column + columns };
}

/** The range with rows and columns more (or less, when negative) at its end. */
export function resizedBy(rect: Rect, rows: number, columns: number): Rect {
  return { ...rect, rowCount: rect.rowCount + rows, columnCount: rect.columnCount + columns };
}
