import { valueAt } from "../model/snapshot";
import { shiftDecimal } from "../surplus/shiftDecimal";
import { isCalculated } from "./calculatedCell";
import { figureCells, numberColumnOf } from "./figureCells";
import type { FigureCell } from "./figureCells";
import { readNumber } from "./readNumber";
import type { ColumnReading, RowReading, TableReading } from "./reading";
import { dataRows } from "./tableColumns";

/** A fraction where something is counted. */
export interface CountFraction {
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly value: number;
  /** Whether it is certainly a count that lost its thousands. */
  readonly isThousands: boolean;
  /** The count that was probably meant, 1608 for 1.608; `null` when no count fits. */
  readonly suggestion: number | null;
}

/**
 * The fractions in the count columns of a table, row by row. Totals and calculated cells follow from others and are left
 * out; so are columns the office keeps as text.
 *
 * With three decimals a fraction of at least 1 lost its thousands ("1.608" typed under English settings). With fewer
 * (1.51 from "1,510" under Vietnamese settings) only if the count fits: within a factor of 10 of the median of the
 * column's counts, or of the size the form knows. With one decimal (2.5) it is as likely a half, unless the column
 * counts in hundreds; then the count is only proposed.
 */
export function countFractions(table: TableReading): readonly CountFraction[] {
  const known = new Map<ColumnReading, CountFit>();
  const fits = (column: ColumnReading): CountFit => {
    const fit = known.get(column) ?? fitOf(table, column);
    known.set(column, fit);
    return fit;
  };
  return figureCells(table, mayBeFraction).flatMap((cell): CountFraction[] => {
    const value = fractionIn(cell);
    if (value === undefined) return [];
    const { row, column } = cell;
    const meant = typeof cell.value === "number" ? lostThousands(value, fits(column)) : NO_COUNT;
    return [{ row, column, value, ...meant }];
  });
}

function mayBeFraction(value: FigureCell["value"]): boolean {
  return typeof value === "string" ? /\d[.,]\d/u.test(value) : typeof value === "number" && !Number.isInteger(value);
}

function fractionIn(cell: FigureCell): number | undefined {
  const { column, value } = cell;
  if (numberColumnOf(column) !== "count" || isCalculated(cell)) return undefined;
  if (typeof value === "string" && column.field.storedAs === "text") return undefined;
  const number = readNumber(value, "count");
  return number.state === "not-whole" ? number.value : undefined;
}

type Meant = Pick<CountFraction, "isThousands" | "suggestion">;

const NO_COUNT: Meant = { isThousands: false, suggestion: null };

function lostThousands(value: number, fit: CountFit): Meant {
  const count = shiftDecimal(value, 3);
  const size = Math.abs(value);
  if (size < 1 || size >= 1000 || !Number.isInteger(count)) return NO_COUNT;
  const hasThreeDecimals = count % 10 !== 0;
  if (!hasThreeDecimals && !fit.isUsual(Math.abs(count))) return NO_COUNT;
  return { isThousands: count % 100 !== 0 || fit.isRound, suggestion: count };
}

/** How far a count may be from what is usual in its column. */
const FACTOR = 10;

/** How a count suits its column. */
interface CountFit {
  /** Whether the column may hold a count of this size. */
  isUsual(size: number): boolean;
  /** Most counts of the column are hundreds: 2.500, 1.200. */
  readonly isRound: boolean;
}

function fitOf(table: TableReading, column: ColumnReading): CountFit {
  const counts = countsIn(table, column);
  const median = counts[Math.floor(counts.length / 2)];
  const { magnitude } = column.field;
  return {
    isUsual: (size) =>
      (median !== undefined && size >= median / FACTOR && size <= median * FACTOR) ||
      (magnitude !== undefined && Math.abs(digitsOf(size) - magnitude) <= 1),
    isRound: counts.filter((count) => count % 100 === 0).length * 2 > counts.length,
  };
}

/** Sizes of the whole numbers of a column other than 0, ascending. */
function countsIn(table: TableReading, { column }: ColumnReading): readonly number[] {
  return dataRows(table)
    .flatMap(({ row }) => {
      const value = valueAt(table.sheet, { row, column });
      return typeof value === "number" && Number.isInteger(value) && value !== 0 ? [Math.abs(value)] : [];
    })
    .sort((a, b) => a - b);
}

/** Digits before the comma: 4 for 1608. */
function digitsOf(size: number): number {
  return Math.floor(Math.log10(size)) + 1;
}
