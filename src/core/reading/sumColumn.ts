import type { CellValue } from "../../base/cellValue";
import { valueAt } from "../model/snapshot";
import { numberColumnOf } from "./figureCells";
import { readNumber } from "./readNumber";
import type { ColumnReading, TableReading } from "./reading";

/** Sum of the cells of a column in some rows, and whether every one of them was understood as a number or blank. */
export interface ColumnSum {
  readonly value: number;
  readonly isCertain: boolean;
  /** At least one cell holds a number. */
  readonly hasNumbers: boolean;
}

/** Adds up a column as its cells are meant: the text "13" counts as 13, a text without number makes it uncertain. */
export function sumColumn(table: TableReading, column: ColumnReading, rows: readonly number[]): ColumnSum {
  const readings = rows.map((row) => readCell(valueAt(table.sheet, { row, column: column.column }), column));
  return {
    value: readings.reduce<number>((sum, reading) => sum + (reading ?? 0), 0),
    isCertain: !readings.includes(undefined),
    hasNumbers: readings.some((reading) => typeof reading === "number"),
  };
}

/** The number a cell stands for, also a doubtful one; `null` for a blank, `undefined` for what is no number. */
function readCell(value: CellValue, column: ColumnReading): number | null | undefined {
  if (typeof value === "number") return value;
  const reading = readNumber(value, numberColumnOf(column));
  if (reading.state === "number") return reading.value;
  if (reading.state === "nil") return 0;
  return reading.state === "blank" ? null : undefined;
}
