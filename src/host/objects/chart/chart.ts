import { lastColumn, lastRow, rectBetween } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import { HostError } from "../../wire/hostError";
import { allow, textOf } from "../allow";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { STANDARD_ROW_POINTS } from "../format/size";
import { pointsOfCharacters } from "../format/columnWidth";
import { rangeClass, worksheetClass } from "../handles";
import { rectByAddress } from "../range/makeRange";
import type { ClassTable } from "../registry";
import { changeChart, isChartAlive } from "./changeChart";
import { chartAxesClass, chartDataLabelsClass, chartLegendClass, chartSeriesListClass } from "./chartHandles";
import { chartTitleClass } from "./chartHandles";
import type { ChartPlace } from "./chartHandles";
import { chartSource } from "./chartSource";
import { chartTypeOf, chartTypeWord } from "./chartTypes";
import { newSeries, seriesByArgument } from "./charts";

/** `Excel.Chart`. Its place is kept in whole cells, so `left`, `top`, `width` and `height` can only be read. */
export const chart: ClassTable<ChartPlace> = {
  id: (place) => place.chart.id,
  isAlive: isChartAlive,
  members: {
    id: { since: "1.7", evidence: "documented", load: (place) => place.chart.id },
    name: {
      since: "1.1",
      evidence: "documented",
      load: (place) => place.chart.content.name,
      set: (place, value) => {
        if (textOf(value) === "") throw new HostError("InvalidArgument", "A chart needs a name.");
        changeChart(place, { name: textOf(value) });
      },
    },
    chartType: {
      since: "1.7",
      evidence: "documented",
      load: (place) => chartTypeWord(place.chart.content.type),
      set: (place, value) => {
        changeChart(place, { type: chartTypeOf(value) });
      },
    },
    left: { since: "1.1", evidence: "unproven", load: (place) => widthBefore(place, anchorOf(place).column) },
    top: { since: "1.1", evidence: "unproven", load: (place) => heightBefore(place, anchorOf(place).row) },
    width: {
      since: "1.1",
      evidence: "unproven",
      load: (place) => widthBefore(place, lastColumn(anchorOf(place)) + 1) - widthBefore(place, anchorOf(place).column),
    },
    height: {
      since: "1.1",
      evidence: "unproven",
      load: (place) => heightBefore(place, lastRow(anchorOf(place)) + 1) - heightBefore(place, anchorOf(place).row),
    },
    axes: { since: "1.1", evidence: "documented", path: (place) => chartAxesClass.wrap(place) },
    dataLabels: {
      since: "1.1",
      evidence: "documented",
      path: (place) => chartDataLabelsClass.wrap({ ...place, series: null }),
    },
    legend: { since: "1.1", evidence: "documented", path: (place) => chartLegendClass.wrap(place) },
    series: { since: "1.1", evidence: "documented", path: (place) => chartSeriesListClass.wrap(place) },
    title: { since: "1.1", evidence: "documented", path: (place) => chartTitleClass.wrap(place) },
    worksheet: { since: "1.2", evidence: "documented", path: ({ sheet }) => worksheetClass.wrap(sheet) },
    setData: { since: "1.1", evidence: "unproven", run: setData },
    setPosition: { since: "1.1", evidence: "documented", run: setPosition },
    delete: {
      since: "1.1",
      evidence: "documented",
      run: ({ sheet, chart: own }) => {
        allow(sheet.charts.remove(own));
      },
    },
  },
};

/** Looks stay with the place of a series; what is new looks as the theme says. (Unproven.) */
function setData(place: ChartPlace, args: Arguments): void {
  const sources = chartSource(args.object(0, rangeClass), seriesByArgument(args, 1));
  const before = place.chart.content.series;
  changeChart(place, {
    series: sources.map((source, index) => ({ ...(before[index] ?? newSeries(source)), ...source })),
  });
}

/** From the top left cell of `startCell` to the bottom right of `endCell`; without the latter the size stays. */
function setPosition(place: ChartPlace, args: Arguments, context: HostContext): void {
  const start = cellsArgument(place, args, { index: 0, context });
  const end = args.optionalObject(1, rangeClass) ?? args.optionalText(1);
  if (end === undefined) {
    changeChart(place, { anchor: { ...anchorOf(place), row: start.row, column: start.column } });
    return;
  }
  const last = cellsArgument(place, args, { index: 1, context });
  changeChart(place, { anchor: rectBetween(start, { row: lastRow(last), column: lastColumn(last) }) });
}

interface Position {
  readonly index: number;
  readonly context: HostContext;
}

function cellsArgument({ sheet }: ChartPlace, args: Arguments, { index, context }: Position): Rect {
  const cells = args.optionalObject(index, rangeClass);
  if (!cells) return rectByAddress(sheet, args.text(index), context);
  if (cells.sheet === sheet) return cells.rect;
  throw new HostError("InvalidArgument", "The range is on another worksheet.");
}

function anchorOf(place: ChartPlace): Rect {
  return place.chart.content.anchor;
}

function widthBefore({ sheet: { columns } }: ChartPlace, end: number): number {
  let points = 0;
  for (let column = 0; column < end; column++) {
    if (!columns.isHidden(column)) points += pointsOfCharacters(columns.width(column));
  }
  return points;
}

function heightBefore({ sheet: { rows } }: ChartPlace, end: number): number {
  let points = 0;
  for (let row = 0; row < end; row++) if (!rows.isHidden(row)) points += rows.height(row) ?? STANDARD_ROW_POINTS;
  return points;
}
