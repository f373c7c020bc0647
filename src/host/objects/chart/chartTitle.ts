import { HostError } from "../../wire/hostError";
import { flagOf, numberOf, textOf } from "../allow";
import type { ClassTable } from "../registry";
import { changeChart, isChartAlive } from "./changeChart";
import { chartFontClass, chartTitleFormatClass } from "./chartHandles";
import type { ChartPlace } from "./chartHandles";

/** Characters of a title at most ("Excel specifications and limits" for text of a chart). */
const TITLE_MAX_CHARACTERS = 255;
/** Size of the title of a new chart in points, not bold (Excel 2013 and later; unproven). */
const STANDARD_SIZE = 14;

/** `Excel.ChartTitle`. Setting a text shows the title; hiding it loses the text. */
export const chartTitle: ClassTable<ChartPlace> = {
  isAlive: isChartAlive,
  members: {
    text: {
      since: "1.1",
      evidence: "documented",
      load: ({ chart }) => chart.content.title ?? "",
      set: (place, value) => {
        const title = textOf(value);
        if (title.length > TITLE_MAX_CHARACTERS) throw new HostError("InvalidArgument", "The title is too long.");
        changeChart(place, { title });
      },
    },
    visible: {
      since: "1.1",
      evidence: "documented",
      load: ({ chart }) => chart.content.title !== null,
      set: (place, value) => {
        changeChart(place, { title: flagOf(value) ? (place.chart.content.title ?? "") : null });
      },
    },
    format: { since: "1.1", evidence: "documented", path: (place) => chartTitleFormatClass.wrap(place) },
  },
};

/** `Excel.ChartTitleFormat`. */
export const chartTitleFormat: ClassTable<ChartPlace> = {
  isAlive: isChartAlive,
  members: {
    font: { since: "1.1", evidence: "documented", path: (place) => chartFontClass.wrap(place) },
  },
};

/** `Excel.ChartFont` of a title: what the host can keep of it. */
export const chartFont: ClassTable<ChartPlace> = {
  isAlive: isChartAlive,
  members: {
    size: {
      since: "1.1",
      evidence: "unproven",
      load: ({ chart }) => chart.content.titleFont?.size ?? STANDARD_SIZE,
      set: (place, value) => {
        const size = numberOf(value);
        if (!(size >= 1 && size <= 409)) throw new HostError("InvalidArgument", "A size is 1 to 409 points.");
        changeChart(place, { titleFont: { ...place.chart.content.titleFont, size } });
      },
    },
    bold: {
      since: "1.1",
      evidence: "unproven",
      load: ({ chart }) => chart.content.titleFont?.bold ?? false,
      set: (place, value) => {
        changeChart(place, { titleFont: { ...place.chart.content.titleFont, bold: flagOf(value) } });
      },
    },
  },
};
