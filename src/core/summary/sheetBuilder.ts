import type { CellValue } from "../../base/cellValue";
import type { Rect } from "../../base/rect";
import type { Expectation, PlannedCell, PlannedFormat, PlannedSheet, StyleName } from "./plan";

/** Content of a planned cell without its place. */
export type CellContent =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly formula: string; readonly expect: CellValue }
  | { readonly stamp: true };

/** Collects the cells of one sheet while it is laid out; only its result leaves the planner. */
export interface SheetBuilder {
  /** Puts content and style into one cell. */
  put(row: number, column: number, content: CellContent, style: StyleName): void;
  /** Puts content into the first cell of a merged rectangle and styles all of it. */
  putMerged(rect: Rect, content: CellContent, style: StyleName): void;
  /** Styles cells that stay empty. */
  style(rect: Rect, style: StyleName): void;
  rowHeight(row: number, points: number): void;
  /** What has been collected; the area spans everything put, the widths and `covered` (charts). */
  build(covered: readonly Rect[]): BuiltCells;
}

/** The parts of a planned sheet that the builder collects. */
export type BuiltCells = Pick<PlannedSheet, "area" | "cells" | "merges" | "formats" | "rowHeights" | "expectations">;

/** Starts an empty sheet. */
export function createSheetBuilder(): SheetBuilder {
  const cells: PlannedCell[] = [];
  const merges: Rect[] = [];
  const formats: PlannedFormat[] = [];
  const rowHeights: { row: number; points: number }[] = [];
  const expectations: Expectation[] = [];
  const put = (row: number, column: number, content: CellContent): void => {
    cells.push({ row, column, ...plannedContent(content) });
    if ("formula" in content) expectations.push({ row, column, value: content.expect });
  };
  return {
    put(row, column, content, style) {
      put(row, column, content);
      formats.push({ rect: { row, column, rowCount: 1, columnCount: 1 }, style });
    },
    putMerged(rect, content, style) {
      put(rect.row, rect.column, content);
      formats.push({ rect, style });
      if (rect.rowCount > 1 || rect.columnCount > 1) merges.push(rect);
    },
    style(rect, style) {
      formats.push({ rect, style });
    },
    rowHeight(row, points) {
      rowHeights.push({ row, points });
    },
    build(covered) {
      const area = spanning([...formats.map((format) => format.rect), ...covered]);
      return { area, cells, merges, formats: joinFormats(formats), rowHeights, expectations };
    },
  };
}

function plannedContent(
  content: CellContent,
):
  | { type: "text"; text: string }
  | { type: "number"; value: number }
  | { type: "formula"; formula: string }
  | { type: "stamp" } {
  if ("text" in content) return { type: "text", text: content.text };
  if ("number" in content) return { type: "number", value: content.number };
  if ("formula" in content) return { type: "formula", formula: content.formula };
  return { type: "stamp" };
}

/** The rectangle from A1 that reaches to the last row and column of all. */
function spanning(rects: readonly Rect[]): Rect {
  const rowCount = Math.max(1, ...rects.map((rect) => rect.row + rect.rowCount));
  const columnCount = Math.max(1, ...rects.map((rect) => rect.column + rect.columnCount));
  return { row: 0, column: 0, rowCount, columnCount };
}

/** Joins formats of one style that stand below one another in the same columns, so that fewer ranges are written. */
function joinFormats(formats: readonly PlannedFormat[]): readonly PlannedFormat[] {
  const open = new Map<string, { rect: Rect; style: StyleName }>();
  const joined: { rect: Rect; style: StyleName }[] = [];
  for (const { rect, style } of formats) {
    const key = `${style}/${String(rect.column)}/${String(rect.columnCount)}`;
    const above = open.get(key);
    if (above && above.rect.row + above.rect.rowCount === rect.row) {
      above.rect = { ...above.rect, rowCount: above.rect.rowCount + rect.rowCount };
    } else {
      const started = { rect, style };
      open.set(key, started);
      joined.push(started);
    }
  }
  return joined;
}
