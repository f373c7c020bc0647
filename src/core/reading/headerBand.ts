import type { CellAddress } from "../../base/address";
import type { CellValue } from "../../base/cellValue";
import { isCellError } from "../../base/cellValue";
import { contains, intersect, lastColumn } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { SheetSnapshot } from "../model/snapshot";
import { valueAt } from "../model/snapshot";

/** What stands above a column in a header band: the levels of its path, top to bottom, repeated texts once. */
export interface HeaderColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** `["Tổ chức đảng", "Thành lập mới"]`; spaces and line breaks are single spaces. */
  readonly levels: readonly string[];
  /** The cell each level stands in, 0-based; of a merged area its first cell. */
  readonly cells: readonly CellAddress[];
}

/** A merged area of header rows is as good as the same text in each of its cells. */
interface Band {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly rowCount: number;
  readonly merges: readonly Rect[];
}

/**
 * Reads `rowCount` rows from `row` (0-based) as a header. Merged areas count for each of their cells. An upper cell
 * that is empty and not merged belongs to the text on its left if something stands below it: offices often centre
 * a heading over two columns without merging. Columns without any text are left out.
 *
 * Edges: an empty sheet gives no columns; numbers are read as text (a heading 2012 is "2012"); error values as empty.
 */
export function readHeaderBand(sheet: SheetSnapshot, row: number, rowCount: number): readonly HeaderColumn[] {
  const { used } = sheet;
  if (!used) return [];
  const rows = { row, column: used.column, rowCount, columnCount: used.columnCount };
  const merges = sheet.mergedAreas === "unknown" ? [] : sheet.mergedAreas.filter((area) => intersect(area, rows));
  const band = { sheet, row, rowCount, merges };
  const columns: HeaderColumn[] = [];
  let left: readonly Level[] = [];
  for (let column = used.column; column <= lastColumn(used); column++) {
    left = columnTexts(band, column, left);
    const levels = left.filter(({ text }, level) => text !== "" && text !== left[level - 1]?.text);
    if (levels.length === 0) continue;
    columns.push({ column, levels: levels.map(({ text }) => text), cells: levels.map(({ cell }) => cell) });
  }
  return columns;
}

/** One level of a header path and the cell that holds it. */
interface Level {
  readonly text: string;
  readonly cell: CellAddress;
}

/** Levels of one column, one per row of the band; `left` are those of the column before. */
function columnTexts(band: Band, column: number, left: readonly Level[]): readonly Level[] {
  const own = Array.from({ length: band.rowCount }, (_, level) => levelAt(band, { row: band.row + level, column }));
  const leftIsSplit = new Set(left.filter(({ text }) => text !== "").map(({ text }) => text)).size > 1;
  return own.map((level, at) => {
    const hasTextBelow = own.slice(at + 1).some(({ text }) => text !== "");
    const nothingAbove = own.slice(0, at).every(({ text }) => text === "");
    return level.text === "" && hasTextBelow && nothingAbove && leftIsSplit ? (left[at] ?? level) : level;
  });
}

function levelAt(band: Band, cell: CellAddress): Level {
  const area = band.merges.find((merged) => contains(merged, cell));
  const first = area ? { row: area.row, column: area.column } : cell;
  return { text: headerText(valueAt(band.sheet, first)), cell: first };
}

/** Blanks other than single spaces inside; most texts of a long sheet have none and stay as they are. */
const UNTIDY = /^\s|\s\s|[^\S ]|\s$/u;

/** A header as shown in messages: `"Kết nạp\nmới "` is "Kết nạp mới", 2012 is "2012", an error value is "". */
export function headerText(value: CellValue): string {
  if (value === null || isCellError(value)) return "";
  const text = String(value);
  return UNTIDY.test(text) ? text.replace(/\s+/gu, " ").trim() : text;
}
