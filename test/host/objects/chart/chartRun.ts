import { must } from "../../../../src/base/invariant";
import type { ChartContent, SeriesContent } from "../../../../src/host/xlsx/content";
import { COLUMN_CHART, bookOf, grid, sheetOf } from "../../book/sampleBook";
import { openHost, sheetIn } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

/** A summary with three targets in A5:C8 (corner empty) and the charts. */
export function openCharts(charts: readonly ChartContent[], isProtected = false): OpenHost {
  const cells = grid({
    ...{ B5: "Chỉ tiêu", C5: "Thực hiện" },
    ...{ A6: "Trồng rừng", B6: 100, C6: 114.3 },
    ...{ A7: "Xóa nghèo", B7: 40, C7: 35 },
    ...{ A8: "Kết nạp", B8: 12, C8: -3 },
  });
  return openHost(bookOf([sheetOf(1, "Tổng hợp", { cells, charts, isProtected }), sheetOf(2, "PL02")]));
}

/** A workbook whose only chart is a column chart of one series, or what the changes make of it. */
export function openChart(change: Partial<ChartContent> = {}, series: Partial<SeriesContent> = {}): OpenHost {
  const content = { ...COLUMN_CHART, ...change };
  return openCharts([{ ...content, series: content.series.map((one) => ({ ...one, ...series })) }]);
}

/** Does something with the sheet and syncs. */
export function withSheet<T>({ Excel }: OpenHost, use: (sheet: Excel.Worksheet) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const read = use(context.workbook.worksheets.getItem("Tổng hợp"));
    await context.sync();
    return read();
  });
}

/** Does something with the first chart and syncs. */
export function withChart<T>(
  office: OpenHost,
  use: (chart: Excel.Chart, sheet: Excel.Worksheet) => () => T,
): Promise<T> {
  return withSheet(office, (sheet) => use(sheet.charts.getItemAt(0), sheet));
}

/** Changes the first chart. */
export function changeChart(
  office: OpenHost,
  use: (chart: Excel.Chart, sheet: Excel.Worksheet) => void,
): Promise<null> {
  return withChart(office, (chart, sheet) => {
    use(chart, sheet);
    return () => null;
  });
}

/** The first chart as the workbook behind the wire has it. */
export function chartIn(office: OpenHost): ChartContent {
  return must(sheetIn(office, "Tổng hợp").charts.list[0], "a chart").content;
}
