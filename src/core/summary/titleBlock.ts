import type { Rect } from "../../base/rect";
import type { Template } from "../template/template";
import type { SheetBuilder } from "./sheetBuilder";
import type { SummaryTexts } from "./summaryTexts";

/** Rows the title block takes, 0-based first free row after it. */
export const TITLE_BLOCK_ROWS = 8;

/**
 * Writes the head of a summary sheet as offices set it out: the level above and the office at the left, the title in the
 * middle, the form's own title below it, the method line, and the time of the run at the right.
 */
export function putTitleBlock(
  sheet: SheetBuilder,
  head: { readonly title: string; readonly columnCount: number; readonly template: Template },
  texts: SummaryTexts,
): void {
  const { columnCount, template } = head;
  const across = (row: number): Rect => ({ row, column: 0, rowCount: 1, columnCount });
  const left = (row: number): Rect => ({ row, column: 0, rowCount: 1, columnCount: Math.ceil(columnCount / 2) - 1 });
  if (template.organization) {
    sheet.putMerged(left(0), { text: template.organization.superior }, "organization");
    sheet.putMerged(left(1), { text: template.organization.name }, "organization-name");
  }
  sheet.putMerged(across(3), { text: head.title }, "title");
  sheet.putMerged(across(4), { text: template.title }, "subtitle");
  sheet.putMerged(across(5), { text: texts.method }, "note");
  const stampLabel: Rect = { row: 6, column: 0, rowCount: 1, columnCount: columnCount - 2 };
  sheet.putMerged(stampLabel, { text: texts.stamp }, "stamp-label");
  sheet.putMerged({ row: 6, column: columnCount - 2, rowCount: 1, columnCount: 2 }, { stamp: true }, "stamp");
  sheet.rowHeight(1, 34);
  sheet.rowHeight(3, 28);
  sheet.rowHeight(5, 30);
}
