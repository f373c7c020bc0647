import { codeOf } from "../../../support/openHost";
import { changeChart, chartIn, openChart, withChart } from "./chartRun";

describe("the value axis", () => {
  it("has bounds, is hidden, loses its gridlines, is formatted", async () => {
    const office = openChart();
    await changeChart(office, ({ axes: { valueAxis } }) => {
      valueAxis.minimum = 0;
      valueAxis.maximum = 150;
      valueAxis.visible = false;
      valueAxis.majorGridlines.visible = false;
      valueAxis.numberFormat = "0%";
    });
    expect(chartIn(office).valueAxis).toEqual({
      minimum: 0,
      maximum: 150,
      visible: false,
      gridlines: false,
      numberFormat: "0%",
    });
    const seen = await withChart(office, ({ axes: { valueAxis } }) => {
      valueAxis.load("minimum,maximum,visible,numberFormat,type,reversePlotOrder");
      valueAxis.majorGridlines.load("visible");
      return (): unknown => [
        [valueAxis.minimum, valueAxis.maximum, valueAxis.visible, valueAxis.numberFormat],
        [valueAxis.type, valueAxis.reversePlotOrder, valueAxis.majorGridlines.visible],
      ];
    });
    expect(seen).toEqual([
      [0, 150, false, "0%"],
      ["Value", false, false],
    ]);
  });

  it("is automatic again with an empty text, and still reads as numbers", async () => {
    const office = openChart({
      valueAxis: { minimum: 10, maximum: 20, visible: true, gridlines: true, numberFormat: "General" },
      series: [
        {
          ...{ nameRef: null, name: "x", categories: null, values: "'Tổng hợp'!$C$6:$C$8" },
          ...{ fill: "auto", line: "auto", labels: false, invertIfNegative: false },
        },
      ],
    });
    await changeChart(office, ({ axes: { valueAxis } }) => {
      valueAxis.minimum = "";
      valueAxis.maximum = "";
    });
    expect(chartIn(office).valueAxis).toMatchObject({ minimum: null, maximum: null });
    const seen = await withChart(office, ({ axes: { valueAxis } }) => {
      valueAxis.load("minimum,maximum");
      return (): unknown => [valueAxis.minimum, valueAxis.maximum];
    });
    // The values are 114.3, 35 and -3.
    expect(seen).toEqual([-20, 120]);
  });

  it("refuses bounds that are no numbers", async () => {
    expect(await codeOf(changeChart(openChart(), ({ axes }) => (axes.valueAxis.minimum = "0")))).toBe(
      "InvalidArgument",
    );
    expect(await codeOf(changeChart(openChart(), ({ axes }) => (axes.valueAxis.maximum = null)))).toBe(
      "InvalidArgument",
    );
  });
});

describe("the category axis", () => {
  it("runs the other way round", async () => {
    const office = openChart();
    await changeChart(office, ({ axes }) => {
      axes.categoryAxis.reversePlotOrder = true;
    });
    expect(chartIn(office).categoryAxis.reversed).toBe(true);
    const seen = await withChart(office, ({ axes: { categoryAxis } }) => {
      categoryAxis.load();
      categoryAxis.majorGridlines.load("visible");
      return () => [
        categoryAxis.type,
        categoryAxis.reversePlotOrder,
        categoryAxis.visible,
        categoryAxis.majorGridlines.visible,
      ];
    });
    expect(seen).toEqual(["Category", true, true, false]);
  });

  it("has no bounds", async () => {
    const run = changeChart(openChart(), ({ axes }) => (axes.categoryAxis.minimum = 0));
    expect(await codeOf(run)).toBe("InvalidArgument");
  });

  it("allows what is so anyway and says what it cannot keep", async () => {
    const office = openChart();
    await changeChart(office, ({ axes: { categoryAxis, valueAxis } }) => {
      categoryAxis.visible = true;
      categoryAxis.numberFormat = "General";
      categoryAxis.majorGridlines.visible = false;
      valueAxis.reversePlotOrder = false;
    });
    expect(office.host.book.toChanges().sheets.size).toBe(0);
    const lost: readonly ((axes: Excel.ChartAxes) => void)[] = [
      ({ categoryAxis }) => (categoryAxis.visible = false),
      ({ categoryAxis }) => (categoryAxis.numberFormat = "0"),
      ({ categoryAxis }) => (categoryAxis.majorGridlines.visible = true),
      ({ valueAxis }) => (valueAxis.reversePlotOrder = true),
    ];
    for (const set of lost) {
      expect(
        await codeOf(
          changeChart(office, ({ axes }) => {
            set(axes);
          }),
        ),
      ).toBe("NotImplemented");
    }
  });
});

describe("ChartAxes.getItem", () => {
  it("gives the two axes and no third", async () => {
    const office = openChart();
    const seen = await withChart(office, ({ axes }) => {
      const both = [axes.getItem("Value"), axes.getItem("Category", "Primary")];
      for (const axis of both) axis.load("type");
      return () => both.map(({ type }) => type);
    });
    expect(seen).toEqual(["Value", "Category"]);
    expect(await codeOf(changeChart(office, ({ axes }) => axes.getItem("Series").load("type")))).toBe(
      "InvalidArgument",
    );
    const second = changeChart(office, ({ axes }) => axes.getItem("Value", "Secondary").load("type"));
    expect(await codeOf(second)).toBe("InvalidArgument");
  });
});
