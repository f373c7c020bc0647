import { groupBy } from "../../base/groupBy";
import { parsePeriodId } from "../model/period";
import type { Period } from "../model/period";
import { isFigureColumn } from "../reading/figureCells";
import type { ColumnReading, TableReading } from "../reading/reading";
import { seriesKey } from "./seriesKey";

/** A column on one sheet and the period its figures are about. */
export interface PeriodColumn {
  readonly period: Period;
  readonly table: TableReading;
  readonly column: ColumnReading;
}

/**
 * The columns of all sheets that hold one figure of different periods: the quarters and the year of "Kết nạp mới". A
 * quarter on sheets of one table and the year on a sheet of another belong together when both say the same kind and
 * measure. Where two columns are about the same period nobody can say which is meant: such columns are left out.
 *
 * @param wanted which columns are looked at, e.g. only those of lũy kế.
 */
export function periodColumns(
  tables: readonly TableReading[],
  wanted: (column: ColumnReading) => boolean,
): readonly (readonly PeriodColumn[])[] {
  const columns = tables
    .filter(({ table }) => table.layout !== "list")
    .flatMap((table) =>
      table.columns.flatMap((column): PeriodColumn[] => {
        const period = parsePeriodId(column.dimensions.period ?? "");
        return period && isFigureColumn(column) && wanted(column) ? [{ period, table, column }] : [];
      }),
    );
  const series = [...groupBy(columns, ({ table, column }) => seriesKey(table, column)).values()].filter(isOnePerPeriod);
  const merged = groupBy(series, (members) => meaningKey(members) ?? members);
  return [...merged.values()].flatMap((parts) => {
    const all = parts.flat();
    return isOnePerPeriod(all) ? [all] : parts;
  });
}

function isOnePerPeriod(columns: readonly PeriodColumn[]): boolean {
  return new Set(columns.map(({ period }) => `${String(period.year)}-${period.part}`)).size === columns.length;
}

/** Series of different tables about the same kind and measure; `undefined` where the form does not say. */
function meaningKey([first]: readonly PeriodColumn[]): string | undefined {
  if (!first) return undefined;
  const { kind, measure, assignedBy, unit } = first.column.dimensions;
  if (kind === undefined || measure === undefined) return undefined;
  return [first.column.field.role, kind, measure, assignedBy, unit, first.column.field.flow].join("\n");
}
