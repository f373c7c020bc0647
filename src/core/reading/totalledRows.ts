import { lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { valueAt } from "../model/snapshot";
import { headerText } from "./headerBand";
import type { RowReading, TableReading } from "./reading";
import { isGrandTotalWord } from "./rowWords";

/** A total row and the data rows it can be the total of. Rows are 0-based rows of the sheet, top to bottom. */
export interface TotalRow {
  readonly row: RowReading;
  /** Whether it claims the whole table: the only total, or "Tổng cộng". */
  readonly isGrand: boolean;
  /** Data rows between it and the total or group above. */
  readonly above: readonly number[];
  /** Data rows between it and the total or group below: totals may stand first. */
  readonly below: readonly number[];
}

/** The rows of a table as its totals see them. */
export interface TotalledRows {
  readonly data: readonly number[];
  readonly totals: readonly TotalRow[];
}

/** Finds the totals of a table and their blocks, in one pass over the rows. */
export function totalledRows(table: TableReading): TotalledRows {
  const blocks = blocksOf(table.rows);
  const count = table.rows.filter(({ role }) => role === "total").length;
  const totals = blocks.flatMap(({ end, rows }, at): TotalRow[] => {
    if (end?.role !== "total") return [];
    const isGrand = count === 1 || isGrandLabel(table, end);
    return [{ row: end, isGrand, above: rows, below: blocks[at + 1]?.rows ?? [] }];
  });
  return { data: blocks.flatMap(({ rows }) => rows), totals };
}

/** Data rows up to a total or group row, which ends the block; the last block may have no end. */
interface Block {
  readonly rows: readonly number[];
  readonly end: RowReading | undefined;
}

function blocksOf(rows: readonly RowReading[]): readonly Block[] {
  const blocks: Block[] = [];
  let current: number[] = [];
  for (const row of rows) {
    if (row.role === "data") current.push(row.row);
    if (row.role !== "total" && row.role !== "group") continue;
    blocks.push({ rows: current, end: row });
    current = [];
  }
  return [...blocks, { rows: current, end: undefined }];
}

function isGrandLabel(table: TableReading, { row }: RowReading): boolean {
  const { header, sheet } = table;
  for (let column = header.column; column <= lastColumn(header); column++) {
    if (isGrandTotalWord(headerText(valueAt(sheet, { row, column })))) return true;
  }
  return false;
}

/**
 * Data rows that ranges of one column add up, directly or through the subtotals they include; `undefined` when a range
 * lies in another column, so that the formula is no plain total of its own column.
 */
export function coveredRows(
  rows: TotalledRows,
  ranges: readonly Rect[],
  cell: { readonly row: number; readonly column: number },
): ReadonlySet<number> | undefined {
  if (ranges.some((range) => range.column !== cell.column || range.columnCount !== 1)) return undefined;
  const covered = new Set<number>();
  for (const range of ranges) {
    for (const row of slice(rows.data, range)) covered.add(row);
    for (const total of rows.totals) {
      const isIncluded = total.row.row >= range.row && total.row.row <= lastRow(range) && total.row.row !== cell.row;
      if (isIncluded) for (const row of subtotalled(total)) covered.add(row);
    }
  }
  return covered;
}

function subtotalled(total: TotalRow): readonly number[] {
  return total.above.length > 0 ? total.above : total.below;
}

/** Members of a sorted list that lie in the rows of a range. */
function slice(sorted: readonly number[], range: Rect): readonly number[] {
  return sorted.slice(firstAtLeast(sorted, range.row), firstAtLeast(sorted, lastRow(range) + 1));
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
