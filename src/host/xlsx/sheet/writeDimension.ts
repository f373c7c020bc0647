import { rectBetween, formatRect, lastColumn, lastRow, parseRect } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { PlacedCell } from "../changes";
import { attribute } from "../xml/xmlTree";
import { applyEdits, setAttributes } from "../xml/xmlEdit";
import { inFrame } from "./sheetFrame";

/**
 * Widens the dimension of a sheet so that it holds the cells written. It never shrinks, and a sheet without one gets
 * none: it is only a hint.
 */
export function writeDimension(frame: string, part: string, cells: Iterable<PlacedCell>): string {
  const element = inFrame(frame, part, "dimension");
  const before = attribute(element, "ref");
  if (element === undefined || before === undefined) return frame;
  let area: Rect | undefined = parseRect(before);
  for (const placed of cells) {
    if (placed.cell.value === null && placed.cell.formula === null) continue;
    area = area ? widened(area, placed) : { row: placed.row, column: placed.column, rowCount: 1, columnCount: 1 };
  }
  const after = area ? formatRect(area) : before;
  return after === before ? frame : applyEdits(frame, [setAttributes(element, { ref: after })]);
}

function widened(area: Rect, { row, column }: PlacedCell): Rect {
  const top = { row: Math.min(area.row, row), column: Math.min(area.column, column) };
  const bottom = { row: Math.max(lastRow(area), row), column: Math.max(lastColumn(area), column) };
  return rectBetween(top, bottom);
}
