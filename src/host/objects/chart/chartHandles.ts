import type { Chart, Sheet } from "../../book/book";
import { declareClass } from "../registry";
import type { SeriesKey } from "./seriesKeys";

/** A chart on its sheet. */
export interface ChartPlace {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** One series of a chart. */
export interface SeriesPlace extends ChartPlace {
  readonly series: SeriesKey;
}

/** The axis with the numbers, or the one with the categories. */
export interface AxisPlace extends ChartPlace {
  readonly axis: "value" | "category";
}

/** Labels of one series, or with `null` of all. */
export interface LabelsPlace extends ChartPlace {
  readonly series: SeriesKey | null;
}

export const chartClass = declareClass<ChartPlace>("Chart");
export const chartTitleClass = declareClass<ChartPlace>("ChartTitle");
export const chartTitleFormatClass = declareClass<ChartPlace>("ChartTitleFormat");
/** Of all fonts of a chart only that of the title is modelled. */
export const chartFontClass = declareClass<ChartPlace>("ChartFont");
export const chartLegendClass = declareClass<ChartPlace>("ChartLegend");
export const chartAxesClass = declareClass<ChartPlace>("ChartAxes");
export const chartAxisClass = declareClass<AxisPlace>("ChartAxis");
export const chartGridlinesClass = declareClass<AxisPlace>("ChartGridlines");
export const chartSeriesListClass = declareClass<ChartPlace>("ChartSeriesCollection");
export const chartSeriesClass = declareClass<SeriesPlace>("ChartSeries");
export const chartSeriesFormatClass = declareClass<SeriesPlace>("ChartSeriesFormat");
export const chartFillClass = declareClass<SeriesPlace>("ChartFill");
export const chartLineFormatClass = declareClass<SeriesPlace>("ChartLineFormat");
export const chartDataLabelsClass = declareClass<LabelsPlace>("ChartDataLabels");
