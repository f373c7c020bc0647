import { lastColumn, lastRow } from "../../../base/rect";
import { HostError } from "../../wire/hostError";
import { allow } from "../allow";
import type { Cells } from "../handles";
import { isWholeColumns, isWholeRows } from "../range/cellsAddress";
import { charactersOfPoints, pointsOfCharacters } from "./columnWidth";

/** Height of a row of Calibri 11 in points where neither the file nor anybody gave one. */
export const STANDARD_ROW_POINTS = 15;
/** Limits of Excel ("Specifications and limits"): 255 characters wide, 409 points high. */
const COLUMN_MAX_CHARACTERS = 255;
const ROW_MAX_POINTS = 409;

/** Points; `null` when the columns differ. */
export function columnWidth({ sheet, rect }: Cells): number | null {
  const width = pointsOfCharacters(sheet.columns.width(rect.column));
  const end = lastJudgedColumn({ sheet, rect });
  for (let column = rect.column; column <= end; column++) {
    if (pointsOfCharacters(sheet.columns.width(column)) !== width) return null;
  }
  return width;
}

/** Sets the width of every column the range touches, in points. */
export function setColumnWidth({ sheet, rect }: Cells, points: number): void {
  const characters = charactersOfPoints(points);
  if (!(characters >= 0 && characters <= COLUMN_MAX_CHARACTERS)) throw tooLarge();
  allow(sheet.cells.checkFormats());
  sheet.columns.setWidth(rect.column, lastColumn(rect), characters);
}

/** Points; `null` when the rows differ. */
export function rowHeight({ sheet, rect }: Cells): number | null {
  const height = sheet.rows.height(rect.row) ?? STANDARD_ROW_POINTS;
  for (let row = rect.row; row <= lastJudgedRow({ sheet, rect }); row++) {
    if ((sheet.rows.height(row) ?? STANDARD_ROW_POINTS) !== height) return null;
  }
  return height;
}

/** Sets the height of every row the range touches, in points. */
export function setRowHeight({ sheet, rect }: Cells, points: number): void {
  if (!(points >= 0 && points <= ROW_MAX_POINTS)) throw tooLarge();
  allow(sheet.cells.checkFormats());
  if (isWholeColumns(rect)) throw new HostError("NotImplemented", "This host does not set the height of all rows.");
  sheet.rows.setHeight(rect.row, lastRow(rect), points);
}

/** A whole column is judged by its used rows and the first one below, not by a million rows. */
function lastJudgedRow({ sheet, rect }: Cells): number {
  const used = sheet.cells.usedRect(false);
  return isWholeColumns(rect) ? (used ? lastRow(used) + 1 : 0) : lastRow(rect);
}

function lastJudgedColumn({ sheet, rect }: Cells): number {
  const used = sheet.cells.usedRect(false);
  return isWholeRows(rect) ? (used ? lastColumn(used) + 1 : 0) : lastColumn(rect);
}

function tooLarge(): HostError {
  return new HostError("InvalidArgument", "The size is below zero or above what Excel allows.");
}
