import { monthsOf } from "../model/period";
import type { Period } from "../model/period";
import type { CellPlace } from "../model/snapshot";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { certainNumber } from "./certainNumber";
import type { PeriodColumn } from "./periodColumns";
import { rowIdentity } from "./rowIndex";
import type { RowIndex } from "./rowIndex";
import { typedFigure } from "./typedFigure";

/** A column of lũy kế, the same one of earlier periods of the year in order, and what came in during each. */
export interface ComparedCumulative {
  readonly own: PeriodColumn;
  readonly before: readonly PeriodColumn[];
  /** Columns "Trong kỳ" beside those of `before`; `undefined` where a sheet has none. */
  readonly mates: readonly (ColumnReading | undefined)[];
  readonly mate: ColumnReading | undefined;
}

/** What the cells of one row say. */
export interface CumulativeRow {
  readonly row: RowReading;
  readonly value: number;
  readonly isTyped: boolean;
  /** Lũy kế of the period before; 0 for the first of the year. */
  readonly previous: number;
  readonly previousCell: CellPlace | undefined;
  /** What came in during the period. */
  readonly increment: number | undefined;
  /** What the value may be: the period before and this one together, or all figures of the year. */
  readonly sums: readonly number[];
  readonly parts: readonly CellPlace[];
}

/** Reads a row of lũy kế on its sheet and on those before; nothing when its figure or the one before is unknown. */
export function cumulativeRow(
  compared: ComparedCumulative,
  row: RowReading,
  indexOf: (table: TableReading) => RowIndex,
): readonly CumulativeRow[] {
  const { own, before, mates, mate } = compared;
  const cellOf = (table: TableReading, column: ColumnReading | undefined): Cell | undefined => {
    const twin = table === own.table ? row : indexOf(table).get(rowIdentity(row));
    return twin && column ? { table, row: twin.row, column } : undefined;
  };
  const value = numberIn(cellOf(own.table, own.column));
  const last = before.at(-1);
  const previousCell = last && cellOf(last.table, last.column);
  const previous = last ? numberIn(previousCell) : 0;
  if (value === undefined || previous === undefined || (!last && !mate)) return [];
  const ownMate = cellOf(own.table, mate);
  const increments = [...before.map(({ table }, at) => numberIn(cellOf(table, mates[at]))), numberIn(ownMate)];
  return [
    {
      row,
      value,
      isTyped: typedFigure(own.table, row, own.column) !== undefined,
      previous,
      previousCell: previousCell && placeIn(previousCell),
      increment: increments.at(-1),
      sums: sumsOf(compared, previous, increments),
      parts: [previousCell, ownMate].flatMap((cell) => (cell ? [placeIn(cell)] : [])),
    },
  ];
}

interface Cell {
  readonly table: TableReading;
  readonly row: number;
  readonly column: ColumnReading;
}

function numberIn(cell: Cell | undefined): number | undefined {
  const number = cell && certainNumber(cell.table, cell.row, cell.column);
  return typeof number === "number" ? number : undefined;
}

function placeIn({ table, row, column }: Cell): CellPlace {
  return { sheet: table.sheet.name, row, column: column.column };
}

function sumsOf(
  { own, before }: ComparedCumulative,
  previous: number,
  increments: readonly (number | undefined)[],
): readonly number[] {
  const increment = increments.at(-1);
  const last = before.at(-1);
  const follows = monthsOf(own.period)[0] === (last ? monthsOf(last.period)[1] + 1 : 1);
  const all = isUnbroken([...before, own].map(({ period }) => period)) ? sumOf(increments) : undefined;
  return [...(follows && increment !== undefined ? [previous + increment] : []), ...(all === undefined ? [] : [all])];
}

/** Whether the periods follow one another from January on without a gap. */
function isUnbroken(periods: readonly Period[]): boolean {
  let next = 1;
  return periods.every((period) => {
    const [first, last] = monthsOf(period);
    const follows = first === next;
    next = last + 1;
    return follows;
  });
}

function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce<number | undefined>(
    (sum, number) => (sum === undefined || number === undefined ? undefined : sum + number),
    0,
  );
}
