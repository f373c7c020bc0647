import { codeOf } from "../../../support/openHost";
import { changeChart, chartIn, openChart, withChart } from "./chartRun";

describe("ChartLegend", () => {
  it("is placed, hidden and shown", async () => {
    const office = openChart({ legend: "none" });
    await changeChart(office, ({ legend }) => {
      legend.position = "Top";
    });
    expect(chartIn(office).legend).toBe("top");
    const seen = await withChart(office, ({ legend }) => {
      legend.load("position,visible");
      return () => [legend.position, legend.visible];
    });
    expect(seen).toEqual(["Top", true]);
    await changeChart(office, ({ legend }) => {
      legend.visible = true;
    });
    expect(chartIn(office).legend).toBe("top");
    await changeChart(office, ({ legend }) => {
      legend.visible = false;
    });
    expect(chartIn(office).legend).toBe("none");
    await changeChart(office, ({ legend }) => {
      legend.visible = true;
    });
    expect(chartIn(office).legend).toBe("bottom");
  });

  it("reads hidden", async () => {
    const seen = await withChart(openChart({ legend: "none" }), ({ legend }) => {
      legend.load();
      return () => [legend.position, legend.visible];
    });
    expect(seen).toEqual(["Bottom", false]);
  });

  it("refuses places that are none or that it cannot keep", async () => {
    expect(await codeOf(changeChart(openChart(), ({ legend }) => (legend.position = "Corner")))).toBe("NotImplemented");
    const wrong = changeChart(openChart(), ({ legend }) => (legend.position = "Middle" as "Top"));
    expect(await codeOf(wrong)).toBe("InvalidArgument");
  });
});
