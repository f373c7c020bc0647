import type { Chart } from "../../book/book";

/**
 * Identity of a series. A series has no id in a workbook, only a place in its chart; with a key an object of the wire
 * still means the same series after one before it was deleted.
 */
export class SeriesKey {
  readonly chart: Chart;

  constructor(chart: Chart) {
    this.chart = chart;
  }
}

const keysByChart = new WeakMap<Chart, SeriesKey[]>();

/** Keys of the series of a chart, in order: one for each series it has now. */
export function seriesKeys(chart: Chart): readonly SeriesKey[] {
  return fittedKeys(chart);
}

/** Does a change that puts a new series at this 0-based place, and gives the series a key. */
export function withNewSeries(chart: Chart, index: number, change: () => void): SeriesKey {
  const keys = fittedKeys(chart);
  change();
  const key = new SeriesKey(chart);
  keys.splice(index, 0, key);
  return key;
}

/** Does a change that takes the series out, and forgets its key. */
export function withoutSeries(key: SeriesKey, change: () => void): void {
  const keys = fittedKeys(key.chart);
  change();
  keys.splice(keys.indexOf(key), 1);
}

function fittedKeys(chart: Chart): SeriesKey[] {
  const keys = keysByChart.get(chart) ?? [];
  keysByChart.set(chart, keys);
  const { length } = chart.content.series;
  while (keys.length < length) keys.push(new SeriesKey(chart));
  keys.length = length;
  return keys;
}
