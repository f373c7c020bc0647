import { intersect, rectBetween } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { PlacedCell } from "../../xlsx/changes";
import type { Cells } from "../handles";
import { isUnbounded } from "./cellsAddress";

/**
 * The smallest rectangle around the used cells of the range, `undefined` when there are none. With `valuesOnly`
 * cells that only carry a format do not count.
 */
export function usedCells({ sheet, rect }: Cells, valuesOnly: boolean): Rect | undefined {
  const used = sheet.cells.usedRect(valuesOnly);
  const common = used && intersect(used, rect);
  if (!common) return undefined;
  const isWholeUsedArea =
    isUnbounded(rect) && common.rowCount === used.rowCount && common.columnCount === used.columnCount;
  return isWholeUsedArea ? common : boundsOf(sheet.cells.inRect(common), valuesOnly);
}

function boundsOf(cells: Iterable<PlacedCell>, valuesOnly: boolean): Rect | undefined {
  let bounds: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const { row, column, cell } of cells) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    const { top, left, bottom, right } = bounds ?? { top: row, left: column, bottom: row, right: column };
    bounds = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }
  return bounds && rectBetween({ row: bounds.top, column: bounds.left }, { row: bounds.bottom, column: bounds.right });
}
