import type { CellValue } from "../../../base/cellValue";
import { absoluteReference } from "../../../base/formulaText";
import { intersect } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { SeriesContent } from "../../xlsx/content";
import type { Cells } from "../handles";
import { isUnbounded } from "../range/cellsAddress";
import { valueText } from "./reference";

/** What a series shows, without its looks. */
export type SeriesSource = Pick<SeriesContent, "nameRef" | "name" | "categories" | "values">;

/** Whether each row or each column of the data is a series; `Auto` lets Excel choose. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * Takes a block of cells apart into series, as Excel does when a chart is made: the longer side holds the categories, a
 * first line of texts (or any first line beside an empty corner) holds names, the same for categories. That this is
 * Excel's whole rule is unproven.
 *
 * @example
 * // A1:C4 with an empty corner: two series "Chỉ tiêu" and "Thực hiện" with three categories
 * chartSource({ sheet, rect }, "Auto");
 */
export function chartSource(cells: Cells, seriesBy: SeriesBy): readonly SeriesSource[] {
  const data = boundedTo(cells);
  const byColumns = seriesBy === "Auto" ? data.rect.rowCount >= data.rect.columnCount : seriesBy === "Columns";
  const block = byColumns ? columnsBlock(data) : rowsBlock(data);
  const hasNames = block.length > 1 && isHeading((index) => block.at(0, index), block.count);
  const hasCategories = block.count > 1 && isHeading((index) => block.at(index, 0), block.length);
  const first = hasNames ? 1 : 0;
  const categories = hasCategories ? block.part(first, 0) : null;
  const indexes = Array.from({ length: block.count }, (_, index) => index).slice(hasCategories ? 1 : 0);
  return indexes.map((index, number) => ({
    nameRef: hasNames ? block.cell(0, index) : null,
    name: hasNames ? valueText(block.at(0, index)) : `Series${String(number + 1)}`,
    categories,
    values: block.part(first, index),
  }));
}

/** The data seen so that series lie side by side: `count` series, each `length` cells long. */
interface Block {
  readonly count: number;
  readonly length: number;
  at(position: number, series: number): CellValue;
  /** Reference of one cell. */
  cell(position: number, series: number): string;
  /** Reference of a series from a position on. */
  part(from: number, series: number): string;
}

function columnsBlock({ sheet, rect }: Cells): Block {
  const cell = (position: number, series: number): Rect => ({
    row: rect.row + position,
    column: rect.column + series,
    rowCount: 1,
    columnCount: 1,
  });
  return {
    count: rect.columnCount,
    length: rect.rowCount,
    at: (position, series) => sheet.cells.at(rect.row + position, rect.column + series)?.value ?? null,
    cell: (position, series) => absoluteReference(cell(position, series), sheet.name),
    part: (from, series) => absoluteReference({ ...cell(from, series), rowCount: rect.rowCount - from }, sheet.name),
  };
}

function rowsBlock({ sheet, rect }: Cells): Block {
  const cell = (position: number, series: number): Rect => ({
    row: rect.row + series,
    column: rect.column + position,
    rowCount: 1,
    columnCount: 1,
  });
  return {
    count: rect.rowCount,
    length: rect.columnCount,
    at: (position, series) => sheet.cells.at(rect.row + series, rect.column + position)?.value ?? null,
    cell: (position, series) => absoluteReference(cell(position, series), sheet.name),
    part: (from, series) =>
      absoluteReference({ ...cell(from, series), columnCount: rect.columnCount - from }, sheet.name),
  };
}

function isHeading(at: (index: number) => CellValue, count: number): boolean {
  const line = Array.from({ length: count }, (_, index) => at(index));
  const [corner = null, ...rest] = line;
  const hasEmptyCorner = rest.length > 0 && (corner === null || corner === "");
  return hasEmptyCorner || line.every((value) => typeof value === "string" && value !== "");
}

/** Whole rows and columns are cut to the used cells. */
function boundedTo({ sheet, rect }: Cells): Cells {
  const used = isUnbounded(rect) ? sheet.cells.usedRect(false) : undefined;
  return { sheet, rect: (used && intersect(used, rect)) ?? rect };
}
