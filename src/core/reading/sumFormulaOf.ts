import { formatRect } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { ColumnReading, TableReading } from "./reading";

/** `=SUM(C11:C27)`; rows that must not be added (totals, of-which) break it into `=SUM(C11:C15,C17:C27)`. */
export function sumFormulaOf(table: TableReading, column: ColumnReading, rows: readonly number[]): string {
  return `=SUM(${rangesOf(table, column, rows).map(formatRect).join(",")})`;
}

/** The rows as ranges of the column; empty and group rows between them do not break a range. */
export function rangesOf(table: TableReading, column: ColumnReading, rows: readonly number[]): readonly Rect[] {
  const wanted = new Set(rows);
  const ranges: Rect[] = [];
  let current: { first: number; last: number } | undefined;
  const close = (): void => {
    if (current)
      ranges.push({
        row: current.first,
        column: column.column,
        rowCount: current.last - current.first + 1,
        columnCount: 1,
      });
    current = undefined;
  };
  for (const { row, role } of table.rows) {
    if (wanted.has(row)) current = { first: current?.first ?? row, last: row };
    else if (role !== "blank" && role !== "group") close();
  }
  close();
  return ranges;
}
