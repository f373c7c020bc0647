import type { Chart, Sheet } from "../../book/book";
import type { ChartContent, SeriesContent } from "../../xlsx/content";
import { HostError } from "../../wire/hostError";
import type { Json } from "../../wire/json";
import { allow, oneOf, textOf } from "../allow";
import type { Arguments } from "../arguments";
import { rangeClass } from "../handles";
import type { HostObject } from "../hostObject";
import { noItem } from "../noItem";
import type { ClassTable } from "../registry";
import { chartClass } from "./chartHandles";
import { chartSource } from "./chartSource";
import type { SeriesBy, SeriesSource } from "./chartSource";
import { chartTypeOf, newChartSpacing } from "./chartTypes";

/** `Excel.ChartCollection`. `getItem` gives the first chart of the name. */
export const charts: ClassTable<Sheet> = {
  items: (sheet) => sheet.charts.list.map((chart) => chartClass.wrap({ sheet, chart })),
  item: (sheet, key) => wrapOrNull(sheet, find(sheet, key)) ?? noItem(),
  members: {
    count: { since: "1.1", evidence: "documented", load: (sheet) => sheet.charts.list.length },
    getCount: { since: "1.4", evidence: "documented", call: (sheet) => sheet.charts.list.length },
    add: { since: "1.1", evidence: "documented", create: addChart },
    getItem: {
      since: "1.1",
      evidence: "documented",
      create: (sheet, args) => wrapOrNull(sheet, sheet.charts.byName(args.text(0))) ?? noItem(),
    },
    getItemOrNullObject: {
      since: "1.4",
      evidence: "documented",
      create: (sheet, args) => wrapOrNull(sheet, sheet.charts.byName(args.text(0))),
    },
    getItemAt: {
      since: "1.1",
      evidence: "documented",
      create: (sheet, args) => {
        const chart = sheet.charts.list[args.integer(0)];
        if (chart) return chartClass.wrap({ sheet, chart });
        throw new HostError("InvalidArgument", "There is no chart at that index.");
      },
    },
  },
};

/** office.js finds the charts it has listed by id. */
function find(sheet: Sheet, key: Json): Chart | undefined {
  return sheet.charts.byId(textOf(key)) ?? sheet.charts.byName(textOf(key));
}

function wrapOrNull(sheet: Sheet, chart: Chart | undefined): HostObject | null {
  return chart ? chartClass.wrap({ sheet, chart }) : null;
}

/** Where a new chart stands and how large it is; Excel puts it into the middle of the window. */
const NEW_CHART_ANCHOR = { row: 1, column: 1, rowCount: 15, columnCount: 8 } as const;
/** Title of a new chart of several series. */
const PLACEHOLDER_TITLE = "Chart Title";

function addChart(sheet: Sheet, args: Arguments): HostObject {
  const type = chartTypeOf(args.value(0));
  const sources = chartSource(args.object(1, rangeClass), seriesByArgument(args, 2));
  const [only, second] = sources;
  const content: ChartContent = {
    name: "",
    type,
    title: only && !second ? only.name : PLACEHOLDER_TITLE,
    legend: second ? "bottom" : "none",
    series: sources.map(newSeries),
    ...newChartSpacing(type),
    valueAxis: { minimum: null, maximum: null, visible: true, gridlines: true, numberFormat: "General" },
    categoryAxis: { reversed: false },
    anchor: NEW_CHART_ANCHOR,
  };
  return chartClass.wrap({ sheet, chart: allow(sheet.charts.add(content)) });
}

/** `seriesBy` of a call: left out means "Auto". */
export function seriesByArgument(args: Arguments, index: number): SeriesBy {
  return oneOf(args.optionalText(index) ?? "Auto", ["Auto", "Columns", "Rows"]);
}

/** A series with the looks of the theme. */
export function newSeries(source: SeriesSource): SeriesContent {
  return { ...source, fill: "auto", line: "auto", labels: false, invertIfNegative: false };
}
