import { codeOf } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";
import { COLUMN_CHART } from "../../book/sampleBook";
import { changeChart, chartIn, openChart, openCharts, withChart } from "./chartRun";

const change = (office: OpenHost, use: (series: Excel.ChartSeries, sheet: Excel.Worksheet) => void): Promise<null> =>
  changeChart(office, (chart, sheet) => {
    use(chart.series.getItemAt(0), sheet);
  });

function withSeries<T>(office: OpenHost, use: (series: Excel.ChartSeries) => () => T): Promise<T> {
  return withChart(office, (chart) => use(chart.series.getItemAt(0)));
}

describe("ChartSeries", () => {
  it("shows the cells it is given", async () => {
    const office = openChart();
    await change(office, (series, sheet) => {
      series.setValues(sheet.getRange("C6:C8"));
      series.setXAxisValues(sheet.getRange("A6:A8"));
      series.name = "Thực hiện";
    });
    expect(chartIn(office).series).toMatchObject([
      {
        name: "Thực hiện",
        nameRef: null,
        values: "'Tổng hợp'!$C$6:$C$8",
        categories: "'Tổng hợp'!$A$6:$A$8",
      },
    ]);
    const seen = await withSeries(office, (series) => {
      series.load("name,plotOrder");
      const values = series.getDimensionValues("Values");
      const categories = series.getDimensionValues("Categories");
      const source = series.getDimensionDataSourceString("Values");
      return (): unknown => [[series.name, series.plotOrder], values.value, categories.value, source.value];
    });
    expect(seen).toEqual([
      ["Thực hiện", 1],
      ["114.3", "35", "-3"],
      ["Trồng rừng", "Xóa nghèo", "Kết nạp"],
      "'Tổng hợp'!$C$6:$C$8",
    ]);
  });

  it("takes its name from a cell as it is now", async () => {
    const office = openChart();
    office.host.book.sheets.byName("Tổng hợp")?.cells.write(4, 1, { value: "Kế hoạch" });
    const name = await withSeries(office, (series) => {
      series.load("name");
      return () => series.name;
    });
    expect(name).toBe("Kế hoạch");
  });

  it("keeps the name of the file when the cell is gone", async () => {
    const name = await withSeries(openChart({}, { nameRef: "#REF!", name: "Tỷ lệ" }), (series) => {
      series.load("name");
      return () => series.name;
    });
    expect(name).toBe("Tỷ lệ");
  });

  it("refuses a block of cells and a name over 255 characters", async () => {
    const block = change(openChart(), (series, sheet) => {
      series.setValues(sheet.getRange("B6:C8"));
    });
    expect(await codeOf(block)).toBe("InvalidArgument");
    expect(await codeOf(change(openChart(), (series) => (series.name = "x".repeat(256))))).toBe("InvalidArgument");
  });

  it("gap, overlap, inversion and labels are set and read", async () => {
    const office = openChart();
    await change(office, (series) => {
      series.gapWidth = 60;
      series.overlap = -10;
      series.invertIfNegative = true;
      series.hasDataLabels = true;
    });
    expect(chartIn(office)).toMatchObject({
      gapWidth: 60,
      overlap: -10,
      series: [{ invertIfNegative: true, labels: true }],
    });
    const seen = await withSeries(office, (series) => {
      series.load("gapWidth,overlap,invertIfNegative,hasDataLabels");
      return () => [series.gapWidth, series.overlap, series.invertIfNegative, series.hasDataLabels];
    });
    expect(seen).toEqual([60, -10, true, true]);
  });

  const NOT_FOR_LINES: readonly (readonly [string, (series: Excel.ChartSeries) => void])[] = [
    ["gapWidth", (series) => (series.gapWidth = 60)],
    ["overlap", (series) => (series.overlap = 0)],
    ["invertIfNegative", (series) => (series.invertIfNegative = true)],
    ["reading gapWidth", (series) => series.load("gapWidth")],
  ];
  it.each(NOT_FOR_LINES)("%s is not for line charts", async (_what, use) => {
    expect(await codeOf(change(openChart({ type: "line" }), use))).toBe("InvalidArgument");
  });

  it("a line chart loads without names all the same", async () => {
    const name = await withSeries(openChart({ type: "line" }), (series) => {
      series.load();
      return () => series.name;
    });
    expect(name).toBe("Chỉ tiêu");
  });

  it.each([
    ["gapWidth", [0, 500], [-1, 501]],
    ["overlap", [-100, 100], [-101, 101]],
  ] as const)("%s has bounds", async (member, allowed, refused) => {
    const set = (value: number): Promise<null> => change(openChart(), (series) => (series[member] = value));
    for (const value of allowed) await set(value);
    for (const value of refused) expect(await codeOf(set(value))).toBe("InvalidArgument");
  });

  it("deletes the one that was meant, also after others", async () => {
    const [one] = COLUMN_CHART.series;
    const series = one ? ["a", "b", "c"].map((name) => ({ ...one, name, nameRef: null })) : [];
    const office = openCharts([{ ...COLUMN_CHART, series }]);
    await changeChart(office, (chart) => {
      const [first, last] = [chart.series.getItemAt(0), chart.series.getItemAt(2)];
      last.load("name");
      first.delete();
      last.name = "C";
    });
    expect(chartIn(office).series.map(({ name }) => name)).toEqual(["b", "C"]);
    const gone = changeChart(office, (chart) => {
      const first = chart.series.getItemAt(0);
      first.delete();
      first.load("name");
    });
    expect(await codeOf(gone)).toBe("ItemNotFound");
    expect(chartIn(office).series.map(({ name }) => name)).toEqual(["C"]);
  });
});
