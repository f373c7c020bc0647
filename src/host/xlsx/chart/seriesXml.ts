import type { ChartContent, SeriesContent } from "../content";
import { xmlElement } from "../xml/xmlEdit";
import { EMU_PER_POINT } from "./chartDefaults";
import type { CellLookup } from "./chartValues";
import { categoryReference, numberReference, textElement, textReference, valued } from "./dataXml";

/** Writes a `<c:ser>` of a bar or line chart, children in schema order (CT_BarSer, CT_LineSer). */
export function seriesXml(
  series: SeriesContent,
  index: number,
  type: ChartContent["type"],
  lookup: CellLookup,
): string {
  const isLine = type === "line" || type === "line-markers";
  const parts = [
    valued("c:idx", index),
    valued("c:order", index),
    nameXml(series, lookup),
    shapeXml(series),
    isLine ? "" : valued("c:invertIfNegative", series.invertIfNegative),
    type === "line" ? xmlElement("c:marker", {}, valued("c:symbol", "none")) : "",
    series.labels ? labelsXml() : "",
    series.categories === null ? "" : xmlElement("c:cat", {}, categoryReference(series.categories, lookup)),
    xmlElement("c:val", {}, numberReference(series.values, lookup)),
    isLine ? valued("c:smooth", false) : "",
  ];
  return xmlElement("c:ser", {}, parts.join(""));
}

function nameXml(series: SeriesContent, lookup: CellLookup): string {
  if (series.nameRef !== null) return xmlElement("c:tx", {}, textReference(series.nameRef, lookup, series.name));
  return series.name === "" ? "" : xmlElement("c:tx", {}, textElement("c:v", series.name));
}

/** Fill and outline; nothing where the theme decides. */
function shapeXml({ fill, line }: SeriesContent): string {
  const parts = [
    fill === "auto" ? "" : fill === null ? "<a:noFill/>" : solidFill(fill),
    line === "auto" ? "" : line === null ? "<a:ln><a:noFill/></a:ln>" : outline(line),
  ];
  const inner = parts.join("");
  return inner === "" ? "" : xmlElement("c:spPr", {}, inner);
}

function outline(line: { readonly color: string; readonly widthPoints: number }): string {
  return xmlElement("a:ln", { w: Math.round(line.widthPoints * EMU_PER_POINT) }, solidFill(line.color));
}

function solidFill(color: string): string {
  return xmlElement("a:solidFill", {}, xmlElement("a:srgbClr", { val: color.slice(1).toUpperCase() }));
}

function labelsXml(): string {
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return xmlElement("c:dLbls", {}, shown.map((name) => valued(`c:${name}`, name === "showVal")).join(""));
}
