import type { SeriesContent } from "../../xlsx/content";
import { HostError } from "../../wire/hostError";
import { numberOf } from "../allow";
import { colorOf } from "../format/color";
import type { ClassTable } from "../registry";
import { changeSeries, isSeriesAlive, seriesIndex, seriesOf } from "./changeChart";
import { chartFillClass, chartLineFormatClass } from "./chartHandles";
import type { SeriesPlace } from "./chartHandles";

/** Accents of the Office theme, by which series are coloured that nobody coloured. */
const THEME_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
/** Width of a line nobody gave one, in points: the curve of a line chart, else an outline. (Unproven.) */
const STANDARD_CURVE_POINTS = 2.25;
const STANDARD_OUTLINE_POINTS = 0.75;

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormat: ClassTable<SeriesPlace> = {
  isAlive: isSeriesAlive,
  members: {
    fill: { since: "1.1", evidence: "documented", path: (place) => chartFillClass.wrap(place) },
    line: { since: "1.1", evidence: "documented", path: (place) => chartLineFormatClass.wrap(place) },
  },
};

/** `Excel.ChartFill` of a series. It can only be set: what reads it came with 1.16, which office.js from npm does not know. */
export const chartFill: ClassTable<SeriesPlace> = {
  isAlive: isSeriesAlive,
  members: {
    setSolidColor: {
      since: "1.1",
      evidence: "documented",
      run: (place, args) => {
        changeSeries(place, { fill: colorOf(args.value(0)) });
      },
    },
    clear: {
      since: "1.1",
      evidence: "documented",
      run: (place) => {
        changeSeries(place, { fill: null });
      },
    },
  },
};

/** `Excel.ChartLineFormat` of a series: its outline, or the curve of a line chart. */
export const chartLineFormat: ClassTable<SeriesPlace> = {
  isAlive: isSeriesAlive,
  members: {
    color: {
      since: "1.1",
      evidence: "unproven",
      load: (place) => seriesOf(place).line && lineOf(place).color,
      set: (place, value) => {
        changeSeries(place, { line: { ...lineOf(place), color: colorOf(value) } });
      },
    },
    weight: {
      since: "1.7",
      evidence: "unproven",
      load: (place) => (seriesOf(place).line ? lineOf(place).widthPoints : 0),
      set: (place, value) => {
        const widthPoints = numberOf(value);
        if (!(widthPoints >= 0)) throw new HostError("InvalidArgument", "A width is not below zero.");
        changeSeries(place, { line: { ...lineOf(place), widthPoints } });
      },
    },
    clear: {
      since: "1.1",
      evidence: "documented",
      run: (place) => {
        changeSeries(place, { line: null });
      },
    },
  },
};

/** The line that is drawn, or the one that would be. */
function lineOf(place: SeriesPlace): Exclude<SeriesContent["line"], null | "auto"> {
  const { line } = seriesOf(place);
  if (line !== null && line !== "auto") return line;
  const isCurve = place.chart.content.type.startsWith("line");
  return { color: themeColor(place), widthPoints: isCurve ? STANDARD_CURVE_POINTS : STANDARD_OUTLINE_POINTS };
}

function themeColor(place: SeriesPlace): string {
  return THEME_COLORS[seriesIndex(place) % THEME_COLORS.length] ?? THEME_COLORS[0];
}
