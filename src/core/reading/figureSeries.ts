import { formulaAt, valueAt } from "../model/snapshot";
import type { ColumnReading, RowReading, TableReading } from "./reading";
import type { Figures } from "./timesTen";

/**
 * The typed numbers above 0 of some columns in some rows, one series per column; NaN for formulas, texts, blanks and the
 * rest. Goes row by row, as the sheet lies in memory.
 */
export function typedFigures(
  { sheet }: TableReading,
  columns: readonly ColumnReading[],
  rows: readonly RowReading[],
): readonly Figures[] {
  const { row: firstRow, column: firstColumn } = sheet.used ?? { row: 0, column: 0 };
  const series = columns.map(() => new Float64Array(rows.length).fill(NaN));
  const offsets = columns.map(({ column }) => column - firstColumn);
  rows.forEach(({ row }, at) => {
    const values = sheet.values[row - firstRow] ?? [];
    const formulas = sheet.formulas[row - firstRow] ?? [];
    series.forEach((figures, which) => {
      const offset = offsets[which] ?? -1;
      const value = values[offset];
      if (typeof value === "number" && value > 0 && formulas[offset] === null) figures[at] = value;
    });
  });
  return series;
}

/** The typed number above 0 of one cell; NaN without one. */
export function typedFigure({ sheet }: TableReading, { column }: ColumnReading, { row }: RowReading): number {
  const value = valueAt(sheet, { row, column });
  return typeof value === "number" && value > 0 && formulaAt(sheet, { row, column }) === null ? value : NaN;
}

/** Row by row the geometric mean of several columns: NaN where one of them has nothing, so that all rows compare. */
export function meanOf(series: readonly Figures[], length: number): Figures {
  return new Float64Array(length).map((_, row) => {
    let sum = 0;
    for (const figures of series) sum += Math.log(figures[row] ?? NaN);
    return Math.exp(sum / series.length);
  });
}

/** Largest number that divides every whole figure but one; 0 where a figure has a fraction. */
export function commonDivisor(figures: Figures, except: number): number {
  let divisor = 0;
  for (let row = 0; row < figures.length; row++) {
    const figure = figures[row] ?? NaN;
    if (row === except || Number.isNaN(figure)) continue;
    if (!Number.isInteger(figure)) return 0;
    divisor = gcd(divisor, figure);
    if (divisor === 1) return 1;
  }
  return divisor;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
