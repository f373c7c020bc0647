import { HostError } from "../../wire/hostError";
import { flagOf, keyOf, textOf } from "../allow";
import type { HostContext } from "../context";
import type { ClassTable } from "../registry";
import type { ChartContent } from "../../xlsx/content";
import type { Json } from "../../wire/json";
import { automaticBounds } from "./axisBounds";
import { changeChart, isChartAlive } from "./changeChart";
import { chartAxisClass, chartGridlinesClass } from "./chartHandles";
import type { AxisPlace, ChartPlace } from "./chartHandles";
import { referencedValues } from "./reference";

const AXIS_WORDS = { value: "Value", category: "Category", series: "Series" } as const;

/** `Excel.ChartAxes`. */
export const chartAxes: ClassTable<ChartPlace> = {
  isAlive: isChartAlive,
  members: {
    valueAxis: {
      since: "1.1",
      evidence: "documented",
      path: (place) => chartAxisClass.wrap({ ...place, axis: "value" }),
    },
    categoryAxis: {
      since: "1.1",
      evidence: "documented",
      path: (place) => chartAxisClass.wrap({ ...place, axis: "category" }),
    },
    getItem: {
      since: "1.7",
      evidence: "documented",
      create: (place, args) => {
        const axis = keyOf(AXIS_WORDS, args.value(0));
        if (axis === "series" || (args.optionalText(1) ?? "Primary") !== "Primary") {
          throw new HostError("InvalidArgument", "The chart has no such axis.");
        }
        return chartAxisClass.wrap({ ...place, axis });
      },
    },
  },
};

/**
 * `Excel.ChartAxis`. The value axis has bounds, visibility, gridlines and a number format, the category axis a
 * direction. Anything else would be lost in the file: it is NotImplemented, unless it asks for what is so anyway.
 */
export const chartAxis: ClassTable<AxisPlace> = {
  isAlive: isChartAlive,
  members: {
    type: { since: "1.7", evidence: "documented", load: ({ axis }) => AXIS_WORDS[axis] },
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    visible: {
      since: "1.7",
      evidence: "documented",
      load: (place) => place.axis === "category" || place.chart.content.valueAxis.visible,
      set: (place, value) => {
        if (place.axis === "value") changeValueAxis(place, { visible: flagOf(value) });
        else onlyAlready(flagOf(value));
      },
    },
    numberFormat: {
      since: "1.8",
      evidence: "documented",
      load: ({ axis, chart }) => (axis === "value" ? chart.content.valueAxis.numberFormat : "General"),
      set: (place, value) => {
        if (place.axis === "value") changeValueAxis(place, { numberFormat: textOf(value) });
        else onlyAlready(textOf(value) === "General");
      },
    },
    reversePlotOrder: {
      since: "1.7",
      evidence: "documented",
      load: ({ axis, chart }) => axis === "category" && chart.content.categoryAxis.reversed,
      set: (place, value) => {
        if (place.axis === "category") changeChart(place, { categoryAxis: { reversed: flagOf(value) } });
        else onlyAlready(!flagOf(value));
      },
    },
    majorGridlines: { since: "1.1", evidence: "documented", path: (place) => chartGridlinesClass.wrap(place) },
  },
};

/** `Excel.ChartGridlines`: the major ones. */
export const chartGridlines: ClassTable<AxisPlace> = {
  isAlive: isChartAlive,
  members: {
    visible: {
      since: "1.1",
      evidence: "documented",
      load: ({ axis, chart }) => axis === "value" && chart.content.valueAxis.gridlines,
      set: (place, value) => {
        if (place.axis === "value") changeValueAxis(place, { gridlines: flagOf(value) });
        else onlyAlready(!flagOf(value));
      },
    },
  },
};

/** A number, or "" for automatic. It always reads as a number, so that one cannot tell one from the other. */
function bound(end: "minimum" | "maximum"): ClassTable<AxisPlace>["members"][string] {
  return {
    since: "1.1",
    evidence: "documented",
    // By name only: a category axis has no bounds and must not spoil a `load()`.
    onlyByName: true,
    load: (place, context) => valueAxisOf(place)[end] ?? automaticBounds(plottedNumbers(place, context))[end],
    set: (place, value) => {
      const before = valueAxisOf(place);
      changeValueAxis(place, { ...before, [end]: boundOf(value) });
    },
  };
}

function boundOf(value: Json): number | null {
  if (value === "") return null;
  if (typeof value === "number") return value;
  throw new HostError("InvalidArgument", 'A number or "" is expected.');
}

function valueAxisOf({ axis, chart }: AxisPlace): ChartContent["valueAxis"] {
  if (axis === "value") return chart.content.valueAxis;
  throw new HostError("InvalidArgument", "The category axis has no bounds.");
}

function plottedNumbers({ chart }: AxisPlace, context: HostContext): readonly number[] {
  const values = chart.content.series.flatMap((series) => referencedValues(series.values, context));
  return values.filter((value) => typeof value === "number");
}

function changeValueAxis(place: AxisPlace, change: Partial<ChartContent["valueAxis"]>): void {
  changeChart(place, { valueAxis: { ...place.chart.content.valueAxis, ...change } });
}

function onlyAlready(isSo: boolean): void {
  if (!isSo) throw new HostError("NotImplemented", "This host does not keep that for this axis.");
}
