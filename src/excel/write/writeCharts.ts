import { formatRect, lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { PlannedChart, PlannedSeries } from "../../core";

/** Colours by meaning (IBCS): what is, is dark and solid; what was, is lighter; what was asked for, is an outline. */
const ACTUAL_COLOR = "#1F4E79";
const PREVIOUS_COLOR = "#9DB7D3";
const OUTLINE_COLOR = "#404040";
const OUTLINE_WEIGHT_POINTS = 1.5;
const GAP_WIDTH_PERCENT = 60;

const CHART_TYPES = {
  "column-clustered": "ColumnClustered",
  "bar-clustered": "BarClustered",
  "line-markers": "LineMarkers",
} as const satisfies Record<PlannedChart["type"], string>;

/**
 * Queues the charts of a sheet: missing ones are added, existing ones get their data anew when the layout moved. A chart
 * is found by its name, so a second run adds none; a chart in a layout that did not change is left alone, because its
 * cells did not move and the user may have recoloured it.
 */
export function queueCharts(
  sheet: Excel.Worksheet,
  charts: readonly PlannedChart[],
  state: { readonly existing: readonly string[]; readonly isSameLayout: boolean },
): void {
  for (const chart of charts) {
    const exists = state.existing.includes(chart.name);
    if (exists && state.isSameLayout) continue;
    const source = sheet.getRange(formatRect(sourceRect(chart)));
    const target = exists
      ? sheet.charts.getItem(chart.name)
      : sheet.charts.add(CHART_TYPES[chart.type], source, "Columns");
    if (exists) target.setData(source, "Columns");
    target.name = chart.name;
    queueChartLook(sheet, target, chart);
  }
  for (const name of state.existing) {
    if (name.startsWith("ChiTieu.") && !charts.some((chart) => chart.name === name))
      sheet.charts.getItem(name).delete();
  }
}

/** The block the chart is made of: names of the series above, categories at the left, an empty corner. */
function sourceRect(chart: PlannedChart): Rect {
  const { categories } = chart;
  const right = Math.max(...chart.series.map((series) => lastColumn(series.values)));
  const top = Math.min(...chart.series.map((series) => series.nameCell.row));
  return {
    row: top,
    column: categories.column,
    rowCount: lastRow(categories) - top + 1,
    columnCount: right - categories.column + 1,
  };
}

function queueChartLook(sheet: Excel.Worksheet, target: Excel.Chart, chart: PlannedChart): void {
  target.title.text = chart.title;
  target.title.format.font.size = 12;
  target.title.format.font.bold = true;
  target.legend.position = "Bottom";
  target.legend.visible = chart.series.length > 1;
  const { valueAxis } = target.axes;
  valueAxis.minimum = 0;
  if (chart.maximum !== null) valueAxis.maximum = chart.maximum;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  chart.series.forEach((series, index) => {
    queueSeriesLook(target.series.getItemAt(index), series.look);
  });
  const { anchor } = chart;
  const first = sheet.getRange(formatRect({ ...anchor, rowCount: 1, columnCount: 1 }));
  const last = sheet.getRange(
    formatRect({ row: lastRow(anchor), column: lastColumn(anchor), rowCount: 1, columnCount: 1 }),
  );
  target.setPosition(first, last);
}

function queueSeriesLook(target: Excel.ChartSeries, look: PlannedSeries["look"]): void {
  target.gapWidth = GAP_WIDTH_PERCENT;
  target.hasDataLabels = true;
  if (look === "target") {
    target.format.fill.clear();
    target.format.line.color = OUTLINE_COLOR;
    target.format.line.weight = OUTLINE_WEIGHT_POINTS;
  } else {
    target.format.fill.setSolidColor(look === "actual" ? ACTUAL_COLOR : PREVIOUS_COLOR);
  }
}
