import type { TableDescription } from "../template/template";
import { rowKey } from "./describeRows";
import { typedFigure } from "./figureSeries";
import type { ColumnReading, RowReading, TableReading, WorkbookReading } from "./reading";
import { dataRows } from "./tableColumns";
import type { Figures } from "./timesTen";

/** The figures of the same column and rows on the other sheets of a table, one series per sheet that has any. */
export type TwinFinder = (
  table: TableReading,
  column: ColumnReading,
  rows: readonly RowReading[],
) => readonly Figures[];

/** Sheets of one table beyond this number are one per unit, and no periods of one unit. */
const MOST_SHEETS = 24;

/** Rows by key of their label; a label that stands twice on a sheet is nobody's. */
type RowsByKey = ReadonlyMap<string, RowReading | undefined>;

/** Finds the same rows on the other sheets of a table: quarters of one form. A register's rows have no twins. */
export function twinFinder(reading: WorkbookReading): TwinFinder {
  const groups = new Map<TableDescription, TableReading[]>();
  for (const table of reading.tables) groups.set(table.table, [...(groups.get(table.table) ?? []), table]);
  const indexes = new Map<TableReading, RowsByKey>();
  const indexOf = (table: TableReading): RowsByKey => {
    const known = indexes.get(table) ?? rowsByKey(table);
    indexes.set(table, known);
    return known;
  };
  return (table, column, rows) => {
    const group = groups.get(table.table) ?? [];
    if (table.table.layout === "list" || group.length < 2 || group.length > MOST_SHEETS) return [];
    const keys = rows.map(({ label }) => rowKey(label));
    return group.flatMap((other) => {
      const twin = other.columns.find(({ field }) => field === column.field);
      const isOther = other !== table && other.dimensions.unit === table.dimensions.unit;
      return isOther && twin
        ? nonEmpty(
            seriesOf(
              other,
              twin,
              keys.map((key) => indexOf(other).get(key)),
            ),
          )
        : [];
    });
  };
}

function rowsByKey(table: TableReading): RowsByKey {
  const rows = new Map<string, RowReading | undefined>();
  for (const row of dataRows(table)) {
    const key = rowKey(row.label);
    rows.set(key, key === "" || rows.has(key) ? undefined : row);
  }
  return rows;
}

function seriesOf(table: TableReading, column: ColumnReading, rows: readonly (RowReading | undefined)[]): Figures {
  return Float64Array.from(rows, (row) => (row ? typedFigure(table, column, row) : NaN));
}

function nonEmpty(figures: Figures): readonly Figures[] {
  return figures.some((figure) => figure > 0) ? [figures] : [];
}
