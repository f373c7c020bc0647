import { flagOf } from "../allow";
import type { ClassTable } from "../registry";
import { changeChart, isChartAlive } from "./changeChart";
import type { LabelsPlace } from "./chartHandles";
import { seriesKeys } from "./seriesKeys";

/** `Excel.ChartDataLabels`: whether values are shown, for one series or for all. */
export const chartDataLabels: ClassTable<LabelsPlace> = {
  isAlive: isChartAlive,
  members: {
    showValue: {
      since: "1.1",
      evidence: "unproven",
      load: (place) => place.chart.content.series.every(({ labels }, index) => labels || !isMeant(place, index)),
      set: (place, value) => {
        const labels = flagOf(value);
        const { series } = place.chart.content;
        changeChart(place, { series: series.map((one, index) => (isMeant(place, index) ? { ...one, labels } : one)) });
      },
    },
  },
};

/** The labels are those of the series at the index, or of all. */
function isMeant({ chart, series }: LabelsPlace, index: number): boolean {
  return series === null || seriesKeys(chart)[index] === series;
}
