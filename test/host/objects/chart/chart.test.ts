import { codeOf } from "../../../support/openHost";
import { changeChart, chartIn, openChart, openCharts, withChart } from "./chartRun";
import { COLUMN_CHART } from "../../book/sampleBook";

describe("Chart", () => {
  it("is renamed and changes its kind", async () => {
    const office = openChart();
    await changeChart(office, (chart) => {
      chart.name = "ChiTieu.So";
      chart.chartType = "LineMarkers";
    });
    expect(chartIn(office)).toMatchObject({ name: "ChiTieu.So", type: "line-markers" });
    const seen = await withChart(office, (chart) => {
      chart.load("name,chartType");
      chart.worksheet.load("name");
      return () => [chart.name, chart.chartType, chart.worksheet.name];
    });
    expect(seen).toEqual(["ChiTieu.So", "LineMarkers", "Tổng hợp"]);
  });

  it("refuses an empty name and kinds it cannot draw", async () => {
    expect(await codeOf(changeChart(openChart(), (chart) => (chart.name = "")))).toBe("InvalidArgument");
    expect(await codeOf(changeChart(openChart(), (chart) => (chart.chartType = "Pie")))).toBe("NotImplemented");
  });

  it("stands from cell to cell", async () => {
    const office = openChart();
    await changeChart(office, (chart, sheet) => {
      chart.setPosition(sheet.getRange("B12"), sheet.getRange("F28"));
    });
    expect(chartIn(office).anchor).toEqual({ row: 11, column: 1, rowCount: 17, columnCount: 5 });
    await changeChart(office, (chart) => {
      chart.setPosition("D2:E3", "G9");
    });
    expect(chartIn(office).anchor).toEqual({ row: 1, column: 3, rowCount: 8, columnCount: 4 });
  });

  it("keeps its size when only the start is given", async () => {
    const office = openChart({ anchor: { row: 0, column: 0, rowCount: 4, columnCount: 3 } });
    await changeChart(office, (chart) => {
      chart.setPosition("B12");
    });
    expect(chartIn(office).anchor).toEqual({ row: 11, column: 1, rowCount: 4, columnCount: 3 });
  });

  it("tells its place in points: 15 a row, 44.25 a column of 8.43 characters, nothing for hidden columns", async () => {
    const office = openChart({ anchor: { row: 2, column: 1, rowCount: 10, columnCount: 4 } });
    office.host.book.sheets.byName("Tổng hợp")?.columns.setHidden(0, 0, true);
    const seen = await withChart(office, (chart) => {
      chart.load("left,top,width,height");
      return () => [chart.left, chart.top, chart.width, chart.height];
    });
    expect(seen).toEqual([0, 30, 177, 150]);
  });

  it("refuses a place on another sheet and one it could not keep", async () => {
    const foreign = changeChart(openChart(), (chart, { context }) => {
      chart.setPosition(context.workbook.worksheets.getItem("PL02").getRange("A1"));
    });
    expect(await codeOf(foreign)).toBe("InvalidArgument");
    expect(await codeOf(changeChart(openChart(), (chart) => (chart.width = 300)))).toBe("ApiNotFound");
  });

  it("gets new data and keeps the looks of its series", async () => {
    const office = openChart({}, { fill: "#1F4E79", labels: true });
    await changeChart(office, (chart, sheet) => {
      chart.setData(sheet.getRange("A5:C7"), "Columns");
    });
    expect(chartIn(office).series).toMatchObject([
      { name: "Chỉ tiêu", values: "'Tổng hợp'!$B$6:$B$7", fill: "#1F4E79", labels: true },
      { name: "Thực hiện", values: "'Tổng hợp'!$C$6:$C$7", fill: "auto", labels: false },
    ]);
    expect(chartIn(office).name).toBe(COLUMN_CHART.name);
  });

  it("is gone after delete, with all its parts", async () => {
    const uses: readonly ((chart: Excel.Chart) => void)[] = [
      (chart) => chart.load("name"),
      (chart) => chart.title.load("text"),
      (chart) => chart.legend.load("visible"),
      (chart) => chart.axes.valueAxis.load("visible"),
      (chart) => chart.series.load("count"),
    ];
    for (const use of uses) {
      const run = changeChart(openChart(), (chart) => {
        chart.delete();
        use(chart);
      });
      expect(await codeOf(run)).toBe("ItemNotFound");
    }
  });

  it("only reads a kind it does not draw", async () => {
    const office = openChart({ type: "other" });
    const seen = await withChart(office, (chart) => {
      chart.load("chartType");
      return () => chart.chartType;
    });
    expect(seen).toBe("Invalid");
    expect(await codeOf(changeChart(office, (chart) => (chart.title.text = "x")))).toBe("NotImplemented");
  });

  it("is not changed or deleted on a protected sheet", async () => {
    const office = openCharts([COLUMN_CHART], true);
    expect(await codeOf(changeChart(office, (chart) => (chart.name = "x")))).toBe("AccessDenied");
    expect(
      await codeOf(
        changeChart(office, (chart) => {
          chart.delete();
        }),
      ),
    ).toBe("AccessDenied");
    expect(chartIn(office)).toEqual(COLUMN_CHART);
  });
});
