import { comparePeriods, monthsOf } from "../model/period";
import type { Period } from "../model/period";
import type { CellPlace } from "../model/snapshot";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { cumulativeRow } from "./cumulativeRow";
import type { CumulativeRow, ComparedCumulative } from "./cumulativeRow";
import { isDemanded } from "./evidence";
import { figurePath } from "./figurePath";
import { isCumulative } from "./flowColumns";
import { periodColumns } from "./periodColumns";
import type { PeriodColumn } from "./periodColumns";
import { rowIndexes } from "./rowIndex";
import type { RowIndex } from "./rowIndex";

/** What is wrong with one figure of lũy kế, decided once for all checks, so that no cell is reported twice. */
export interface CumulativeVerdict {
  /**
   * "increment": only what came in during the period stands there. "fell": lower than the period before. "not-the-sum":
   * not the period before and this one together.
   */
  readonly state: "increment" | "fell" | "not-the-sum";
  readonly table: TableReading;
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly value: number;
  /** Lũy kế of the period before; 0 for the first of the year. */
  readonly previous: number;
  /** `undefined` for the first period of the year. */
  readonly previousCell: CellPlace | undefined;
  readonly expected: number;
  /** Cells that make up `expected`. */
  readonly parts: readonly CellPlace[];
}

/**
 * Looks at every typed figure of lũy kế beside that of the period before in the same year and beside what came in during
 * the period ("Trong kỳ" under the same heading), where the sheet has it.
 *
 * @example
 * // Quý I lũy kế 10; Quý II trong kỳ 4, lũy kế 4: "increment", expected 14; lũy kế 8: "fell"; 15: "not-the-sum"
 */
export function cumulativeVerdicts(tables: readonly TableReading[]): readonly CumulativeVerdict[] {
  const indexOf = rowIndexes();
  return periodColumns(tables, isCumulative).flatMap((series) => {
    const ordered = [...series].sort((a, b) => comparePeriods(a.period, b.period));
    return ordered.flatMap((own, at) => {
      const before = ordered.slice(0, at).filter(({ period }) => isBefore(period, own.period));
      return columnVerdicts({ own, before, mates: before.map(mateOf), mate: mateOf(own) }, indexOf);
    });
  });
}

function isBefore(a: Period, b: Period): boolean {
  return a.year === b.year && monthsOf(a)[1] < monthsOf(b)[1];
}

/** The one column of the same sheet that holds the figure of the period alone. */
function mateOf({ table, column, period }: PeriodColumn): ColumnReading | undefined {
  const path = figurePath(column.field.title);
  const mates = table.columns.filter(
    (other) =>
      other.field.role === column.field.role &&
      !isCumulative(other) &&
      other.field.flow !== "stock" &&
      other.dimensions.kind === column.dimensions.kind &&
      other.dimensions.measure === column.dimensions.measure &&
      figurePath(other.field.title) === path &&
      (other.dimensions.period === column.dimensions.period || other.field.flow === "in-period"),
  );
  return mates.length === 1 && period.part !== "year" ? mates[0] : undefined;
}

function columnVerdicts(
  compared: ComparedCumulative,
  indexOf: (table: TableReading) => RowIndex,
): readonly CumulativeVerdict[] {
  const { own } = compared;
  const figures = [...indexOf(own.table).values()].flatMap((row) => (row ? cumulativeRow(compared, row, indexOf) : []));
  const kept = figures.filter(({ value, sums }) => isAmong(value, sums)).length;
  const known = figures.filter(({ sums }) => sums.length > 0).length;
  const isSummed = isDemanded({ kept, broken: known - kept }, "seen");
  const fallen = figures.filter(({ value, previous }) => value < previous).length;
  const hasNoMate = compared.mate === undefined && figures.length > 1 && fallen * 2 > figures.length;
  return figures.flatMap((found): CumulativeVerdict[] => {
    const state = found.isTyped ? stateOf(found, { isSummed, hasNoMate }) : undefined;
    if (state === undefined) return [];
    const { row, value, previous, previousCell, increment, sums, parts } = found;
    const expected = sums[0] ?? previous + (increment ?? value);
    return [{ state, table: own.table, row, column: own.column, value, previous, previousCell, expected, parts }];
  });
}

function stateOf(
  { value, previous, increment, sums }: CumulativeRow,
  { isSummed, hasNoMate }: { readonly isSummed: boolean; readonly hasNoMate: boolean },
): CumulativeVerdict["state"] | undefined {
  if (isAmong(value, sums)) return undefined;
  if (previous > 0 && value === increment) return "increment";
  if (value < previous) return hasNoMate ? "increment" : "fell";
  return sums.length > 0 && isSummed ? "not-the-sum" : undefined;
}

/** Equal to one of the sums but for the noise of binary fractions. */
function isAmong(value: number, sums: readonly number[]): boolean {
  return sums.some((sum) => Math.abs(sum - value) <= 1e-9 * Math.max(1, Math.abs(value)));
}
