import type { CellAddress } from "../../base/address";
import type { CellValue } from "../../base/cellValue";
import { lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { SheetSnapshot } from "../model/snapshot";
import { valueAt } from "../model/snapshot";

/** Reads the cell a label stands in, also where it is merged over several rows. */
export type LabelCells = (cell: CellAddress) => CellValue;

/**
 * Label cells of a table's body. "Tổ chức đảng" merged over two rows is the label of both: the lower row reads the
 * value of the area's first cell. Cells outside merged areas give their own value. Areas above `bodyRow` (0-based) are
 * header and stay out; without knowledge of merged areas every cell is on its own.
 */
export function labelCells(sheet: SheetSnapshot, columns: readonly number[], bodyRow: number): LabelCells {
  const filled = new Map<number, ReadonlyMap<number, CellValue>>(
    columns.map((column) => [column, filledDown(sheet, column, bodyRow)]),
  );
  return (cell) => filled.get(cell.column)?.get(cell.row) ?? valueAt(sheet, cell);
}

/**
 * Rows whose label is merged across several columns, so that it is a caption ("Khối các xã") and not the name of
 * something with figures. 0-based.
 */
export function captionRows(sheet: SheetSnapshot, figureColumns: readonly number[]): ReadonlySet<number> {
  const wide = knownAreas(sheet).filter(
    (area) => area.rowCount === 1 && figureColumns.some((column) => column > area.column && column <= lastColumn(area)),
  );
  return new Set(wide.map(({ row }) => row));
}

function filledDown(sheet: SheetSnapshot, column: number, bodyRow: number): ReadonlyMap<number, CellValue> {
  const filled = new Map<number, CellValue>();
  const end = sheet.used ? lastRow(sheet.used) : -1;
  for (const area of knownAreas(sheet)) {
    if (area.column !== column || area.row < bodyRow) continue;
    const value = valueAt(sheet, area);
    for (let row = area.row + 1; row <= Math.min(lastRow(area), end); row++) filled.set(row, value);
  }
  return filled;
}

function knownAreas(sheet: SheetSnapshot): readonly Rect[] {
  return sheet.mergedAreas === "unknown" ? [] : sheet.mergedAreas;
}
