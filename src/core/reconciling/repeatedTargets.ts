import { formulaAt } from "../model/snapshot";
import { numberColumnOf } from "../reading/figureCells";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { readTarget } from "../reading/readTarget";
import { columnsOfRole } from "../reading/tableColumns";
import { valueAt } from "../model/snapshot";
import { isDemanded } from "./evidence";
import { figurePath } from "./figurePath";
import { rowIndexes } from "./rowIndex";
import type { RowIndex } from "./rowIndex";
import { isTyped } from "./typedFigure";

/** A target that stands in two cells with two numbers. */
export interface RepeatedTarget {
  readonly table: TableReading;
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly found: number;
  readonly other: { readonly table: TableReading; readonly row: RowReading; readonly column: ColumnReading };
  readonly expected: number;
}

/** More pairs of columns than that are one sheet per unit, and no repetition. */
const MOST_TABLES = 40;
/** So many different numbers must agree before two columns are the same targets: all may have 1. */
const DIFFERENT_NUMBERS = 3;

/**
 * The targets that a later table repeats from an earlier one ("Chỉ tiêu giao" and "Theo dõi") with another number. Two
 * columns hold the same targets when both say so (kind, measure, period, who assigns), or when they say nothing else and
 * nearly all their numbers agree.
 */
export function repeatedTargets(tables: readonly TableReading[]): readonly RepeatedTarget[] {
  const columns = tables
    .filter(({ table }) => table.layout !== "list")
    .flatMap((table) => columnsOfRole(table, "target").map((column) => ({ table, column })));
  if (new Set(columns.map(({ table }) => table)).size > MOST_TABLES) return [];
  const indexOf = rowIndexes();
  const seen = new Set<string>();
  return columns.flatMap((later, at) =>
    columns
      .slice(0, at)
      .filter((earlier) => mayBeTheSame(earlier, later))
      .flatMap((earlier) => differences(earlier, later, indexOf))
      .filter(({ table, row, column }) =>
        isNew(seen, `${table.sheet.name}\n${String(row.row)}\n${String(column.column)}`),
      ),
  );
}

function isNew(seen: Set<string>, key: string): boolean {
  const isFirst = !seen.has(key);
  seen.add(key);
  return isFirst;
}

interface TargetColumn {
  readonly table: TableReading;
  readonly column: ColumnReading;
}

function mayBeTheSame(a: TargetColumn, b: TargetColumn): boolean {
  if (a.table === b.table || !isOneSubject(a, b)) return false;
  const [first, second] = [a.column.dimensions, b.column.dimensions];
  const agrees = (name: "measure" | "assignedBy" | "unit"): boolean =>
    first[name] === undefined || second[name] === undefined || first[name] === second[name];
  const isSame = first.kind === second.kind && first.period === second.period;
  return (
    isSame && agrees("measure") && agrees("assignedBy") && agrees("unit") && (first.kind !== undefined || isAlike(a, b))
  );
}

/** Sheets of one table differ by what they are about: by their period, then a column of the year may repeat, or else. */
function isOneSubject(a: TargetColumn, b: TargetColumn): boolean {
  if (a.table.table !== b.table.table) return true;
  return a.column.field === b.column.field && a.table.dimensions.period !== b.table.dimensions.period;
}

/** Columns of forms that say no kind: the only targets of their tables, or of one heading. */
function isAlike(a: TargetColumn, b: TargetColumn): boolean {
  const isAlone = [a, b].every(({ table }) => columnsOfRole(table, "target").length === 1);
  return isAlone || figurePath(a.column.header) === figurePath(b.column.header);
}

function differences(
  earlier: TargetColumn,
  later: TargetColumn,
  indexOf: (table: TableReading) => RowIndex,
): readonly RepeatedTarget[] {
  const both = [...indexOf(later.table)].flatMap(([key, row]) =>
    comparedIn(earlier, later, [indexOf(earlier.table).get(key), row]),
  );
  const kept = both.filter(({ found, expected }) => found === expected);
  const different = both.filter(
    ({ found, expected, row, other }) =>
      found !== expected &&
      isTyped(later.table, row, later.column) &&
      isTyped(earlier.table, other.row, earlier.column),
  );
  const evidence = { kept: kept.length, broken: different.length };
  const isSeen = new Set(kept.map(({ found }) => found)).size >= DIFFERENT_NUMBERS && isDemanded(evidence, "seen");
  return isSeen || (isSaid(earlier, later) && isDemanded(evidence, "declared")) ? different : [];
}

/** The two numbers of one row, where both sheets have it and give a plain number. */
function comparedIn(
  earlier: TargetColumn,
  later: TargetColumn,
  [other, row]: readonly [RowReading | undefined, RowReading | undefined],
): readonly RepeatedTarget[] {
  if (!row || !other) return [];
  const [found, expected] = [amountAt(later, row), amountAt(earlier, other)];
  return found === undefined || expected === undefined
    ? []
    : [{ ...later, row, found, expected, other: { ...earlier, row: other } }];
}

/** Both columns say everything a target is about. */
function isSaid(...columns: readonly TargetColumn[]): boolean {
  return columns.every(({ column: { dimensions } }) => {
    const { kind, measure, period, assignedBy } = dimensions;
    return kind !== undefined && measure !== undefined && period !== undefined && assignedBy !== undefined;
  });
}

/** A plain number; bounds and words are not compared. */
function amountAt({ table, column }: TargetColumn, row: RowReading): number | undefined {
  const cell = { row: row.row, column: column.column };
  if (formulaAt(table.sheet, cell) !== null && typeof valueAt(table.sheet, cell) !== "number") return undefined;
  const target = readTarget(valueAt(table.sheet, cell), numberColumnOf(column));
  return target.state === "assigned" && target.goal.type === "amount" ? target.goal.value : undefined;
}
