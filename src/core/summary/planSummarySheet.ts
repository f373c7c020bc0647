import { cellReference, quoteText, rangeReference } from "../../base/formulaText";
import { lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { CalendarDate } from "../model/calendarDate";
import type { Figure } from "../model/figure";
import { isClosed } from "../model/period";
import type { Period } from "../model/period";
import { actualNumber } from "../model/target";
import type { Template } from "../template/template";
import type { PlannedSheet } from "./plan";
import { actualFormula, missingFormula } from "./planFormulas";
import { planCharts } from "./planCharts";
import type { ChartLine } from "./planCharts";
import { createSheetBuilder } from "./sheetBuilder";
import type { SheetBuilder } from "./sheetBuilder";
import { labelsOf, putLine } from "./summaryLine";
import type { LineColumns } from "./summaryLine";
import type { SummaryTexts } from "./summaryTexts";
import { TITLE_BLOCK_ROWS, putTitleBlock } from "./titleBlock";

/** What the planner of a sheet works from. */
export interface PlanInput {
  readonly figures: readonly Figure[];
  readonly template: Template;
  readonly texts: SummaryTexts;
  readonly today: CalendarDate;
}

/** Columns of the sheet "Tổng hợp": labels, target, one column for each shorter period, then the year. */
interface Layout {
  /** Parts of the year with a column of their own, e.g. Q1 to Q4. */
  readonly parts: readonly Period["part"][];
  readonly line: LineColumns;
  readonly columnCount: number;
}

const LABEL_COLUMNS = { ordinal: 0, kind: 1, content: 2, unitOfMeasure: 3 } as const;
const TARGET_COLUMN = 4;

/** Rows (charts included) that are still legible on one A4 page in landscape. */
const ROWS_ON_ONE_PAGE = 60;

/** Marker of the sheet "Tổng hợp". */
export const SUMMARY_MARKER = "summary";

/**
 * Plans the sheet "Tổng hợp": for each year one line per kind and measure with the target of the upper body, what was
 * achieved in each reported period and in the year, surplus, rate and result; below them the charts and their numbers.
 */
export function planSummarySheet(input: PlanInput): PlannedSheet {
  const { figures, template, texts } = input;
  const district = figures.filter((figure) => figure.unit === null);
  const layout = layoutOf(district);
  const sheet = createSheetBuilder();
  putTitleBlock(sheet, { title: texts.summaryTitle, columnCount: layout.columnCount, template }, texts);
  putHeader(sheet, layout, district, input);
  const lines = putYears(sheet, layout, district, input);
  const place = { firstRow: nextRow(lines), columnCount: layout.columnCount };
  const charts = planCharts(sheet, lines, place, input);
  const rowCount = Math.max(place.firstRow, ...charts.map((chart) => lastRow(chart.anchor) + 1));
  return {
    marker: SUMMARY_MARKER,
    name: texts.summarySheet,
    ...sheet.build(charts.map((chart) => chart.anchor)),
    columnWidths: columnWidths(layout),
    frozenRows: TITLE_BLOCK_ROWS + 1,
    frozenColumns: TARGET_COLUMN,
    orientation: "landscape",
    pagesTall: rowCount <= ROWS_ON_ONE_PAGE ? 1 : null,
    printArea: { row: 0, column: 0, rowCount, columnCount: layout.columnCount },
    footer: texts.footer,
    titleRows: { first: TITLE_BLOCK_ROWS - 1, last: TITLE_BLOCK_ROWS },
    charts,
  };
}

function layoutOf(district: readonly Figure[]): Layout {
  const shorter = district.filter((figure) => figure.period.part !== "year");
  const parts = [...new Set(shorter.map((figure) => figure.period.part))].sort();
  const year = TARGET_COLUMN + parts.length + 1;
  const line = {
    target: TARGET_COLUMN,
    actual: year,
    surplus: year + 1,
    rate: year + 2,
    status: year + 3,
    missing: year + 4,
  };
  return { parts, line, columnCount: line.missing + 1 };
}

function putHeader(sheet: SheetBuilder, layout: Layout, district: readonly Figure[], input: PlanInput): void {
  const { texts } = input;
  const { headers } = texts;
  const row = TITLE_BLOCK_ROWS - 1;
  const partHeaders = layout.parts.map((part) => texts.period({ year: 0, part }, "short"));
  const titles = [
    headers.ordinal,
    headers.kind,
    headers.content,
    headers.unitOfMeasure,
    headers.target(bodyLabel(district, input)),
  ];
  titles.push(...partHeaders, headers.actualOfYear, headers.surplus, headers.rate, headers.status, headers.missing);
  titles.forEach((text, column) => {
    sheet.put(row, column, { text }, "header");
  });
  columnNumbers(layout).forEach((text, column) => {
    sheet.put(row + 1, column, { text }, "column-number");
  });
  sheet.rowHeight(row, 48);
}

/** Label of the body that assigned the district's targets; "" when no target names one. */
function bodyLabel(district: readonly Figure[], { template }: PlanInput): string {
  const code = district.find((figure) => figure.assignedBy !== null)?.assignedBy;
  return template.assigningBodies.find((body) => body.code === code)?.label ?? "";
}

/** The customary row under the header: letters for labels, numbers for figures, and how a number follows from others. */
function columnNumbers(layout: Layout): readonly string[] {
  const parts = layout.parts.map((_, index) => String(index + 2));
  const year = layout.parts.length + 2;
  const sum = parts.length > 0 ? `${String(year)}=${parts.join("+")}` : String(year);
  return [
    "A",
    "B",
    "C",
    "D",
    "1",
    ...parts,
    sum,
    `${String(year + 1)}=${String(year)}−1`,
    `${String(year + 2)}=${String(year)}:1`,
    "E",
    "F",
  ];
}

function putYears(
  sheet: SheetBuilder,
  layout: Layout,
  district: readonly Figure[],
  input: PlanInput,
): readonly ChartLine[] {
  const years = district.filter((figure) => figure.period.part === "year").map((figure) => figure.period.year);
  const lines: ChartLine[] = [];
  let row = TITLE_BLOCK_ROWS + 1;
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const period: Period = { year, part: "year" };
    const section: Rect = { row, column: 0, rowCount: 1, columnCount: layout.columnCount };
    sheet.putMerged(section, { text: input.texts.period(period, "full") }, "section");
    row += 1;
    const ofYear = district.filter((figure) => figure.period.part === "year" && figure.period.year === year);
    ofYear.forEach((figure, index) => {
      putYearLine(sheet, { row, ordinal: index + 1, layout }, { figure, parts: partFigures(district, figure) }, input);
      lines.push({ figure, row, columns: layout.line });
      row += 1;
    });
  }
  return lines;
}

/** Figures of the shorter periods of a year's figure, by part. */
function partFigures(district: readonly Figure[], year: Figure): ReadonlyMap<string, Figure> {
  const own = district.filter(
    (figure) =>
      figure.kind === year.kind &&
      figure.measure === year.measure &&
      figure.period.year === year.period.year &&
      figure !== year,
  );
  return new Map(own.map((figure) => [figure.period.part, figure]));
}

interface YearLine {
  readonly figure: Figure;
  readonly parts: ReadonlyMap<string, Figure>;
}

function putYearLine(
  sheet: SheetBuilder,
  place: { readonly row: number; readonly ordinal: number; readonly layout: Layout },
  { figure, parts }: YearLine,
  { template, texts, today }: PlanInput,
): void {
  const { row, layout } = place;
  const labels = labelsOf(figure, template);
  sheet.put(row, LABEL_COLUMNS.ordinal, { number: place.ordinal }, "ordinal");
  sheet.put(row, LABEL_COLUMNS.kind, { text: labels.kind }, "label");
  sheet.put(row, LABEL_COLUMNS.content, { text: labels.measure }, "label");
  sheet.put(row, LABEL_COLUMNS.unitOfMeasure, { text: labels.unitOfMeasure }, "label");
  layout.parts.forEach((part, index) => {
    const formula = actualFormula(parts.get(part)?.actualCells ?? [], texts.noValue);
    const expect = actualNumber(parts.get(part)?.actual ?? { state: "not-reported" }) ?? texts.noValue;
    sheet.put(row, TARGET_COLUMN + 1 + index, { formula, expect }, "count");
  });
  putLine(
    sheet,
    figure,
    {
      row,
      columns: layout.line,
      actualFormula: yearFormula(figure, { row, layout, parts }, texts),
      missingFormula: missingFormula(figure.actualCells),
      closed: isClosed(figure.period, today),
    },
    texts,
  );
}

/**
 * The year as the sum of its periods in the same row, where those are exactly the cells the year is made of; otherwise
 * over the office's cells themselves (a year reported as one number).
 */
function yearFormula(
  figure: Figure,
  line: { readonly row: number; readonly layout: Layout; readonly parts: ReadonlyMap<string, Figure> },
  texts: SummaryTexts,
): string {
  const { row, layout, parts } = line;
  const partCells = [...parts.values()].reduce((sum, part) => sum + part.actualCells.length, 0);
  if (layout.parts.length === 0 || partCells !== figure.actualCells.length) {
    return actualFormula(figure.actualCells, texts.notReported);
  }
  const first = { row, column: TARGET_COLUMN + 1 };
  const range =
    layout.parts.length === 1
      ? cellReference(first)
      : rangeReference({ ...first, rowCount: 1, columnCount: layout.parts.length });
  return `=IF(COUNT(${range})=0,${quoteText(texts.notReported)},SUM(${range}))`;
}

function columnWidths(layout: Layout): PlannedSheet["columnWidths"] {
  const fixed = [5, 27, 17, 13, 12, ...layout.parts.map(() => 10), 12, 11, 12, 25, 11];
  return fixed.map((characters, column) => ({ column, characters }));
}

/** First free row below the lines, one row kept empty. */
function nextRow(lines: readonly ChartLine[]): number {
  return (lines.at(-1)?.row ?? TITLE_BLOCK_ROWS) + 2;
}
