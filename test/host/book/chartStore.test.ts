import { must } from "../../../src/base/invariant";
import { ChartStore } from "../../../src/host/book/chartStore";
import type { Chart } from "../../../src/host/book/book";
import { COLUMN_CHART, codeOf } from "./sampleBook";

const first = (charts: ChartStore): Chart => must(charts.list[0], "a chart");

describe("ChartStore", () => {
  it("finds by name in any case, the first of several", () => {
    const charts = new ChartStore([COLUMN_CHART, { ...COLUMN_CHART, title: "thứ hai" }], 3, false);
    expect(charts.byName("VƯỢT CHỈ TIÊU")).toBe(charts.list[0]);
    expect(charts.byName("khác")).toBeUndefined();
  });

  it("gives every chart an id of its own", () => {
    const charts = new ChartStore([COLUMN_CHART, COLUMN_CHART], 3, false);
    charts.add(COLUMN_CHART);
    expect(new Set(charts.list.map(({ id }) => id)).size).toBe(3);
    expect(charts.byId(must(charts.list[2], "third").id)).toBe(charts.list[2]);
  });

  it("names a chart without a name, never as another one", () => {
    const charts = new ChartStore([{ ...COLUMN_CHART, name: "Chart 2" }], 3, false);
    charts.add({ ...COLUMN_CHART, name: "" });
    charts.add({ ...COLUMN_CHART, name: "" });
    expect(charts.list.map(({ content }) => content.name)).toEqual(["Chart 2", "Chart 3", "Chart 4"]);
  });

  it("tells new and changed charts alone", () => {
    const charts = new ChartStore([COLUMN_CHART, { ...COLUMN_CHART, name: "Khác" }], 3, false);
    expect(charts.changes()).toEqual({ charts: undefined, removedCharts: [] });
    charts.update(first(charts), { ...COLUMN_CHART, title: null });
    charts.add({ ...COLUMN_CHART, name: "Mới" });
    expect(charts.changes().charts?.map(({ name, title }) => [name, title])).toEqual([
      ["Vượt chỉ tiêu", null],
      ["Mới", "Tỷ lệ vượt"],
    ]);
  });

  it("changed and set back is no change", () => {
    const charts = new ChartStore([COLUMN_CHART], 3, false);
    charts.update(first(charts), { ...COLUMN_CHART, gapWidth: 50 });
    charts.update(first(charts), { ...COLUMN_CHART, gapWidth: 150 });
    expect(charts.changes().charts).toBeUndefined();
  });

  it("tells what is to be removed from the file: removed and renamed charts, not new ones", () => {
    const charts = new ChartStore([COLUMN_CHART, { ...COLUMN_CHART, name: "Khác" }], 3, false);
    charts.update(must(charts.byName("Khác"), "Khác"), { ...COLUMN_CHART, name: "Đổi tên" });
    charts.remove(first(charts));
    const added = charts.add({ ...COLUMN_CHART, name: "Mới" });
    if (added.ok) charts.remove(added.value);
    expect(charts.changes().removedCharts).toEqual(["Vượt chỉ tiêu", "Khác"]);
    expect(charts.changes().charts?.map(({ name }) => name)).toEqual(["Đổi tên"]);
  });

  it("does not touch a chart it cannot model", () => {
    const charts = new ChartStore([{ ...COLUMN_CHART, type: "other" }], 3, false);
    expect(codeOf(charts.update(first(charts), COLUMN_CHART))).toBe("NotImplemented");
    charts.rewriteReferences(() => "#REF!");
    expect(charts.changes().charts).toBeUndefined();
  });

  it("leaves out a series that has no values yet", () => {
    const charts = new ChartStore([COLUMN_CHART], 3, false);
    const [series] = COLUMN_CHART.series;
    charts.update(first(charts), { ...COLUMN_CHART, series: series ? [series, { ...series, values: "" }] : [] });
    expect(charts.changes().charts?.[0]?.series).toEqual([series]);
  });

  it("refuses everything on a protected sheet", () => {
    const charts = new ChartStore([COLUMN_CHART], 3, true);
    expect(codeOf(charts.add(COLUMN_CHART))).toBe("AccessDenied");
    expect(codeOf(charts.update(first(charts), COLUMN_CHART))).toBe("AccessDenied");
    expect(codeOf(charts.remove(first(charts)))).toBe("AccessDenied");
    expect(charts.list).toHaveLength(1);
  });

  it("does not know a removed chart any more", () => {
    const charts = new ChartStore([COLUMN_CHART], 3, false);
    const chart = first(charts);
    charts.remove(chart);
    expect(codeOf(charts.update(chart, COLUMN_CHART))).toBe("ItemNotFound");
  });

  it("rewrites name, categories and values of every series", () => {
    const charts = new ChartStore([COLUMN_CHART], 3, false);
    charts.rewriteReferences((formula) => `${formula}?`);
    expect(first(charts).content.series[0]).toMatchObject({
      nameRef: "'Tổng hợp'!$B$5?",
      categories: "'Tổng hợp'!$A$6:$A$9?",
      values: "'Tổng hợp'!$B$6:$B$9?",
    });
  });
});
