import { cellReference } from "../../base/formulaText";
import { periodId } from "../model/period";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { certainNumber } from "./certainNumber";
import { isCumulative, isFlow } from "./flowColumns";
import { isDemanded } from "./evidence";
import type { Grounds } from "./evidence";
import { isMeasured } from "./measured";
import { periodColumns } from "./periodColumns";
import type { PeriodColumn } from "./periodColumns";
import { periodCovers } from "./periodCover";
import { rowIdentity, rowIndexes } from "./rowIndex";
import type { RowIndex } from "./rowIndex";
import { decimalsOf, isSame } from "./rounding";
import { typedFigure } from "./typedFigure";

/** A typed figure of a year (or half-year, quarter) that is not the sum of its quarters (or months). */
export interface WrongPeriodSum {
  readonly table: TableReading;
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly found: number;
  readonly expected: number;
  /** "2012-Q1 'Quý I-2012'!C5, 2012-Q2 D5": each part with its cell. */
  readonly parts: string;
  /** No row of the column keeps the sum. */
  readonly isDoubtful: boolean;
}

/**
 * Compares figures of longer periods with those of the shorter ones they are made of, side by side in one table or on the
 * sheets of the quarters. Never lũy kế or stocks. Nothing is said of a row with an unknown part, nor of columns whose
 * figures evidently do not add up.
 */
export function wrongPeriodSums(tables: readonly TableReading[]): readonly WrongPeriodSum[] {
  const indexOf = rowIndexes();
  return periodColumns(tables, isAddedUp).flatMap((series) =>
    series.flatMap((whole) => ofWhole(whole, series, indexOf)),
  );
}

function isAddedUp(column: ColumnReading): boolean {
  return (
    (column.field.role === "actual" || column.field.role === "other" || column.field.role === "target") &&
    column.field.flow !== "stock" &&
    !isCumulative(column)
  );
}

function ofWhole(
  whole: PeriodColumn,
  series: readonly PeriodColumn[],
  indexOf: (table: TableReading) => RowIndex,
): readonly WrongPeriodSum[] {
  const periods = series.map(({ period }) => period);
  const covers = periodCovers(whole.period, periods).map((cover) =>
    cover.flatMap((period) => series.filter((part) => part.period === period)),
  );
  if (covers.length === 0) return [];
  const broken: WrongPeriodSum[] = [];
  let [kept, brokenCount] = [0, 0];
  for (const row of [...indexOf(whole.table).values()]) {
    const verdict = row && judge(whole, row, { covers, indexOf });
    if (!row || !verdict) continue;
    if (verdict === "kept") kept += 1;
    else brokenCount += 1;
    if (verdict === "kept" || typedFigure(whole.table, row, whole.column) === undefined) continue;
    broken.push(verdict);
  }
  if (!isDemanded({ kept, broken: brokenCount }, groundsOf(whole.column))) return [];
  return broken.map((found) => ({ ...found, isDoubtful: kept === 0 }));
}

function groundsOf(column: ColumnReading): Grounds {
  const { field } = column;
  if (field.declaredFormula !== undefined || field.flow === "in-period") return "declared";
  return field.role === "actual" && isFlow(column) ? "likely" : "seen";
}

interface Parts {
  readonly covers: readonly (readonly PeriodColumn[])[];
  readonly indexOf: (table: TableReading) => RowIndex;
}

/** "kept" when one of the ways to add up gives the figure; `undefined` where none is known or all is 0. */
function judge(whole: PeriodColumn, row: RowReading, { covers, indexOf }: Parts): "kept" | WrongPeriodSum | undefined {
  const { table, column } = whole;
  const found = certainNumber(table, row.row, column);
  if (typeof found !== "number") return undefined;
  let wrong: WrongPeriodSum | undefined;
  for (const cover of covers) {
    const cells = cellsOf(cover, row, { table, indexOf });
    if (!cells) continue;
    const expected = cells.reduce((sum, { value }) => sum + value, 0);
    const decimals = Math.max(...cells.map(({ value }) => decimalsOf(value)));
    const measured = isMeasured(table, column);
    if (isSame({ found, expected, decimals, partCount: cells.length, isMeasured: measured }))
      return found === 0 ? undefined : "kept";
    wrong ??= { table, row, column, found, expected, parts: partsText(cells, table), isDoubtful: false };
  }
  return wrong;
}

interface PartCell {
  readonly part: PeriodColumn;
  readonly row: number;
  readonly value: number;
}

/** The cells of a row in all parts; `undefined` where one is missing, blank or doubtful. */
function cellsOf(
  cover: readonly PeriodColumn[],
  row: RowReading,
  { table, indexOf }: { readonly table: TableReading; readonly indexOf: (table: TableReading) => RowIndex },
): readonly PartCell[] | undefined {
  const cells: PartCell[] = [];
  for (const part of cover) {
    const twin = part.table === table ? row : indexOf(part.table).get(rowIdentity(row));
    const value = twin && certainNumber(part.table, twin.row, part.column);
    if (!twin || typeof value !== "number") return undefined;
    cells.push({ part, row: twin.row, value });
  }
  return cells;
}

function partsText(cells: readonly PartCell[], own: TableReading): string {
  return cells
    .map(({ part: { period, table, column }, row }) => {
      const cell = cellReference({ row, column: column.column }, table === own ? undefined : table.sheet.name);
      return `${periodId(period)} ${cell}`;
    })
    .join(", ");
}
