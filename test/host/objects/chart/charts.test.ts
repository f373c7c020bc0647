import { codeOf, failureOf, sheetIn } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";
import { COLUMN_CHART } from "../../book/sampleBook";
import { chartIn, openCharts, withSheet } from "./chartRun";

const add = (office: OpenHost, type: "ColumnClustered" | "Line" | "Doughnut", address = "A5:C8"): Promise<null> =>
  withSheet(office, (sheet) => {
    sheet.charts.add(type, sheet.getRange(address));
    return () => null;
  });

describe("ChartCollection", () => {
  it("makes a chart of a block with names and categories", async () => {
    const office = openCharts([]);
    await add(office, "ColumnClustered");
    expect(chartIn(office)).toMatchObject({
      name: "Chart 1",
      type: "column-clustered",
      title: "Chart Title",
      legend: "bottom",
      series: [
        {
          nameRef: "'Tổng hợp'!$B$5",
          name: "Chỉ tiêu",
          categories: "'Tổng hợp'!$A$6:$A$8",
          values: "'Tổng hợp'!$B$6:$B$8",
          fill: "auto",
        },
        { nameRef: "'Tổng hợp'!$C$5", name: "Thực hiện", values: "'Tổng hợp'!$C$6:$C$8" },
      ],
      valueAxis: { minimum: null, maximum: null, visible: true },
    });
  });

  it("names a chart of one series by the series, without a legend", async () => {
    const office = openCharts([]);
    await add(office, "Line", "B5:B8");
    expect(chartIn(office)).toMatchObject({ type: "line", title: "Chỉ tiêu", legend: "none" });
  });

  it("the new chart can be used at once and after the sync", async () => {
    const office = openCharts([]);
    const seen = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tổng hợp");
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A5:C8"), "Columns");
      chart.name = "ChiTieu.So";
      await context.sync();
      chart.load("name,chartType,id");
      await context.sync();
      return [chart.name, chart.chartType, chart.id === sheetIn(office, "Tổng hợp").charts.list[0]?.id];
    });
    expect(seen).toEqual(["ChiTieu.So", "BarClustered", true]);
  });

  it("lists charts, counts them and finds them by name and place", async () => {
    const office = openCharts([
      COLUMN_CHART,
      { ...COLUMN_CHART, name: "Hai" },
      { ...COLUMN_CHART, name: "HAI", title: "x" },
    ]);
    const seen = await withSheet(office, ({ charts }) => {
      charts.load("count,items/name");
      const count = charts.getCount();
      const second = charts.getItem("hai");
      const found = charts.getItemOrNullObject("HAI");
      const missing = charts.getItemOrNullObject("Ba");
      second.title.load("text");
      const last = charts.getItemAt(2);
      last.load("name");
      return (): unknown => [
        charts.items.map(({ name }) => name),
        [charts.count, count.value],
        second.title.text,
        [found.isNullObject, missing.isNullObject],
        last.name,
      ];
    });
    expect(seen).toEqual([["Vượt chỉ tiêu", "Hai", "HAI"], [3, 3], "Tỷ lệ vượt", [false, true], "HAI"]);
  });

  it("a listed chart can be used after the sync, and deleted", async () => {
    const office = openCharts([COLUMN_CHART, { ...COLUMN_CHART, name: "Hai" }]);
    await office.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Tổng hợp");
      charts.load("items/name");
      await context.sync();
      charts.items[0]?.delete();
      const second = charts.items[1];
      if (second) second.title.text = "Còn lại";
      await context.sync();
    });
    expect(sheetIn(office, "Tổng hợp").charts.list.map(({ content }) => [content.name, content.title])).toEqual([
      ["Hai", "Còn lại"],
    ]);
    expect(office.host.book.toChanges().sheets.get(1)?.removedCharts).toEqual(["Vượt chỉ tiêu"]);
  });

  it("says what is missing, wrong or not made here", async () => {
    expect(await codeOf(add(openCharts([]), "Doughnut"))).toBe("NotImplemented");
    expect(
      await codeOf(withSheet(openCharts([]), ({ charts }) => (charts.getItem("x").load("name"), () => null))),
    ).toBe("ItemNotFound");
    expect(
      await codeOf(withSheet(openCharts([]), ({ charts }) => (charts.getItemAt(0).load("name"), () => null))),
    ).toBe("InvalidArgument");
    const wrongSide = withSheet(openCharts([]), (sheet) => {
      sheet.charts.add("Line", sheet.getRange("A5:C8"), "Diagonal" as "Rows");
      return () => null;
    });
    expect(await codeOf(wrongSide)).toBe("InvalidArgument");
  });

  it("office.js itself refuses an address in place of a range", async () => {
    const run = withSheet(openCharts([]), ({ charts }) => {
      charts.add("Line", "A5:C8" as unknown as Excel.Range);
      return () => null;
    });
    expect((await failureOf(run)).message).toContain("sourceData");
  });

  it("refuses to add to a protected sheet", async () => {
    const office = openCharts([], true);
    expect(await codeOf(add(office, "Line"))).toBe("AccessDenied");
    expect(sheetIn(office, "Tổng hợp").charts.list).toEqual([]);
  });
});
