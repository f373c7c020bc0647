import { cellReference } from "../../base/formulaText";
import type { Rect } from "../../base/rect";
import type { Figure } from "../model/figure";
import { actualNumber } from "../model/target";
import { targetAmount } from "../surplus/targetAmount";
import type { Template } from "../template/template";
import type { PlannedChart, PlannedSeries, StyleName } from "./plan";
import type { CellContent, SheetBuilder } from "./sheetBuilder";
import { labelsOf } from "./summaryLine";
import type { LineColumns } from "./summaryLine";
import type { SummaryTexts } from "./summaryTexts";

/** A line of the summary that charts may show: its figure and where its cells stand. */
export interface ChartLine {
  readonly figure: Figure;
  readonly row: number;
  readonly columns: LineColumns;
}

/** Where the charts go: the first free row and how many columns the table above is wide. */
export interface ChartPlace {
  readonly firstRow: number;
  readonly columnCount: number;
}

interface ChartInput {
  readonly template: Template;
  readonly texts: SummaryTexts;
}

const CHART_ROWS = 15;
const LABEL_COLUMN = 1;
const FIRST_VALUE_COLUMN = 2;

/**
 * Plans the charts below the table and writes the numbers they show beneath them, as references to the table:
 * target (outlined) against actual (solid) for every line with a target, and the years side by side for each kind.
 * Charts that would show nothing are left out.
 */
export function planCharts(
  sheet: SheetBuilder,
  lines: readonly ChartLine[],
  place: ChartPlace,
  input: ChartInput,
): readonly PlannedChart[] {
  const compared = lines.filter(({ figure }) => targetAmount(figure.target) !== undefined);
  const measure = input.template.measures[0]?.code;
  const counted = lines.filter(({ figure }) => figure.measure === measure);
  const half = Math.floor(place.columnCount / 2);
  const dataRow = place.firstRow + CHART_ROWS + 1;
  const charts: PlannedChart[] = [];
  if (compared.length === 0 && counted.length === 0) return charts;
  sheet.putMerged(
    { row: dataRow, column: 0, rowCount: 1, columnCount: place.columnCount },
    { text: input.texts.charts.dataHeading },
    "section",
  );
  let row = dataRow + 1;
  if (compared.length > 0) {
    const anchor: Rect = { row: place.firstRow, column: 0, rowCount: CHART_ROWS, columnCount: half - 1 };
    charts.push(targetChart(sheet, compared, { row, anchor }, input));
    row += compared.length + 2;
  }
  if (counted.length > 0) {
    const anchor: Rect = {
      row: place.firstRow,
      column: half,
      rowCount: CHART_ROWS,
      columnCount: place.columnCount - half,
    };
    charts.push(kindChart(sheet, counted, { row, anchor }, input));
  }
  return charts;
}

interface BlockPlace {
  /** First row of the block of numbers: its header. */
  readonly row: number;
  readonly anchor: Rect;
}

function targetChart(
  sheet: SheetBuilder,
  lines: readonly ChartLine[],
  place: BlockPlace,
  input: ChartInput,
): PlannedChart {
  const { texts, template } = input;
  const contents = new Set(lines.map(({ figure }) => `${figure.kind}/${figure.measure}`));
  const label = ({ figure }: ChartLine): string =>
    contents.size === 1
      ? texts.period(figure.period, "full")
      : `${labelsOf(figure, template).kind}, ${texts.period(figure.period, "full")}`;
  const table = putBlock(sheet, place.row, {
    headers: [texts.charts.target, texts.charts.actual],
    rows: lines.map((line) => ({
      label: label(line),
      values: [reference(line, "target"), reference(line, "actual")],
    })),
  });
  const first = lines[0];
  const labels = first && labelsOf(first.figure, template);
  const content = contents.size === 1 && labels ? texts.lineLabel(labels.kind, labels.measure) : "";
  return {
    name: "ChiTieu.ChiTieuThucHien",
    type: "column-clustered",
    title: texts.charts.targetAndActual(content),
    categories: table.categories,
    series: [table.series(0, "target"), table.series(1, "actual")],
    anchor: place.anchor,
    maximum: null,
  };
}

function kindChart(
  sheet: SheetBuilder,
  lines: readonly ChartLine[],
  place: BlockPlace,
  input: ChartInput,
): PlannedChart {
  const { texts, template } = input;
  const years = [...new Set(lines.map(({ figure }) => figure.period.year))];
  const kinds = [...new Set(lines.map(({ figure }) => figure.kind))];
  const find = (kind: string, year: number): ChartLine | undefined =>
    lines.find(({ figure }) => figure.kind === kind && figure.period.year === year);
  const table = putBlock(sheet, place.row, {
    headers: years.map((year) => texts.period({ year, part: "year" }, "full")),
    rows: kinds.map((kind) => ({
      label: template.kinds.find((one) => one.code === kind)?.label ?? kind,
      values: years.map((year) => reference(find(kind, year), "actual")),
    })),
  });
  const measure = template.measures[0]?.label ?? "";
  return {
    name: "ChiTieu.TheoLoai",
    type: "column-clustered",
    title: texts.charts.byKind(measure),
    categories: table.categories,
    series: years.map((_, index) => table.series(index, index === years.length - 1 ? "actual" : "previous")),
    anchor: place.anchor,
    maximum: null,
  };
}

/** A reference to a cell of the table and the value it must give; a figure nobody reported is 0 in a chart only. */
function reference(line: ChartLine | undefined, part: "target" | "actual"): CellContent {
  if (!line) return { text: "" };
  const { figure, row, columns } = line;
  const cell = cellReference({ row, column: columns[part] });
  const expect = (part === "target" ? targetAmount(figure.target) : actualNumber(figure.actual)) ?? 0;
  return { formula: `=IF(ISNUMBER(${cell}),${cell},0)`, expect };
}

interface Block {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly CellContent[] }[];
}

/** Writes a small table of chart numbers and tells where its categories and series are. */
function putBlock(
  sheet: SheetBuilder,
  row: number,
  block: Block,
): { categories: Rect; series: (index: number, look: PlannedSeries["look"]) => PlannedSeries } {
  const put = (at: number, column: number, content: CellContent, style: StyleName): void => {
    sheet.put(at, column, content, style);
  };
  sheet.style({ row, column: LABEL_COLUMN, rowCount: 1, columnCount: 1 }, "header");
  block.headers.forEach((text, index) => {
    put(row, FIRST_VALUE_COLUMN + index, { text }, "header");
  });
  block.rows.forEach(({ label, values }, index) => {
    put(row + 1 + index, LABEL_COLUMN, { text: label }, "label");
    values.forEach((value, column) => {
      put(row + 1 + index, FIRST_VALUE_COLUMN + column, value, "count");
    });
  });
  const body = { row: row + 1, rowCount: block.rows.length, columnCount: 1 };
  return {
    categories: { ...body, column: LABEL_COLUMN },
    series: (index, look) => ({
      nameCell: { row, column: FIRST_VALUE_COLUMN + index, rowCount: 1, columnCount: 1 },
      values: { ...body, column: FIRST_VALUE_COLUMN + index },
      look,
    }),
  };
}
