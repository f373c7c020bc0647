import { isoDate } from "../model/calendarDate";
import type { CalendarDate } from "../model/calendarDate";
import { includesDay } from "../model/cutOffs";
import type { CutOff } from "../model/cutOffs";
import type { Period } from "../model/period";
import { parsePeriodId, periodContains, periodId, samePeriod } from "../model/period";
import { valueAt } from "../model/snapshot";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readDate } from "../reading/readDate";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn } from "../reading/tableColumns";
import type { Template } from "../template/template";
import { formPeriods } from "../template/formPeriods";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A date lies in none of the periods it can belong to: those of its list, or, where the list says none, all the form's
 * tables speak of. Its row is counted nowhere, and no period is named: which one is the question. In tables that are not
 * counted only where the other days of the column show that it is about the period (then a warning).
 */
export const dateOutOfPeriod = defineRule({
  code: "date-out-of-period",
  severity: "error",
  layer: "content",
  applies: ({ reading }) =>
    hasColumn(reading, (column) => column.field.role === "date" && periodsOf(reading.template, column).length > 0),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      columnsOfRole(table, "date").flatMap((column) =>
        findings(table, column, {
          periods: widest(periodsOf(reading.template, column)),
          cutOffs: reading.template.cutOffs,
        }),
      ),
    ),
});

function periodsOf(template: Template, column: ColumnReading): readonly Period[] {
  const own = parsePeriodId(column.dimensions.period ?? "");
  return own ? [own] : formPeriods(template);
}

/** Without the periods that lie in a longer one: quarters say nothing beside their year. */
function widest(periods: readonly Period[]): readonly Period[] {
  return periods.filter(
    (period) => !periods.some((other) => periodContains(other, period) && !samePeriod(other, period)),
  );
}

function findings(
  table: TableReading,
  column: ColumnReading,
  { periods, cutOffs }: { readonly periods: readonly Period[]; readonly cutOffs: readonly CutOff[] },
): readonly Finding<"date-out-of-period">[] {
  if (periods.length === 0) return [];
  const days = daysOf(table, column);
  const outside = days.filter(({ date }) => !periods.some((period) => includesDay(period, date, cutOffs)));
  if (!speaksOfPeriod(table, column, { outside: outside.length, inside: days.length - outside.length })) return [];
  return outside.map(({ row, date }) => ({
    ...(table.table.layout === "list" ? {} : { severity: "warning" as const }),
    place: placeOf(table, row.row, column),
    subject: { ...subjectOf(table, row, column), period: null },
    data: { date: isoDate(date), periods: periods.map(periodId) },
    cause: null,
  }));
}

interface RowDay {
  readonly row: RowReading;
  readonly date: CalendarDate;
}

function daysOf(table: TableReading, column: ColumnReading): readonly RowDay[] {
  return dataRows(table).flatMap((row): RowDay[] => {
    const date = readDate(valueAt(table.sheet, { row: row.row, column: column.column }));
    return date.ok ? [{ row, date: date.value }] : [];
  });
}

/** Of so many dates that mostly lie outside, the column is about another time. */
const ENOUGH_DATES = 4;
/** Days inside the period that show what a column of unknown meaning is about. */
const ENOUGH_INSIDE = 3;

/**
 * Whether the days of a column belong to the period of its table. Those by which a list is counted do, unless most of
 * many lie outside; of any other column (birth, first registration) nobody knows before its days show it.
 */
function speaksOfPeriod(
  table: TableReading,
  column: ColumnReading,
  { inside, outside }: { readonly inside: number; readonly outside: number },
): boolean {
  const isCounted = table.table.layout === "list" && columnsOfRole(table, "date")[0] === column;
  if (isCounted) return inside + outside < ENOUGH_DATES || inside >= outside;
  return inside >= ENOUGH_INSIDE && inside >= 3 * outside;
}
