import type { ChartContent } from "../content";
import { attribute, child, childrenNamed, descend, flag, numberAttribute, parseXml, textOf } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { DEFAULT_GAP_WIDTH, FONT_UNITS_PER_POINT } from "./chartDefaults";
import { cachedTexts, readSeries } from "./readSeries";

/** What the chart part says; name and place are of the drawing. */
export type ChartBody = Omit<ChartContent, "name" | "anchor">;

/**
 * Reads a chart part. Kinds we do not write (pie, combined, 3-D, per cent) are "other"; their title and series are
 * read as far as they look like ours.
 */
export function readChart(xml: string, part: string): ChartBody {
  const chart = child(parseXml(xml, part), "chart");
  const plot = child(chart, "plotArea");
  const groups = plot?.children.filter((one) => one.local.endsWith("Chart")) ?? [];
  const group = groups[0];
  return {
    type: group !== undefined && groups.length === 1 ? readType(group) : "other",
    title: readTitle(child(chart, "title"), group),
    ...readTitleFont(child(chart, "title")),
    legend: readLegend(child(chart, "legend")),
    series: groups.flatMap((one) => childrenNamed(one, "ser").map(readSeries)),
    gapWidth: numberAttribute(child(group, "gapWidth"), "val") ?? DEFAULT_GAP_WIDTH,
    overlap: numberAttribute(child(group, "overlap"), "val") ?? 0,
    valueAxis: readValueAxis(child(plot, "valAx")),
    categoryAxis: { reversed: isReversed(child(plot, "catAx") ?? child(plot, "dateAx")) },
  };
}

function readType(group: XmlElement): ChartContent["type"] {
  const grouping = attribute(child(group, "grouping"), "val") ?? "standard";
  if (group.local === "lineChart" && grouping === "standard") return hasMarkers(group) ? "line-markers" : "line";
  if (group.local !== "barChart") return "other";
  const isBar = attribute(child(group, "barDir"), "val") === "bar";
  if (grouping === "clustered") return isBar ? "bar-clustered" : "column-clustered";
  if (grouping === "stacked") return isBar ? "bar-stacked" : "column-stacked";
  return "other";
}

function hasMarkers(group: XmlElement): boolean {
  const symbols = childrenNamed(group, "ser").map((ser) => attribute(descend(ser, "marker", "symbol"), "val"));
  return flag(child(group, "marker"), "val") && symbols.some((symbol) => symbol !== "none");
}

/** A title without a text of its own shows the name of the first series. */
function readTitle(title: XmlElement | undefined, group: XmlElement | undefined): string | null {
  if (title === undefined) return null;
  const tx = child(title, "tx");
  const rich = descend(tx, "rich");
  if (rich) {
    const lines = childrenNamed(rich, "p").map((line) =>
      childrenNamed(line, "r")
        .map((run) => textOf(child(run, "t")))
        .join(""),
    );
    return lines.join("\n");
  }
  const first = child(group, "ser");
  return cachedTexts(child(tx, "strRef"))[0] ?? (first ? readSeries(first).name : "");
}

/** Size and weight of the first piece of the title; nothing where the chart leaves them to Excel. */
function readTitleFont(title: XmlElement | undefined): Pick<ChartContent, "titleFont"> {
  const line = descend(title, "tx", "rich", "p");
  const run = descend(line, "r", "rPr");
  const properties = (attribute(run, "sz") ?? attribute(run, "b")) ? run : descend(line, "pPr", "defRPr");
  const size = numberAttribute(properties, "sz");
  const hasWeight = attribute(properties, "b") !== undefined;
  if (size === undefined && !hasWeight) return {};
  return {
    titleFont: {
      ...(size === undefined ? {} : { size: size / FONT_UNITS_PER_POINT }),
      ...(hasWeight ? { bold: flag(properties, "b") } : {}),
    },
  };
}

function readLegend(legend: XmlElement | undefined): ChartContent["legend"] {
  if (legend === undefined) return "none";
  const position = attribute(child(legend, "legendPos"), "val");
  return position === "t" ? "top" : position === "b" ? "bottom" : position === "l" ? "left" : "right";
}

function readValueAxis(axis: XmlElement | undefined): ChartContent["valueAxis"] {
  return {
    minimum: numberAttribute(descend(axis, "scaling", "min"), "val") ?? null,
    maximum: numberAttribute(descend(axis, "scaling", "max"), "val") ?? null,
    visible: !flag(child(axis, "delete"), "val"),
    gridlines: child(axis, "majorGridlines") !== undefined,
    numberFormat: attribute(child(axis, "numFmt"), "formatCode") ?? "General",
  };
}

function isReversed(axis: XmlElement | undefined): boolean {
  return attribute(descend(axis, "scaling", "orientation"), "val") === "maxMin";
}
