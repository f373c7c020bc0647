import type { CalendarDate } from "../model/calendarDate";
import type { Period } from "../model/period";
import { parsePeriodId, periodContains, periodId, periodIncludes, samePeriod } from "../model/period";
import { valueAt } from "../model/snapshot";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readDate } from "../reading/readDate";
import type { ColumnReading, TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn } from "../reading/tableColumns";
import type { Template } from "../template/template";
import { formPeriods } from "../template/formPeriods";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A date lies in none of the periods it can belong to: those of its list, or, where the list says none, all the form's
 * tables speak of. Its row is counted nowhere, and no period is named: which one is the question.
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
        findings(table, column, widest(periodsOf(reading.template, column))),
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
  periods: readonly Period[],
): readonly Finding<"date-out-of-period">[] {
  if (periods.length === 0) return [];
  return dataRows(table).flatMap((row): Finding<"date-out-of-period">[] => {
    const date = readDate(valueAt(table.sheet, { row: row.row, column: column.column }));
    if (!date.ok || periods.some((period) => periodIncludes(period, date.value))) return [];
    const data = { date: isoDate(date.value), periods: periods.map(periodId) };
    return [
      {
        place: placeOf(table, row.row, column),
        subject: { ...subjectOf(table, row, column), period: null },
        data,
        cause: null,
      },
    ];
  });
}

function isoDate({ year, month, day }: CalendarDate): string {
  const padded = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
