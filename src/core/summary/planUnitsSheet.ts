import type { Rect } from "../../base/rect";
import type { Figure } from "../model/figure";
import { isClosed } from "../model/period";
import type { Period } from "../model/period";
import type { PlannedSheet } from "./plan";
import { levelLines } from "./levelLines";
import { actualFormula, missingFormula } from "./planFormulas";
import type { PlanInput } from "./planSummarySheet";
import { createSheetBuilder } from "./sheetBuilder";
import type { SheetBuilder } from "./sheetBuilder";
import { LINE_HEIGHT_POINTS, labelsOf, putLine } from "./summaryLine";
import type { LineColumns } from "./summaryLine";
import { TITLE_BLOCK_ROWS, putTitleBlock } from "./titleBlock";
import { totalLines } from "./unitTotals";
import type { TotalLine } from "./unitTotals";

/** Marker of the sheet "Theo đơn vị". */
export const UNITS_MARKER = "units";

const LABEL_COLUMN_COUNT = 2;
/** target, actual, surplus, rate, result, blanks */
const COLUMNS_PER_LINE = 6;
const HEADER_ROW = TITLE_BLOCK_ROWS - 1;

/** Figures of one kind, measure and year, one for each unit. */
interface UnitBlock {
  readonly period: Period;
  readonly figures: readonly Figure[];
}

/**
 * Plans the sheet "Theo đơn vị": for every kind and measure whose targets are assigned to units, a block for each year
 * with one line per unit and a total that never lets one unit's surplus hide another's shortfall. `undefined` when no
 * unit has a target: a sheet without data is not made.
 */
export function planUnitsSheet(input: PlanInput): PlannedSheet | undefined {
  const blocks = blocksOf(input.figures);
  if (blocks.length === 0) return undefined;
  const { template, texts } = input;
  const sheet = createSheetBuilder();
  const columnCount = LABEL_COLUMN_COUNT + COLUMNS_PER_LINE;
  putTitleBlock(sheet, { title: texts.unitsTitle(contentOf(blocks, input)), columnCount, template }, texts);
  putHeader(sheet, blocks, input);
  let row = TITLE_BLOCK_ROWS + 1;
  for (const block of blocks) row = putBlock(sheet, row, block, input) + 1;
  const widths = [5, 34, 13, 12, 12, 13, 25, 12];
  return {
    marker: UNITS_MARKER,
    name: texts.unitsSheet,
    ...sheet.build([]),
    columnWidths: widths.map((characters, column) => ({ column, characters })),
    frozenRows: TITLE_BLOCK_ROWS + 1,
    frozenColumns: LABEL_COLUMN_COUNT,
    orientation: "portrait",
    pagesTall: null,
    printArea: { row: 0, column: 0, rowCount: row - 1, columnCount },
    footer: texts.footer,
    titleRows: { first: HEADER_ROW, last: TITLE_BLOCK_ROWS },
    charts: [],
  };
}

function blocksOf(figures: readonly Figure[]): readonly UnitBlock[] {
  const blocks = new Map<string, { period: Period; figures: Figure[] }>();
  for (const figure of figures) {
    if (figure.unit === null || figure.period.part !== "year") continue;
    const key = `${figure.kind}/${figure.measure}/${String(figure.period.year)}`;
    const block = blocks.get(key);
    if (block) block.figures.push(figure);
    else blocks.set(key, { period: figure.period, figures: [figure] });
  }
  return [...blocks.values()];
}

/** "Tổ chức đảng – Thành lập mới" when all blocks are about one thing, else "". */
function contentOf(blocks: readonly UnitBlock[], { template, texts }: PlanInput): string {
  const labels = blocks.map(({ figures }) => lineLabel(figures, { template, texts }));
  return new Set(labels).size === 1 ? (labels[0] ?? "") : "";
}

function lineLabel(figures: readonly Figure[], { template, texts }: Pick<PlanInput, "template" | "texts">): string {
  const [first] = figures;
  if (!first) return "";
  const labels = labelsOf(first, template);
  return texts.lineLabel(labels.kind, labels.measure);
}

function putHeader(sheet: SheetBuilder, blocks: readonly UnitBlock[], { template, texts }: PlanInput): void {
  const code = blocks.flatMap(({ figures }) => figures).find((figure) => figure.assignedBy !== null)?.assignedBy;
  const body = template.assigningBodies.find((one) => one.code === code)?.label ?? "";
  const { headers } = texts;
  const titles = [
    headers.ordinal,
    headers.unit,
    headers.target(body),
    headers.actual,
    headers.surplus,
    headers.rate,
    headers.status,
    headers.missing,
  ];
  titles.forEach((text, column) => {
    sheet.put(HEADER_ROW, column, { text }, "header");
  });
  ["A", "B", "1", "2", "3=2−1", "4=2:1", "C", "D"].forEach((text, column) => {
    sheet.put(HEADER_ROW + 1, column, { text }, "column-number");
  });
  sheet.rowHeight(HEADER_ROW, 48);
}

const COLUMNS: LineColumns = { target: 2, actual: 3, surplus: 4, rate: 5, status: 6, missing: 7 };

/** Writes one block and returns the first row after it. */
function putBlock(sheet: SheetBuilder, firstRow: number, block: UnitBlock, input: PlanInput): number {
  const { texts, today } = input;
  const closed = isClosed(block.period, today);
  const columnCount = LABEL_COLUMN_COUNT + COLUMNS_PER_LINE;
  const heading = `${texts.period(block.period, "full")} – ${lineLabel(block.figures, input)}`;
  sheet.putMerged({ row: firstRow, column: 0, rowCount: 1, columnCount }, { text: heading }, "section");
  block.figures.forEach((figure, index) => {
    const row = firstRow + 1 + index;
    sheet.put(row, 0, { number: index + 1 }, "ordinal");
    sheet.put(row, 1, { text: figure.unit ?? "" }, "label");
    putLine(
      sheet,
      figure,
      {
        row,
        columns: COLUMNS,
        actualFormula: actualFormula(figure.actualCells, texts.notReported),
        missingFormula: missingFormula(figure.actualCells),
        closed,
      },
      texts,
    );
  });
  const body: Rect = { row: firstRow + 1, column: 0, rowCount: block.figures.length, columnCount };
  return putTotals(sheet, body, block, input);
}

/** Writes the total and the lines under it, then the comparison with the upper body; returns the row after them. */
function putTotals(sheet: SheetBuilder, body: Rect, block: UnitBlock, input: PlanInput): number {
  const { texts, template, figures } = input;
  const [sample] = block.figures;
  const unitOfMeasure = sample ? labelsOf(sample, template).unitOfMeasure : "";
  const totals = totalLines({ figures: block.figures, body, columns: COLUMNS, unitOfMeasure, texts });
  const first = body.row + body.rowCount;
  const levels = levelLines({ body, block: block.figures, figures, template, texts, row: first + totals.length });
  [...totals, ...levels].forEach((line, index) => {
    putTotalLine(sheet, first + index, line);
  });
  return first + totals.length + levels.length;
}

function putTotalLine(sheet: SheetBuilder, row: number, { label, cells }: TotalLine): void {
  sheet.rowHeight(row, LINE_HEIGHT_POINTS);
  sheet.putMerged({ row, column: 0, rowCount: 1, columnCount: LABEL_COLUMN_COUNT }, { text: label }, "total-label");
  for (let column = LABEL_COLUMN_COUNT; column < LABEL_COLUMN_COUNT + COLUMNS_PER_LINE; column += 1) {
    const cell = cells.find((one) => one.column === column);
    if (cell) sheet.put(row, column, { formula: cell.formula, expect: cell.expect }, cell.style);
    else sheet.style({ row, column, rowCount: 1, columnCount: 1 }, "total-count");
  }
}
