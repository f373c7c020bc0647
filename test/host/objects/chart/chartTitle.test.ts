import { codeOf } from "../../../support/openHost";
import { changeChart, chartIn, openChart, withChart } from "./chartRun";

describe("ChartTitle", () => {
  it("is set, hidden and shown", async () => {
    const office = openChart();
    await changeChart(office, ({ title }) => {
      title.text = "Vượt chỉ tiêu năm 2011";
    });
    expect(chartIn(office).title).toBe("Vượt chỉ tiêu năm 2011");
    const seen = await withChart(office, ({ title }) => {
      title.load("text,visible");
      return () => [title.text, title.visible];
    });
    expect(seen).toEqual(["Vượt chỉ tiêu năm 2011", true]);
    await changeChart(office, ({ title }) => {
      title.visible = false;
    });
    expect(chartIn(office).title).toBeNull();
    await changeChart(office, ({ title }) => {
      title.visible = true;
    });
    expect(chartIn(office).title).toBe("");
  });

  it("appears when a text is given", async () => {
    const office = openChart({ title: null });
    await changeChart(office, ({ title }) => {
      title.text = "Mới";
    });
    expect(chartIn(office).title).toBe("Mới");
  });

  it("takes 255 characters", async () => {
    const set = (length: number): Promise<unknown> =>
      changeChart(openChart(), ({ title }) => {
        title.text = "x".repeat(length);
      });
    await set(255);
    expect(await codeOf(set(256))).toBe("InvalidArgument");
  });

  it("has a size and a weight; the rest of its font does not exist here", async () => {
    const office = openChart();
    await changeChart(office, ({ title }) => {
      title.format.font.size = 12;
      title.format.font.bold = true;
    });
    expect(chartIn(office).titleFont).toEqual({ size: 12, bold: true });
    const seen = await withChart(office, ({ title }) => {
      title.format.font.load("size,bold");
      return () => [title.format.font.size, title.format.font.bold];
    });
    expect(seen).toEqual([12, true]);
    expect(await codeOf(changeChart(office, ({ title }) => (title.format.font.size = 0)))).toBe("InvalidArgument");
    expect(await codeOf(changeChart(office, ({ title }) => (title.format.font.name = "Arial")))).toBe("ApiNotFound");
  });
});
