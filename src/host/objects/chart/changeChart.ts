import type { ChartContent, SeriesContent } from "../../xlsx/content";
import { allow } from "../allow";
import type { HostContext } from "../context";
import { noItem } from "../noItem";
import type { ChartPlace, SeriesPlace } from "./chartHandles";
import { seriesKeys } from "./seriesKeys";

/** Changes parts of a chart. AccessDenied on a protected sheet, NotImplemented for a chart the host only reads. */
export function changeChart({ sheet, chart }: ChartPlace, change: Partial<ChartContent>): void {
  allow(sheet.charts.update(chart, { ...chart.content, ...change }));
}

/** Whether the chart and its sheet still exist. */
export function isChartAlive({ sheet, chart }: ChartPlace, { book }: HostContext): boolean {
  return book.sheets.byKey(sheet.key) === sheet && sheet.charts.byId(chart.id) === chart;
}

/** Whether the series and its chart still exist. */
export function isSeriesAlive(place: SeriesPlace, context: HostContext): boolean {
  return isChartAlive(place, context) && seriesKeys(place.chart).includes(place.series);
}

/** 0-based place of a series in its chart. */
export function seriesIndex({ chart, series }: SeriesPlace): number {
  return seriesKeys(chart).indexOf(series);
}

/** The series as it is now. */
export function seriesOf(place: SeriesPlace): SeriesContent {
  return place.chart.content.series[seriesIndex(place)] ?? noItem();
}

/** Changes parts of one series. */
export function changeSeries(place: SeriesPlace, change: Partial<SeriesContent>): void {
  const index = seriesIndex(place);
  changeChart(place, {
    series: place.chart.content.series.map((series, at) => (at === index ? { ...series, ...change } : series)),
  });
}
