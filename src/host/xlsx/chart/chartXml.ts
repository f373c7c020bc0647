import type { ChartContent } from "../content";
import type { Dialect } from "../opc/dialect";
import { XML_HEAD } from "../opc/xmlPart";
import { xmlElement } from "../xml/xmlEdit";
import type { CellLookup } from "./chartValues";
import { FONT_UNITS_PER_POINT } from "./chartDefaults";
import { textElement, valued } from "./dataXml";
import { seriesXml } from "./seriesXml";

/** Ids of the two axes; they only have to agree inside the part. */
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/**
 * Writes a whole chart part with the caches of its series filled, because viewers other than Excel show only those.
 * Kinds: clustered and stacked columns and bars, lines.
 */
export function chartXml(chart: ChartContent, dialect: Dialect, lookup: CellLookup): string {
  const inner = [
    chart.title === null ? "" : titleXml(chart.title, chart.titleFont),
    valued("c:autoTitleDeleted", chart.title === null),
    xmlElement("c:plotArea", {}, `<c:layout/>${groupXml(chart, lookup)}${categoryAxis(chart)}${valueAxis(chart)}`),
    legendXml(chart.legend),
    valued("c:plotVisOnly", true),
    valued("c:dispBlanksAs", "gap"),
  ];
  const namespaces = { "xmlns:c": dialect.chart, "xmlns:a": dialect.drawing, "xmlns:r": dialect.relationships };
  const body = `${valued("c:roundedCorners", false)}${xmlElement("c:chart", {}, inner.join(""))}`;
  return `${XML_HEAD}${xmlElement("c:chartSpace", namespaces, body)}`;
}

function titleXml(title: string, font: ChartContent["titleFont"]): string {
  const attributes = {
    sz: font?.size === undefined ? undefined : Math.round(font.size * FONT_UNITS_PER_POINT),
    b: font?.bold,
  };
  const lines = title.split("\n").map((line) => {
    const run = `${xmlElement("a:rPr", { lang: "vi-VN", ...attributes })}${textElement("a:t", line)}`;
    return `<a:p>${xmlElement("a:pPr", {}, xmlElement("a:defRPr", attributes))}<a:r>${run}</a:r></a:p>`;
  });
  const rich = `<c:tx><c:rich><a:bodyPr/>${lines.join("")}</c:rich></c:tx>`;
  return xmlElement("c:title", {}, `${rich}${valued("c:overlay", false)}`);
}

function groupXml(chart: ChartContent, lookup: CellLookup): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, chart.type, lookup)).join("");
  const axes = `${valued("c:axId", CATEGORY_AXIS)}${valued("c:axId", VALUE_AXIS)}`;
  if (chart.type === "line" || chart.type === "line-markers") {
    const head = `${valued("c:grouping", "standard")}${valued("c:varyColors", false)}`;
    return xmlElement("c:lineChart", {}, `${head}${series}${valued("c:marker", true)}${axes}`);
  }
  const head = [
    valued("c:barDir", isBar(chart) ? "bar" : "col"),
    valued("c:grouping", chart.type.endsWith("stacked") ? "stacked" : "clustered"),
    valued("c:varyColors", false),
  ];
  const spacing = `${valued("c:gapWidth", chart.gapWidth)}${valued("c:overlap", chart.overlap)}`;
  return xmlElement("c:barChart", {}, `${head.join("")}${series}${spacing}${axes}`);
}

function categoryAxis(chart: ChartContent): string {
  const parts = [
    valued("c:axId", CATEGORY_AXIS),
    xmlElement("c:scaling", {}, valued("c:orientation", chart.categoryAxis.reversed ? "maxMin" : "minMax")),
    valued("c:delete", false),
    valued("c:axPos", isBar(chart) ? "l" : "b"),
    xmlElement("c:numFmt", { formatCode: "General", sourceLinked: true }),
    ticks(),
    valued("c:crossAx", VALUE_AXIS),
    valued("c:crosses", "autoZero"),
    valued("c:auto", true),
    valued("c:lblAlgn", "ctr"),
    valued("c:lblOffset", 100),
    valued("c:noMultiLvlLbl", false),
  ];
  return xmlElement("c:catAx", {}, parts.join(""));
}

function valueAxis(chart: ChartContent): string {
  const { minimum, maximum, visible, gridlines, numberFormat } = chart.valueAxis;
  const scaling = [
    valued("c:orientation", "minMax"),
    maximum === null ? "" : valued("c:max", maximum),
    minimum === null ? "" : valued("c:min", minimum),
  ];
  const parts = [
    valued("c:axId", VALUE_AXIS),
    xmlElement("c:scaling", {}, scaling.join("")),
    valued("c:delete", !visible),
    valued("c:axPos", isBar(chart) ? "b" : "l"),
    gridlines ? "<c:majorGridlines/>" : "",
    xmlElement("c:numFmt", { formatCode: numberFormat, sourceLinked: false }),
    ticks(),
    valued("c:crossAx", CATEGORY_AXIS),
    valued("c:crosses", "autoZero"),
    valued("c:crossBetween", "between"),
  ];
  return xmlElement("c:valAx", {}, parts.join(""));
}

function ticks(): string {
  return `${valued("c:majorTickMark", "out")}${valued("c:minorTickMark", "none")}${valued("c:tickLblPos", "nextTo")}`;
}

function legendXml(legend: ChartContent["legend"]): string {
  if (legend === "none") return "";
  return xmlElement("c:legend", {}, `${valued("c:legendPos", legend.charAt(0))}${valued("c:overlay", false)}`);
}

function isBar(chart: ChartContent): boolean {
  return chart.type === "bar-clustered" || chart.type === "bar-stacked";
}
