import { lastColumn, lastRow } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { Sheet } from "../../book/book";
import { allow } from "../allow";
import type { Cells } from "../handles";
import { isWholeColumns, isWholeRows } from "./cellsAddress";

/** `range.rowHidden`: `null` when some rows are hidden and some are not. */
export function rowHidden({ sheet, rect }: Cells): boolean | null {
  return uniform(rowFlags(sheet, rect));
}

/** `range.columnHidden`: `null` when some columns are hidden and some are not. */
export function columnHidden({ sheet, rect }: Cells): boolean | null {
  return uniform(columnFlags(sheet, rect));
}

/** `range.hidden`: whether every cell is hidden, `null` when only some are. */
export function cellsHidden(cells: Cells): boolean | null {
  const [rows, columns] = [rowHidden(cells), columnHidden(cells)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function* rowFlags(sheet: Sheet, rect: Rect): Iterable<boolean> {
  // A whole column is judged by its used rows and the first one below, not by a million rows.
  const used = sheet.cells.usedRect(false);
  const end = isWholeColumns(rect) ? (used ? lastRow(used) + 1 : 0) : lastRow(rect);
  for (let row = rect.row; row <= end; row++) yield sheet.rows.isHidden(row);
}

function* columnFlags(sheet: Sheet, rect: Rect): Iterable<boolean> {
  const used = sheet.cells.usedRect(false);
  const end = isWholeRows(rect) ? (used ? lastColumn(used) + 1 : 0) : lastColumn(rect);
  for (let column = rect.column; column <= end; column++) yield sheet.columns.isHidden(column);
}

function uniform(flags: Iterable<boolean>): boolean | null {
  let common: boolean | undefined;
  for (const flag of flags) {
    if (common !== undefined && flag !== common) return null;
    common = flag;
  }
  return common ?? false;
}

/** `range.columnHidden = …`: hides or shows the whole columns; AccessDenied on a protected sheet. */
export function setColumnHidden({ sheet, rect }: Cells, hidden: boolean): void {
  allow(sheet.cells.checkFormats());
  sheet.columns.setHidden(rect.column, lastColumn(rect), hidden);
}
