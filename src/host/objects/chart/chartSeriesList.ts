import { HostError } from "../../wire/hostError";
import type { Arguments } from "../arguments";
import type { HostObject } from "../hostObject";
import type { ClassTable } from "../registry";
import { changeChart, isChartAlive } from "./changeChart";
import { chartSeriesClass } from "./chartHandles";
import type { ChartPlace } from "./chartHandles";
import { newSeries } from "./charts";
import { seriesKeys, withNewSeries } from "./seriesKeys";

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesList: ClassTable<ChartPlace> = {
  isAlive: isChartAlive,
  items: (place) => seriesKeys(place.chart).map((series) => chartSeriesClass.wrap({ ...place, series })),
  members: {
    count: { since: "1.1", evidence: "documented", load: ({ chart }) => chart.content.series.length },
    getCount: { since: "1.4", evidence: "documented", call: ({ chart }) => chart.content.series.length },
    getItemAt: {
      since: "1.1",
      evidence: "documented",
      create: (place, args) => {
        const series = seriesKeys(place.chart)[args.integer(0)];
        if (series) return chartSeriesClass.wrap({ ...place, series });
        throw new HostError("InvalidArgument", "The chart has no series at that index.");
      },
    },
    add: { since: "1.7", evidence: "documented", create: addSeries },
  },
};

/** A new series shows nothing until it is given values; it shares the categories of the first. */
function addSeries(place: ChartPlace, args: Arguments): HostObject {
  const { series } = place.chart.content;
  const index = args.optionalInteger(1) ?? series.length;
  if (index < 0 || index > series.length) throw new HostError("InvalidArgument", "There is no such place.");
  const name = args.optionalText(0) ?? `Series${String(series.length + 1)}`;
  const added = newSeries({ nameRef: null, name, categories: series[0]?.categories ?? null, values: "" });
  const key = withNewSeries(place.chart, index, () => {
    changeChart(place, { series: [...series.slice(0, index), added, ...series.slice(index)] });
  });
  return chartSeriesClass.wrap({ ...place, series: key });
}
