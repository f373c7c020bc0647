import { absoluteReference } from "../../../base/formulaText";
import { HostError } from "../../wire/hostError";
import { flagOf, numberOf, oneOf, textOf } from "../allow";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { rangeClass } from "../handles";
import type { ClassTable, Property } from "../registry";
import { changeChart, changeSeries, isSeriesAlive, seriesIndex, seriesOf } from "./changeChart";
import { chartDataLabelsClass, chartSeriesFormatClass } from "./chartHandles";
import type { SeriesPlace } from "./chartHandles";
import { hasBars } from "./chartTypes";
import { referencedValues, valueText } from "./reference";
import { withoutSeries } from "./seriesKeys";

/** Characters of the name of a series at most (d.ts of `ChartSeries.name`). */
const NAME_MAX_CHARACTERS = 255;

/** `Excel.ChartSeries`. */
export const chartSeries: ClassTable<SeriesPlace> = {
  isAlive: isSeriesAlive,
  members: {
    name: {
      since: "1.1",
      evidence: "documented",
      load: nameOf,
      set: (place, value) => {
        const name = textOf(value);
        if (name.length > NAME_MAX_CHARACTERS) throw new HostError("InvalidArgument", "The name is too long.");
        changeSeries(place, { name, nameRef: null });
      },
    },
    gapWidth: spacing("gapWidth", { since: "1.7", least: 0, most: 500 }),
    overlap: spacing("overlap", { since: "1.8", least: -100, most: 100 }),
    invertIfNegative: {
      since: "1.8",
      evidence: "unproven",
      load: (place) => seriesOf(place).invertIfNegative,
      set: (place, value) => {
        checkBars(place);
        changeSeries(place, { invertIfNegative: flagOf(value) });
      },
    },
    hasDataLabels: {
      since: "1.7",
      evidence: "documented",
      load: (place) => seriesOf(place).labels,
      set: (place, value) => {
        changeSeries(place, { labels: flagOf(value) });
      },
    },
    plotOrder: { since: "1.7", evidence: "unproven", load: (place) => seriesIndex(place) + 1 },
    format: { since: "1.1", evidence: "documented", path: (place) => chartSeriesFormatClass.wrap(place) },
    dataLabels: { since: "1.8", evidence: "documented", path: (place) => chartDataLabelsClass.wrap(place) },
    setValues: {
      since: "1.7",
      evidence: "documented",
      run: (place, args) => {
        changeSeries(place, { values: lineArgument(args) });
      },
    },
    setXAxisValues: {
      since: "1.7",
      evidence: "documented",
      run: (place, args) => {
        changeSeries(place, { categories: lineArgument(args) });
      },
    },
    getDimensionValues: {
      since: "1.12",
      evidence: "unproven",
      call: (place, args, context) => {
        const reference = dimensionOf(place, args);
        return reference === null ? [] : referencedValues(reference, context).map(valueText);
      },
    },
    getDimensionDataSourceString: {
      since: "1.15",
      evidence: "unproven",
      call: (place, args) => dimensionOf(place, args) ?? "",
    },
    delete: {
      since: "1.7",
      evidence: "documented",
      run: (place) => {
        const index = seriesIndex(place);
        const series = place.chart.content.series.filter((_, at) => at !== index);
        withoutSeries(place.series, () => {
          changeChart(place, { series });
        });
      },
    },
  },
};

/** The text of the cell the name comes from, as it is now, or the name that was given. */
function nameOf(place: SeriesPlace, context: HostContext): string {
  const { name, nameRef } = seriesOf(place);
  if (nameRef === null) return name;
  const values = referencedValues(nameRef, context);
  return values.length === 0 ? name : values.map(valueText).join(" ");
}

interface Spacing {
  readonly since: string;
  readonly least: number;
  readonly most: number;
}

/** Per cent, the same for all series of the chart; InvalidArgument on a chart without bars, also for reading. */
function spacing(member: "gapWidth" | "overlap", { since, least, most }: Spacing): Property<SeriesPlace> {
  return {
    since,
    evidence: "documented",
    // By name only, so that `load()` of a line chart works.
    onlyByName: true,
    load: (place) => {
      checkBars(place);
      return place.chart.content[member];
    },
    set: (place, value) => {
      checkBars(place);
      const percent = numberOf(value);
      if (percent < least || percent > most) throw new HostError("InvalidArgument", "The number is out of bounds.");
      changeChart(place, { [member]: percent });
    },
  };
}

function checkBars({ chart }: SeriesPlace): void {
  if (!hasBars(chart.content.type)) throw new HostError("InvalidArgument", "The chart has no columns or bars.");
}

/** A Range of one row or one column. */
function lineArgument(args: Arguments): string {
  const { sheet, rect } = args.object(0, rangeClass);
  if (rect.rowCount > 1 && rect.columnCount > 1) {
    throw new HostError("InvalidArgument", "One row or one column is expected.");
  }
  return absoluteReference(rect, sheet.name);
}

function dimensionOf(place: SeriesPlace, args: Arguments): string | null {
  const dimension = oneOf(args.value(0), ["Values", "YValues", "Categories", "XValues"]);
  const { values, categories } = seriesOf(place);
  return dimension === "Values" || dimension === "YValues" ? values : categories;
}
