import { formatRect } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { PlannedSheet } from "../../core";
import { AREA_PROPERTY, LAYOUT_PROPERTY } from "../ownSheet";
import { digest } from "./digest";
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
  const area = before ? union(target.plan.area, before.area) : target.plan.area;
  const layout = digest(JSON.stringify(layoutOf(target.plan)));
  const isSameLayout = before?.layout === layout;
  if (!isSameLayout && before) clearLayout(sheet, before.area);
  queueContent(sheet, { plan: target.plan, area, stamp }, before);
  if (!isSameLayout) {
    queueLayout(sheet, target.plan);
    sheet.customProperties.add(LAYOUT_PROPERTY, layout);
    sheet.customProperties.add(AREA_PROPERTY, formatRect(target.plan.area));
  }
  queueCharts(sheet, target.plan.charts, { existing: before?.chartNames ?? [], isSameLayout });
}

/** Everything that decides how the sheet looks, without its contents. */
function layoutOf(plan: PlannedSheet): Omit<PlannedSheet, "cells" | "expectations" | "name"> {
  const {
    area,
    merges,
    columnWidths,
    rowHeights,
    formats,
    frozenRows,
    frozenColumns,
    titleRows,
    footer,
    charts,
    marker,
  } = plan;
  return {
    area,
    merges,
    columnWidths,
    rowHeights,
    formats,
    frozenRows,
    frozenColumns,
    titleRows,
    footer,
    charts,
    marker,
  };
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

function union(a: Rect, b: Rect): Rect {
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount);
  const columnCount = Math.max(a.column + a.columnCount, b.column + b.columnCount);
  return { row: 0, column: 0, rowCount, columnCount };
}
