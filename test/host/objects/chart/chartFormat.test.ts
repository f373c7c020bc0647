import { codeOf } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";
import { changeChart, chartIn, openChart, withChart } from "./chartRun";

const change = (office: OpenHost, use: (format: Excel.ChartSeriesFormat) => void): Promise<null> =>
  changeChart(office, (chart) => {
    use(chart.series.getItemAt(0).format);
  });

const lineOf = (office: OpenHost): Promise<readonly unknown[]> =>
  withChart(office, (chart) => {
    const { line } = chart.series.getItemAt(0).format;
    line.load("color,weight");
    return () => [line.color, line.weight];
  });

describe("ChartFill", () => {
  it("is a colour or nothing", async () => {
    const office = openChart();
    await change(office, ({ fill }) => {
      fill.setSolidColor("#1f4e79");
    });
    expect(chartIn(office).series[0]?.fill).toBe("#1F4E79");
    await change(office, ({ fill }) => {
      fill.clear();
    });
    expect(chartIn(office).series[0]?.fill).toBeNull();
  });

  it("refuses what is no colour", async () => {
    const run = change(openChart(), ({ fill }) => {
      fill.setSolidColor("xanh");
    });
    expect(await codeOf(run)).toBe("InvalidArgument");
  });
});

describe("ChartLineFormat", () => {
  it("has a colour and a weight; one alone takes the other from the theme", async () => {
    const office = openChart();
    await change(office, ({ line }) => {
      line.color = "#404040";
    });
    expect(chartIn(office).series[0]?.line).toEqual({ color: "#404040", widthPoints: 0.75 });
    await change(office, ({ line }) => {
      line.weight = 1.5;
    });
    expect(chartIn(office).series[0]?.line).toEqual({ color: "#404040", widthPoints: 1.5 });
    expect(await lineOf(office)).toEqual(["#404040", 1.5]);
  });

  it("a line chart has a thicker line", async () => {
    const office = openChart({ type: "line" });
    expect(await lineOf(office)).toEqual(["#4472C4", 2.25]);
  });

  it("is nothing after clear", async () => {
    const office = openChart();
    await change(office, ({ line }) => {
      line.clear();
    });
    expect(chartIn(office).series[0]?.line).toBeNull();
    expect(await lineOf(office)).toEqual([null, 0]);
  });

  it("refuses a negative weight", async () => {
    expect(await codeOf(change(openChart(), ({ line }) => (line.weight = -1)))).toBe("InvalidArgument");
  });
});
