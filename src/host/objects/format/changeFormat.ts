import { lastColumn } from "../../../base/rect";
import type { FormatChange } from "../../book/formats";
import type { CellFormat } from "../../xlsx/content";
import { allow } from "../allow";
import type { HostContext } from "../context";
import type { Cells } from "../handles";
import { isWholeColumns } from "../range/cellsAddress";
import { cellsOf } from "../range/writeCells";

/** Changes part of the format of every cell; AccessDenied on a protected sheet. */
export function changeFormat(cells: Cells, change: FormatChange, context: HostContext): void {
  changeFormatBy(cells, () => change, context);
}

/** As {@link changeFormat} where the change depends on what the cell looks like. */
export function changeFormatBy(cells: Cells, changeOf: ChangeOf, context: HostContext): void {
  allow(cells.sheet.cells.checkFormats());
  const restyle = restyler(changeOf, context);
  if (isWholeColumns(cells.rect)) changeColumns(cells, restyle);
  else changeCells(cells, restyle);
}

type ChangeOf = (format: CellFormat) => FormatChange;
type Restyle = (style: number) => number;

/** Asks for each style once, however many cells have it. */
function restyler(changeOf: ChangeOf, { book: { formats } }: HostContext): Restyle {
  const known = new Map<number, number>();
  return (style) => {
    const changed = known.get(style) ?? formats.styleFor(style, changeOf(formats.formatOf(style)));
    known.set(style, changed);
    return changed;
  };
}

function changeCells({ sheet, rect }: Cells, restyle: Restyle): void {
  for (const { row, column } of cellsOf(rect)) {
    sheet.cells.setStyle(row, column, restyle(sheet.cells.styleAt(row, column)));
  }
}

function changeColumns({ sheet, rect }: Cells, restyle: Restyle): void {
  for (const { row, column, cell } of [...sheet.cells.inRect(rect)]) {
    sheet.cells.setStyle(row, column, restyle(cell.style));
  }
  for (let column = rect.column; column <= lastColumn(rect); column++) {
    sheet.columns.setStyle(column, column, restyle(sheet.columns.style(column)));
  }
}
