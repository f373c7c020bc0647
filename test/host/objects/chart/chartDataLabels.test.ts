import { COLUMN_CHART } from "../../book/sampleBook";
import { changeChart, chartIn, openCharts, withChart } from "./chartRun";
import type { OpenHost } from "../../../support/openHost";

const open = (): OpenHost =>
  openCharts([{ ...COLUMN_CHART, series: [...COLUMN_CHART.series, ...COLUMN_CHART.series] }]);
const labelsIn = (office: OpenHost): readonly boolean[] => chartIn(office).series.map(({ labels }) => labels);

describe("ChartDataLabels", () => {
  it("are shown for one series or for all", async () => {
    const office = open();
    await changeChart(office, ({ series }) => {
      series.getItemAt(1).dataLabels.showValue = true;
    });
    expect(labelsIn(office)).toEqual([false, true]);
    const seen = await withChart(office, (chart) => {
      const [all, second] = [chart.dataLabels, chart.series.getItemAt(1).dataLabels];
      all.load("showValue");
      second.load("showValue");
      return () => [all.showValue, second.showValue];
    });
    expect(seen).toEqual([false, true]);
    await changeChart(office, (chart) => {
      chart.dataLabels.showValue = true;
    });
    expect(labelsIn(office)).toEqual([true, true]);
  });
});
