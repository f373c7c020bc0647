import { isCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { parseRect } from "../../../base/rect";
import type { Rect } from "../../../base/rect";

/** Points a cache holds at most: a chart of Excel shows 32,000 points of a series. */
const POINTS_MAX = 32_000;

/** A cell of a chart's source after the changes. */
export interface SourceCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** Looks up cells by sheet name as it stands in a reference; `undefined` when there is no such sheet. */
export type CellLookup = (sheet: string, row: number, column: number) => SourceCell | undefined;

/**
 * Cells of a reference like `'Tổng hợp'!$B$6:$B$9`, row by row. Empty for what is no range of one sheet: such a
 * series is written without cache and Excel fills it.
 */
export function referencedCells(reference: string, lookup: CellLookup): readonly SourceCell[] {
  const target = parseReference(reference);
  if (target === undefined) return [];
  const { sheet, rect } = target;
  const cells: SourceCell[] = [];
  for (let index = 0; index < Math.min(rect.rowCount * rect.columnCount, POINTS_MAX); index += 1) {
    const row = rect.row + Math.floor(index / rect.columnCount);
    const cell = lookup(sheet, row, rect.column + (index % rect.columnCount));
    if (cell === undefined) return [];
    cells.push(cell);
  }
  return cells;
}

/** Text a cell gives to a category or a legend: numbers without format, errors by their name, empty as "". */
export function labelText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

function parseReference(reference: string): { readonly sheet: string; readonly rect: Rect } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!(),]+))!([^!]+)$/.exec(reference);
  const rect = parseRect(match?.[3] ?? "");
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return rect === undefined || sheet === undefined ? undefined : { sheet, rect };
}
