import { flagOf } from "../allow";
import type { ClassTable } from "../registry";
import { changeChart, isChartAlive } from "./changeChart";
import type { LabelsPlace } from "./chartHandles";
import { seriesKeys } from "./seriesKeys";
import type { SeriesContent } from "../../xlsx/content";

/** `Excel.ChartDataLabels`: whether values are shown, for one series or for all. */
export const chartDataLabels: ClassTable<LabelsPlace> = {
  isAlive: isChartAlive,
  members: {
    showValue: {
      since: "1.1",
      evidence: "unproven",
      load: (place) => labelled(place).every(({ labels }) => labels),
      set: (place, value) => {
        const labels = flagOf(value);
        const wanted = new Set(labelled(place));
        const { series } = place.chart.content;
        changeChart(place, { series: series.map((one) => (wanted.has(one) ? { ...one, labels } : one)) });
      },
    },
  },
};

function labelled({ chart, series }: LabelsPlace): readonly SeriesContent[] {
  const keys = seriesKeys(chart);
  return chart.content.series.filter((_, index) => series === null || keys[index] === series);
}
