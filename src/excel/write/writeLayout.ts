import { formatRect } from "../../base/rect";
import type { PlannedFormat, PlannedSheet } from "../../core";
import { BORDER_COLOR, FONT_NAME, FONT_SIZE, STYLES } from "./styles";
import type { CellStyle } from "./styles";

/** Width of the digit 0 in the default font and the padding of a column, in pixels; 96 pixels are 72 points. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Margins of printed pages, in points: 1,3 cm at the sides, 1,6 cm above and below. */
const SIDE_MARGIN_POINTS = 36;
const TOP_MARGIN_POINTS = 45;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Queues fonts, fills, borders, number formats, merges, widths, heights, frozen panes and the page set-up of a sheet. */
export function queueLayout(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  const all = sheet.getRange(formatRect(plan.area)).format;
  all.font.name = FONT_NAME;
  all.font.size = FONT_SIZE;
  all.verticalAlignment = "Center";
  for (const merge of plan.merges) sheet.getRange(formatRect(merge)).merge(false);
  for (const format of plan.formats) queueFormat(sheet, format);
  for (const { column, characters } of plan.columnWidths) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  }
  for (const { row, points } of plan.rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  queueView(sheet, plan);
  queuePage(sheet, plan);
}

/** Office.js counts column widths in points, people and files in characters of the default font. */
export function widthInPoints(characters: number): number {
  return (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

function queueFormat(sheet: Excel.Worksheet, { rect, style: name }: PlannedFormat): void {
  const style = STYLES[name];
  const range = sheet.getRange(formatRect(rect));
  if (style.numberFormat !== undefined) range.numberFormat = numberFormats(rect, style.numberFormat);
  queueFont(range, style);
  if (style.fill !== undefined) range.format.fill.color = style.fill;
  if (style.horizontal !== undefined) range.format.horizontalAlignment = style.horizontal;
  if (style.indent !== undefined) range.format.indentLevel = style.indent;
  if (style.vertical !== undefined) range.format.verticalAlignment = style.vertical;
  if (style.wrap) range.format.wrapText = true;
  if (style.border) queueBorders(range, rect);
}

function queueFont(range: Excel.Range, style: CellStyle): void {
  if (style.size !== undefined) range.format.font.size = style.size;
  if (style.bold) range.format.font.bold = true;
  if (style.italic) range.format.font.italic = true;
  if (style.underline) range.format.font.underline = "Single";
  if (style.color !== undefined) range.format.font.color = style.color;
}

/** Inner edges exist only where a range has more than one row or column. */
function queueBorders(range: Excel.Range, rect: PlannedFormat["rect"]): void {
  for (const edge of EDGES) {
    if (edge === "InsideHorizontal" && rect.rowCount === 1) continue;
    if (edge === "InsideVertical" && rect.columnCount === 1) continue;
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = BORDER_COLOR;
  }
}

function numberFormats(rect: PlannedFormat["rect"], format: string): string[][] {
  return Array.from({ length: rect.rowCount }, () => new Array<string>(rect.columnCount).fill(format));
}

function queueView(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  sheet.showGridlines = false;
  const { frozenRows, frozenColumns } = plan;
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) {
    sheet.freezePanes.freezeRows(frozenRows);
  }
}

function queuePage(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  const page = sheet.pageLayout;
  page.orientation = plan.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, ...(plan.pagesTall === null ? {} : { verticalFitToPages: plan.pagesTall }) };
  page.leftMargin = page.rightMargin = SIDE_MARGIN_POINTS;
  page.topMargin = page.bottomMargin = TOP_MARGIN_POINTS;
  page.centerHorizontally = true;
  page.setPrintArea(formatRect(plan.printArea));
  page.setPrintTitleRows(`$${String(plan.titleRows.first + 1)}:$${String(plan.titleRows.last + 1)}`);
  page.headersFooters.defaultForAllPages.centerFooter = plan.footer;
}
