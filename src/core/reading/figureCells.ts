import type { CellValue } from "../../base/cellValue";
import { formulaAt, valueAt } from "../model/snapshot";
import type { NumberColumn } from "./parseQuantity";
import type { ColumnReading, RowReading, TableReading } from "./reading";

/** A cell of a table's body where a number is wanted. */
export interface FigureCell {
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly value: CellValue;
  /** Formula with "=", `null` for a constant or an empty cell. */
  readonly formula: string | null;
}

/**
 * Whether numbers belong in the column: targets, reported numbers, rates, differences, and other columns the form
 * declares as numbers.
 */
export function isFigureColumn({ field }: Pick<ColumnReading, "field">): boolean {
  return (
    FIGURE_ROLES.has(field.role) || (field.role === "other" && (field.type === "integer" || field.type === "number"))
  );
}

const FIGURE_ROLES: ReadonlySet<ColumnReading["field"]["role"]> = new Set(["target", "actual", "rate", "difference"]);

/** Organisations and people are counted in whole numbers; only a column declared "number" may hold 7,5 or 78,2%. */
export function numberColumnOf({ field }: Pick<ColumnReading, "field">): NumberColumn {
  return field.type === "number" || field.role === "rate" ? "decimal" : "count";
}

/**
 * Cells where a number is wanted and the value is of the `wanted` sort, row by row. Empty rows and captions of groups
 * are passed over. Only what is wanted becomes an object: a table may have a million cells.
 */
export function figureCells(table: TableReading, wanted: (value: CellValue) => boolean): readonly FigureCell[] {
  const columns = table.columns.filter(isFigureColumn);
  const found: FigureCell[] = [];
  for (const row of table.rows) {
    if (row.role === "blank" || row.role === "group") continue;
    for (const column of columns) {
      const cell = { row: row.row, column: column.column };
      const value = valueAt(table.sheet, cell);
      if (wanted(value)) found.push({ row, column, value, formula: formulaAt(table.sheet, cell) });
    }
  }
  return found;
}
