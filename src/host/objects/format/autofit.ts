import { allow } from "../allow";
import type { HostContext } from "../context";
import type { Cells } from "../handles";
import { displayText } from "../range/displayText";
import { STANDARD_ROW_POINTS } from "./size";

/** Space Excel leaves beside the text of a fitted column: 5 pixels of the 7 of a digit. */
const PADDING_CHARACTERS = 5 / 7;
/** Bold digits of Calibri are about a tenth wider. */
const BOLD_FACTOR = 1.1;
const STANDARD_FONT_POINTS = 11;

/**
 * `format.autofitColumns()`: every column as wide as its longest text. The host has no fonts, so a character counts as
 * one digit of its size; Excel's widths differ by a few pixels. Columns without text keep their width; wrapped and
 * merged cells do not count, as in Excel.
 */
export function autofitColumns(cells: Cells, context: HostContext): void {
  allow(cells.sheet.cells.checkFormats());
  const widths = new Map<number, number>();
  for (const { row, column, cell } of cells.sheet.cells.inRect(cells.rect)) {
    const { wrapText, numberFormat, font } = context.book.formats.formatOf(cell.style);
    if (wrapText || cells.sheet.merges.at(row, column)) continue;
    const text = displayText(cell.value, numberFormat, context.locale);
    const width = longestLine(text) * (font.size / STANDARD_FONT_POINTS) * (font.bold ? BOLD_FACTOR : 1);
    if (width > 0) widths.set(column, Math.max(widths.get(column) ?? 0, width + PADDING_CHARACTERS));
  }
  for (const [column, width] of widths) cells.sheet.columns.setWidth(column, column, Math.min(width, 255));
}

/**
 * `format.autofitRows()`: every row with text as high as its highest cell. Wrapped text takes as many lines as the
 * width of its column asks for, by the same rough measure as {@link autofitColumns}.
 */
export function autofitRows(cells: Cells, context: HostContext): void {
  allow(cells.sheet.cells.checkFormats());
  const heights = new Map<number, number>();
  for (const { row, column, cell } of cells.sheet.cells.inRect(cells.rect)) {
    const { wrapText, numberFormat, font } = context.book.formats.formatOf(cell.style);
    const text = displayText(cell.value, numberFormat, context.locale);
    if (text === "" || cells.sheet.merges.at(row, column)) continue;
    const scale = font.size / STANDARD_FONT_POINTS;
    const perLine = Math.max(1, cells.sheet.columns.width(column) / scale);
    const lines = wrapText ? wrappedLines(text, perLine) : 1;
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * STANDARD_ROW_POINTS * scale));
  }
  for (const [row, height] of heights) cells.sheet.rows.setHeight(row, row, Math.min(height, 409));
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}

function wrappedLines(text: string, perLine: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
