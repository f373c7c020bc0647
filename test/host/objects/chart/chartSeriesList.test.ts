import { codeOf } from "../../../support/openHost";
import { changeChart, chartIn, openChart, withChart } from "./chartRun";

describe("ChartSeriesCollection", () => {
  it("lists and counts", async () => {
    const seen = await withChart(openChart(), ({ series }) => {
      series.load("count,items/name");
      const count = series.getCount();
      return (): unknown => [series.count, count.value, series.items.map(({ name }) => name)];
    });
    expect(seen).toEqual([1, 1, ["Chỉ tiêu"]]);
  });

  it("adds a series that is seen once it has values", async () => {
    const office = openChart();
    await changeChart(office, ({ series }) => {
      series.add("Thực hiện");
    });
    expect(chartIn(office).series).toHaveLength(2);
    expect(office.host.book.toChanges().sheets.get(1)?.charts?.[0]?.series).toHaveLength(1);
    await changeChart(office, ({ series }, sheet) => {
      series.getItemAt(1).setValues(sheet.getRange("C6:C8"));
    });
    expect(office.host.book.toChanges().sheets.get(1)?.charts?.[0]?.series[1]).toMatchObject({
      name: "Thực hiện",
      categories: "'Tổng hợp'!$A$6:$A$9",
      values: "'Tổng hợp'!$C$6:$C$8",
    });
  });

  it("adds at a place, and the others stay who they are", async () => {
    const office = openChart();
    await changeChart(office, ({ series }) => {
      const first = series.getItemAt(0);
      first.load("name");
      series.add("Mới", 0);
      first.name = "Cũ";
    });
    expect(chartIn(office).series.map(({ name }) => name)).toEqual(["Mới", "Cũ"]);
    await changeChart(office, ({ series }) => {
      series.add();
    });
    expect(chartIn(office).series.at(-1)?.name).toBe("Series3");
  });

  it("refuses places that are none", async () => {
    expect(await codeOf(changeChart(openChart(), ({ series }) => series.getItemAt(1).load("name")))).toBe(
      "InvalidArgument",
    );
    expect(
      await codeOf(
        changeChart(openChart(), ({ series }) => {
          series.add("x", 2);
        }),
      ),
    ).toBe("InvalidArgument");
  });
});
