import { formulaAt } from "../model/snapshot";
import { isFigureColumn } from "../reading/figureCells";
import type { ColumnReading, TableReading } from "../reading/reading";
import { isGroupOrdinal, isTotalWord } from "../reading/rowWords";
import { headerKey } from "../reading/textKey";
import { totalledRows } from "../reading/totalledRows";
import type { TotalRow, TotalledRows } from "../reading/totalledRows";
import type { FieldDescription } from "../template/template";
import { BLANK, certainNumber } from "./certainNumber";
import { NOT_ADDITIVE } from "./headerPhrases";
import { isMeasured } from "./measured";
import { decimalsOf, isSame } from "./rounding";

/** A cell of a total row that is not the sum of the rows it is the total of. */
export interface WrongTotal {
  readonly total: TotalRow;
  readonly column: ColumnReading;
  readonly found: number;
  readonly expected: number;
  /** 0-based rows that are added, of the sum the other columns of the row show. */
  readonly rows: readonly number[];
  /** A row the form does not have is among them: the total may not have been brought up to date. */
  readonly hasNewRows: boolean;
}

/**
 * The totals of a table that are no sum: neither of the rows above them, nor below, nor of the whole table, nor of its
 * other totals. Of-which rows are never added. A total row of which most columns are no sum is something else, and without
the column that names the rows nothing is known of any.
 */
export function wrongTotals(table: TableReading): readonly WrongTotal[] {
  const columns = table.columns.filter(isAdditive);
  const rows = totalledRows(table);
  if (rows.totals.length === 0 || columns.length === 0 || table.missingFields.some(isNaming)) return [];
  const sums = columnSums(table);
  const numbered = numberedRows(table);
  return rows.totals.flatMap((total) => {
    const scopes = scopesOf(rows, total, numbered);
    return scopes.length === 0 || !hasTyped(table, total, columns)
      ? []
      : judgeTotal({ table, total, scopes, sums }, columns);
  });
}

const NAMING: readonly FieldDescription["role"][] = ["unit", "item", "kind", "measure", "enterprise"];

function isNaming({ role }: FieldDescription): boolean {
  return NAMING.includes(role);
}

/** Whether the figures of a column can be added over rows: no rates, averages, prices, ranks. */
export function isAdditive(column: ColumnReading): boolean {
  if (!isFigureColumn(column) || column.field.role === "rate" || column.field.unitOfMeasure?.trim() === "%")
    return false;
  const header = headerKey(column.header);
  return !header.includes("%") && !NOT_ADDITIVE.test(header);
}

function hasTyped({ sheet }: TableReading, { row }: TotalRow, columns: readonly ColumnReading[]): boolean {
  return columns.some(({ column }) => formulaAt(sheet, { row: row.row, column }) === null);
}

/** What a total can be the total of, the likeliest first; empty for a row that is no total in words or place. */
function scopesOf(
  { data, totals }: TotalledRows,
  total: TotalRow,
  numbered: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const next = total.below.findIndex((row) => numbered.has(row));
  const own = next > 1 ? [total.below.slice(0, next)] : [];
  const blocks = [...own, total.above, total.below].filter((block) => block.length > 0);
  const isNamed = total.row.label === "" || isTotalWord(total.row.label);
  const isAtEnd = total === totals.at(-1) || total === totals[0];
  const others = totals.filter((other) => other !== total && !other.isGrand).map(({ row }) => row.row);
  const isWide = total.isGrand || (isAtEnd && (blocks.length > 0 || isNamed));
  const wide = isWide ? [data, ...(others.length > 1 ? [others] : [])].filter((scope) => scope.length > 0) : [];
  return total.isGrand ? [...wide, ...blocks] : [...blocks, ...wide];
}

/** Rows of the form numbered I, II, A, B: an item without parts of its own ends the parts of the one above. */
function numberedRows({ rows }: TableReading): ReadonlySet<number> {
  return new Set(rows.filter(({ described }) => isGroupOrdinal(described?.ordinal ?? "")).map(({ row }) => row));
}

/** A sum of cells as far as it is certain. */
interface ScopeSum {
  readonly value: number;
  readonly decimals: number;
  readonly filled: number;
  readonly hasBlanks: boolean;
}

type Sums = (column: ColumnReading, rows: readonly number[]) => ScopeSum | undefined;

/** Sums of columns, each done once; `undefined` where a cell is doubtful or all are blank. */
function columnSums(table: TableReading): Sums {
  const known = new Map<readonly number[], Map<ColumnReading, ScopeSum | undefined>>();
  return (column, rows) => {
    const ofRows = known.get(rows) ?? new Map<ColumnReading, ScopeSum | undefined>();
    known.set(rows, ofRows);
    if (!ofRows.has(column)) ofRows.set(column, sumOf(table, column, rows));
    return ofRows.get(column);
  };
}

function sumOf(table: TableReading, column: ColumnReading, rows: readonly number[]): ScopeSum | undefined {
  let [value, decimals, filled] = [0, 0, 0];
  for (const row of rows) {
    const number = certainNumber(table, row, column);
    if (number === undefined) return undefined;
    if (number === BLANK) continue;
    value += number;
    filled += 1;
    if (!Number.isInteger(number)) decimals = Math.max(decimals, decimalsOf(number));
  }
  return filled === 0 ? undefined : { value, decimals, filled, hasBlanks: filled < rows.length };
}

interface Judged {
  readonly table: TableReading;
  readonly total: TotalRow;
  readonly scopes: readonly (readonly number[])[];
  readonly sums: Sums;
}

function judgeTotal(judged: Judged, columns: readonly ColumnReading[]): readonly WrongTotal[] {
  const { table, total, scopes } = judged;
  const filled = columns.flatMap((column) => {
    const found = certainNumber(table, total.row.row, column);
    return typeof found === "number" ? [{ column, found }] : [];
  });
  const fitting = scopes.map((rows) => filled.filter((cell) => fits(judged, cell, rows)));
  const best = fitting.reduce((a, b) => (b.length > a.length ? b : a), []);
  const rows = scopes[Math.max(0, fitting.indexOf(best))] ?? [];
  const isRight = new Set(fitting.flat());
  const wrong = filled.filter((cell) => !isRight.has(cell) && isWrong(judged, cell, rows));
  if (wrong.length > isRight.size && wrong.length > 1) return [];
  const hasNewRows =
    table.table.rows !== undefined && table.rows.some((row) => !row.described && rows.includes(row.row));
  return wrong.map(({ column, found }) => {
    return { total, column, found, expected: judged.sums(column, rows)?.value ?? 0, rows, hasNewRows };
  });
}

interface Filled {
  readonly column: ColumnReading;
  readonly found: number;
}

function fits({ table, sums }: Judged, { column, found }: Filled, rows: readonly number[]): boolean {
  const sum = sums(column, rows);
  if (!sum) return false;
  const { value: expected, decimals, filled: partCount } = sum;
  return isSame({ found, expected, decimals, partCount, isMeasured: isMeasured(table, column) });
}

/** Certain, and not explained by a row that is missing or not filled in, or by a total that is an average. */
function isWrong({ table, sums }: Judged, { column, found }: Filled, rows: readonly number[]): boolean {
  const sum = sums(column, rows);
  const mayLack = sum?.hasBlanks === true || table.missingRows.length > 0;
  if (!sum || (mayLack && found > sum.value)) return false;
  const isCounted = column.field.role === "target" || column.field.role === "actual";
  return isCounted || sum.filled < 2 || !isAmong(table, { column, found }, rows);
}

/** Between the smallest and the largest of the parts: an average perhaps. */
function isAmong(table: TableReading, { column, found }: Filled, rows: readonly number[]): boolean {
  const parts = rows.flatMap((row) => {
    const number = certainNumber(table, row, column);
    return typeof number === "number" ? [number] : [];
  });
  return parts.some((part) => part <= found) && parts.some((part) => part >= found);
}
