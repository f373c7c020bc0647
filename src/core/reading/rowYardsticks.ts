import { monthsOf, parsePeriodId } from "../model/period";
import { meanOf } from "./figureSeries";
import type { ColumnReading } from "./reading";
import type { Figures, Yardstick } from "./timesTen";

/** A column with its figures in the data rows of its table. */
export interface ComparedColumn {
  readonly column: ColumnReading;
  readonly figures: Figures;
}

/** How alike the rows must be: a rate of 40 % beside one of 120 % is ordinary, one of 900 % is not. */
const ACROSS_ROW = { others: 3, spread: 6, times: 4, slack: 1.25 } as const;
/** Columns of other periods that make an average. */
const ENOUGH_PERIODS = 2;

/**
 * What the figures of a column can be held against in their own rows: the average of the other periods, the same rows on
 * other sheets, and the next column about the same (a target beside its result).
 *
 * @param twins the same rows on other sheets, one series each.
 */
export function rowYardsticks(
  compared: ComparedColumn,
  columns: readonly ComparedColumn[],
  twins: readonly Figures[],
): readonly Yardstick[] {
  const siblings = columns.filter((other) => isOtherPeriod(compared.column, other.column));
  const { length } = compared.figures;
  const bases = [
    ...(siblings.length >= ENOUGH_PERIODS
      ? [
          meanOf(
            siblings.map(({ figures }) => figures),
            length,
          ),
        ]
      : []),
    ...(twins.length > 0 ? [meanOf(twins, length)] : []),
    ...partners(compared, columns, siblings).map(({ figures }) => figures),
  ];
  return bases.map((base) => ({ ...ACROSS_ROW, bases: base }));
}

/** The same sort of figure for another period of the same length. */
function isOtherPeriod(a: ColumnReading, b: ColumnReading): boolean {
  const [first, second] = [a, b].map(({ dimensions }) => parsePeriodId(dimensions.period ?? ""));
  if (!first || !second || a.dimensions.period === b.dimensions.period) return false;
  const [[from, to], [otherFrom, otherTo]] = [monthsOf(first), monthsOf(second)];
  return (
    to - from === otherTo - otherFrom &&
    isAboutTheSame(a, b) &&
    a.field.role === b.field.role &&
    a.field.flow === b.field.flow &&
    a.dimensions.assignedBy === b.dimensions.assignedBy
  );
}

function isAboutTheSame({ dimensions: a }: ColumnReading, { dimensions: b }: ColumnReading): boolean {
  return a.kind === b.kind && a.measure === b.measure;
}

/** The next columns about the same on the left and on the right. */
function partners(
  compared: ComparedColumn,
  columns: readonly ComparedColumn[],
  siblings: readonly ComparedColumn[],
): readonly ComparedColumn[] {
  const at = columns.indexOf(compared);
  const isPartner = (other: ComparedColumn): boolean =>
    !siblings.includes(other) && isAboutTheSame(compared.column, other.column);
  const left = columns.slice(0, at).reverse().find(isPartner);
  const right = columns.slice(at + 1).find(isPartner);
  return [left, right].flatMap((partner) => partner ?? []);
}
