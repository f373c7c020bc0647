import { formulaAt, valueAt } from "../model/snapshot";
import type { SheetSnapshot } from "../model/snapshot";
import { isFigureColumn } from "./figureCells";
import type { ColumnReading, RowReading, TableReading } from "./reading";

/** Rows of a table one below the other, or columns side by side, that are hidden, and how many figures they hold. */
export interface HiddenBlock<T extends RowReading | ColumnReading> {
  readonly first: T;
  /** The same as `first` where only one is hidden. */
  readonly last: T;
  readonly figures: number;
}

/**
 * Blocks of hidden rows with figures. A figure is a number or a text with a digit where numbers belong, in a list also a
 * date; a formula that gives 0 is none, because forms hide rows they have prepared and not used.
 */
export function hiddenRowBlocks(table: TableReading): readonly HiddenBlock<RowReading>[] {
  const top = table.rows[0]?.row ?? 0;
  const columns = table.columns.filter((column) => isCounted(table, column));
  const rows = table.sheet.hiddenRows.flatMap((row) => table.rows[row - top] ?? []);
  return runs(rows, ({ row }) => row)
    .map((run) => blockOf(run, figuresIn(table, run, columns)))
    .filter(({ figures }) => figures > 0);
}

/** Blocks of hidden columns of figures. Other columns, e.g. of codes, are often hidden and hide no figure. */
export function hiddenColumnBlocks(table: TableReading): readonly HiddenBlock<ColumnReading>[] {
  const hidden = new Set(table.sheet.hiddenColumns);
  const columns = table.columns.filter((column) => hidden.has(column.column) && isCounted(table, column));
  const filled = columns.filter((column) => figuresIn(table, table.rows, [column]) > 0);
  const inOrder = [...filled].sort((a, b) => a.column - b.column);
  return runs(inOrder, ({ column }) => column).map((run) => blockOf(run, figuresIn(table, table.rows, run)));
}

/** How many figures a table holds. */
export function figuresOfTable(table: TableReading): number {
  return figuresIn(
    table,
    table.rows,
    table.columns.filter((column) => isCounted(table, column)),
  );
}

/** How many numbers a sheet without a known table holds; a column that counts 1, 2, 3 … is no figures. */
export function numbersOfSheet({ values }: SheetSnapshot): number {
  const numbers: number[][] = [];
  for (const row of values) {
    row.forEach((value, column) => {
      if (typeof value === "number") (numbers[column] ??= []).push(value);
    });
  }
  return numbers.reduce((count, column) => count + (isRunning(column) ? 0 : column.length), 0);
}

/** 1, 2, 3 … or at least three consecutive numbers, e.g. codes. */
function isRunning(numbers: readonly number[]): boolean {
  const first = numbers[0] ?? NaN;
  return (first === 1 || numbers.length >= 3) && numbers.every((value, at) => value === first + at);
}

function isCounted({ table }: TableReading, column: ColumnReading): boolean {
  return isFigureColumn(column) || (table.layout === "list" && column.field.role === "date");
}

function figuresIn(table: TableReading, rows: readonly RowReading[], columns: readonly ColumnReading[]): number {
  let count = 0;
  for (const { row } of rows) {
    for (const { column } of columns) if (isFigure(table.sheet, { row, column })) count += 1;
  }
  return count;
}

function isFigure(sheet: SheetSnapshot, cell: { readonly row: number; readonly column: number }): boolean {
  const value = valueAt(sheet, cell);
  if (typeof value === "number") return value !== 0 || formulaAt(sheet, cell) === null;
  return typeof value === "string" && /\d/u.test(value);
}

/** At least one member. */
type Run<T> = readonly [T, ...T[]];

function blockOf<T extends RowReading | ColumnReading>(run: Run<T>, figures: number): HiddenBlock<T> {
  return { first: run[0], last: run.at(-1) ?? run[0], figures };
}

/** Cuts a list in ascending order into runs without a gap. */
function runs<T>(list: readonly T[], indexOf: (member: T) => number): readonly Run<T>[] {
  const found: [T, ...T[]][] = [];
  let next = -1;
  for (const member of list) {
    if (indexOf(member) === next) found.at(-1)?.push(member);
    else found.push([member]);
    next = indexOf(member) + 1;
  }
  return found;
}
