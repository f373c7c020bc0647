import { bindClass } from "./bindClass";
import type { BoundClass } from "./bindClass";
import { chart } from "./chart/chart";
import { chartAxes, chartAxis, chartGridlines } from "./chart/chartAxes";
import { chartDataLabels } from "./chart/chartDataLabels";
import { chartFill, chartLineFormat, chartSeriesFormat } from "./chart/chartFormat";
import * as chartHandles from "./chart/chartHandles";
import { chartLegend } from "./chart/chartLegend";
import { charts } from "./chart/charts";
import { chartSeries } from "./chart/chartSeries";
import { chartSeriesList } from "./chart/chartSeriesList";
import { chartFont, chartTitle, chartTitleFormat } from "./chart/chartTitle";
import { customXmlPart, customXmlParts, customXmlScopedParts } from "./customXml/customXmlParts";
import * as details from "./detailHandles";
import * as handles from "./handles";
import { namedItem } from "./name/namedItem";
import { namedItems } from "./name/namedItems";
import { freezePanes } from "./page/freezePanes";
import { headerFooter, headersFooters } from "./page/headersFooters";
import { pageLayout } from "./page/pageLayout";
import { customProperties, customProperty } from "./property/customProperties";

/** Classes of Excel for names, hidden data, page set-up and charts. */
export const detailCatalogue: readonly BoundClass[] = [
  bindClass(handles.namesClass, namedItems),
  bindClass(handles.nameClass, namedItem),
  bindClass(handles.customXmlPartsClass, customXmlParts),
  bindClass(details.customXmlScopedPartsClass, customXmlScopedParts),
  bindClass(details.customXmlPartClass, customXmlPart),
  bindClass(handles.customPropertiesClass, customProperties),
  bindClass(details.customPropertyClass, customProperty),
  bindClass(handles.freezePanesClass, freezePanes),
  bindClass(handles.pageLayoutClass, pageLayout),
  bindClass(details.headersFootersClass, headersFooters),
  bindClass(details.headerFooterClass, headerFooter),
  bindClass(handles.chartsClass, charts),
  bindClass(chartHandles.chartClass, chart),
  bindClass(chartHandles.chartTitleClass, chartTitle),
  bindClass(chartHandles.chartTitleFormatClass, chartTitleFormat),
  bindClass(chartHandles.chartFontClass, chartFont),
  bindClass(chartHandles.chartLegendClass, chartLegend),
  bindClass(chartHandles.chartAxesClass, chartAxes),
  bindClass(chartHandles.chartAxisClass, chartAxis),
  bindClass(chartHandles.chartGridlinesClass, chartGridlines),
  bindClass(chartHandles.chartSeriesListClass, chartSeriesList),
  bindClass(chartHandles.chartSeriesClass, chartSeries),
  bindClass(chartHandles.chartSeriesFormatClass, chartSeriesFormat),
  bindClass(chartHandles.chartFillClass, chartFill),
  bindClass(chartHandles.chartLineFormatClass, chartLineFormat),
  bindClass(chartHandles.chartDataLabelsClass, chartDataLabels),
];
