import { LAST_COLUMN_INDEX } from "../../../base/address";
import type { ColumnContent } from "../content";
import { childrenNamed, flag, numberAttribute } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";

/** Width of a column of a new sheet in the file's unit: 8.43 characters of the default font and its padding. */
export const DEFAULT_WIDTH = 9.140625;

/**
 * Reads `<cols>`. Widths are in the unit of the file: characters of the default font with 5 pixels of padding, so
 * that a column that shows "8.43" has 9.140625. Columns outside a sheet are left out.
 */
export function readColumns(cols: XmlElement | undefined): ColumnContent[] {
  return childrenNamed(cols, "col").flatMap((col) => {
    const first = (numberAttribute(col, "min") ?? 0) - 1;
    const last = Math.min((numberAttribute(col, "max") ?? 0) - 1, LAST_COLUMN_INDEX);
    if (first < 0 || last < first) return [];
    return [
      {
        first,
        last,
        width: numberAttribute(col, "width"),
        hidden: flag(col, "hidden"),
        style: numberAttribute(col, "style") ?? 0,
      },
    ];
  });
}

/** Width of columns that `<cols>` does not name. */
export function readDefaultWidth(sheetFormat: XmlElement | undefined): number {
  const own = numberAttribute(sheetFormat, "defaultColWidth");
  if (own !== undefined) return own;
  const base = numberAttribute(sheetFormat, "baseColWidth");
  // 8 characters give 9.140625, because Excel rounds the padded width up to whole steps of 8 pixels.
  return base === undefined || base === 8 ? DEFAULT_WIDTH : base + 5 / 7;
}
