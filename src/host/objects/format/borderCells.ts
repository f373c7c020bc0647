import type { Rect } from "../../../base/rect";
import type { BorderSide } from "../../xlsx/content";
import type { BorderPlace, Cells } from "../handles";

/** One side of some cells. */
export interface SideOfCells {
  readonly cells: Cells;
  readonly side: BorderSide;
}

/**
 * Which side of which cells a border of a range is: "EdgeTop" of A1:B3 is the top side of A1:B1; "InsideHorizontal" is
 * the bottom side of A1:B2 and the top side of A2:B3, so empty for a single row. Diagonals are none of these.
 */
export function sidesOf({ cells, side }: BorderPlace): readonly SideOfCells[] {
  const { rect } = cells;
  const at = (part: Partial<Rect>, of: BorderSide): SideOfCells => ({
    cells: { ...cells, rect: { ...rect, ...part } },
    side: of,
  });
  const innerRows = rect.rowCount - 1;
  const innerColumns = rect.columnCount - 1;
  switch (side) {
    case "EdgeTop":
      return [at({ rowCount: 1 }, "top")];
    case "EdgeBottom":
      return [at({ row: rect.row + innerRows, rowCount: 1 }, "bottom")];
    case "EdgeLeft":
      return [at({ columnCount: 1 }, "left")];
    case "EdgeRight":
      return [at({ column: rect.column + innerColumns, columnCount: 1 }, "right")];
    case "InsideHorizontal":
      if (innerRows === 0) return [];
      return [at({ rowCount: innerRows }, "bottom"), at({ row: rect.row + 1, rowCount: innerRows }, "top")];
    case "InsideVertical":
      if (innerColumns === 0) return [];
      return [
        at({ columnCount: innerColumns }, "right"),
        at({ column: rect.column + 1, columnCount: innerColumns }, "left"),
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}
