import type { ChartContent } from "../../xlsx/content";
import { HostError } from "../../wire/hostError";
import type { Json } from "../../wire/json";

type ModelledType = Exclude<ChartContent["type"], "other">;

const TYPE_WORDS: Readonly<Record<ModelledType, string>> = {
  "column-clustered": "ColumnClustered",
  "column-stacked": "ColumnStacked",
  "bar-clustered": "BarClustered",
  "bar-stacked": "BarStacked",
  line: "Line",
  "line-markers": "LineMarkers",
};

/** `chart.chartType`; a kind the host does not model reads "Invalid", a word of `Excel.ChartType`. */
export function chartTypeWord(type: ChartContent["type"]): string {
  return type === "other" ? "Invalid" : TYPE_WORDS[type];
}

/** The type behind a word, in any case. Other kinds of chart are NotImplemented, what is no text is InvalidArgument. */
export function chartTypeOf(value: Json): ModelledType {
  if (typeof value !== "string") throw new HostError("InvalidArgument", "A chart type is expected.");
  for (const type of MODELLED_TYPES) if (TYPE_WORDS[type].toLowerCase() === value.toLowerCase()) return type;
  throw new HostError("NotImplemented", "This host makes column, bar and line charts.");
}

const MODELLED_TYPES: readonly ModelledType[] = [
  "column-clustered",
  "column-stacked",
  "bar-clustered",
  "bar-stacked",
  "line",
  "line-markers",
];

/** Columns and bars: only they have a gap, an overlap and something to invert. */
export function hasBars(type: ChartContent["type"]): boolean {
  return type !== "line" && type !== "line-markers" && type !== "other";
}

/** Gap and overlap in per cent of a new chart (Excel 2013 and later; unproven for the API). */
export function newChartSpacing(type: ModelledType): Pick<ChartContent, "gapWidth" | "overlap"> {
  if (type === "column-stacked" || type === "bar-stacked") return { gapWidth: 150, overlap: 100 };
  return type === "bar-clustered" ? { gapWidth: 182, overlap: 0 } : { gapWidth: 219, overlap: -27 };
}
