import { digest } from "../../base/digest";
import { formatRect } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { PlannedSheet } from "../../core";
import { AREA_PROPERTY, FILTER_PROPERTY, LAYOUT_PROPERTY, UNFINISHED_LAYOUT } from "../ownSheet";
import type { OwnSheet } from "./locateOwn";
import type { TargetSheet } from "./prepareSheets";
import { changedRows, sheetFormulas } from "./sheetFormulas";
import { queueCharts } from "./writeCharts";
import { queueLayout } from "./writeLayout";

/**
 * Queues everything one sheet needs and no more: rows whose content differs; formats, widths, merges and page set-up
 * only when the layout is another than last time, so that a user's own widths and colours survive a refresh; charts that
 * are missing or belong to another layout.
 */
export function queueSheet(
  context: Excel.RequestContext,
  target: TargetSheet,
  before: OwnSheet | undefined,
  stamp: number,
): void {
  const sheet = context.workbook.worksheets.getItem(target.id);
  const layout = layoutDigest(target.plan);
  const isSameLayout = before?.layout === layout;
  if (!isSameLayout && before) {
    // First of all, so that a roll-back can tell whether anything of the look was touched.
    sheet.customProperties.add(LAYOUT_PROPERTY, UNFINISHED_LAYOUT);
    clearLayout(sheet, before.area);
  }
  // Through a filter Excel writes an array into the visible rows only.
  if (before?.filter) sheet.autoFilter.remove();
  queueContent(sheet, { plan: target.plan, area: before?.covered ?? target.plan.area, stamp }, before);
  if (!isSameLayout) {
    queueLayout(sheet, target.plan);
    sheet.customProperties.add(AREA_PROPERTY, formatRect(target.plan.area));
    sheet.customProperties.add(LAYOUT_PROPERTY, layout);
  }
  queueFilter(sheet, target.plan.filter);
  queueCharts(sheet, target.plan.charts, { existing: before?.chartNames ?? [], isSameLayout });
}

/** Queues filter buttons over the rows, and remembers where they are. */
export function queueFilter(sheet: Excel.Worksheet, filter: Rect | undefined): void {
  if (!filter) return;
  sheet.autoFilter.apply(sheet.getRange(formatRect(filter)));
  sheet.customProperties.add(FILTER_PROPERTY, formatRect(filter));
}

/** Fingerprint of everything that decides how the sheet looks: the plan without its contents and its wanted name. */
function layoutDigest(plan: PlannedSheet): string {
  return digest(JSON.stringify({ ...plan, cells: [], expectations: [], name: "" }));
}

function clearLayout(sheet: Excel.Worksheet, area: Rect): void {
  const range = sheet.getRange(formatRect(area));
  range.unmerge();
  range.clear("Formats");
}

function queueContent(
  sheet: Excel.Worksheet,
  content: { readonly plan: PlannedSheet; readonly area: Rect; readonly stamp: number },
  before: OwnSheet | undefined,
): void {
  const { plan, area, stamp } = content;
  const wanted = sheetFormulas(plan, area, stamp);
  for (const { row, rowCount } of changedRows(wanted, before?.formulas ?? [])) {
    const range = sheet.getRangeByIndexes(row, area.column, rowCount, area.columnCount);
    range.formulas = wanted.slice(row, row + rowCount).map((cells) => [...cells]);
  }
}
