import { rectOf } from "../../base/rect";
import type { SheetContent } from "../xlsx/content";

/**
 * A sheet as Excel makes it: no cells, default widths, portrait A4, gridlines on, A1 selected.
 * Width 8.43 characters and the margins in inches are Excel's "Normal" settings.
 */
export function emptySheet(sheetId: number, name: string): SheetContent {
  return {
    sheetId,
    name,
    visibility: "visible",
    isProtected: false,
    cells: new Map(),
    merges: [],
    columns: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    defaultColumnWidth: 8.43,
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    customProperties: new Map(),
    page: {
      orientation: "portrait",
      paperSize: 9,
      fit: null,
      margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
      centerHorizontally: false,
      header: "",
      footer: "",
    },
    charts: [],
    selection: rectOf({ row: 0, column: 0 }),
    hasAutoFilter: false,
  };
}
