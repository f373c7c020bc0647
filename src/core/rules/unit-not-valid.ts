import type { CellValue } from "../../base/cellValue";
import { daysOf, includesDay } from "../model/cutOffs";
import type { CutOff, DaySpan } from "../model/cutOffs";
import type { Period } from "../model/period";
import { parsePeriodId } from "../model/period";
import { withSharedCause } from "../model/sharedCause";
import { valueAt } from "../model/snapshot";
import { isFigureColumn } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import { readDate } from "../reading/readDate";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn } from "../reading/tableColumns";
import { formPeriods } from "../template/formPeriods";
import type { Template } from "../template/template";
import { existsIn, hasValidity } from "../template/unitValidity";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A unit is named for a time when it no longer exists, or does not yet. Its figures are read as its own all the same; the
 * office decides which unit has them now. A unit that exists on some day of the period is in order.
 */
export const unitNotValid = defineRule({
  code: "unit-not-valid",
  severity: "warning",
  layer: "content",
  applies: ({ reading }) =>
    reading.template.units.some(hasValidity) && hasColumn(reading, ({ field }) => field.role === "unit"),
  check: ({ reading }) => {
    const { units } = reading.template;
    const periods = formPeriods(reading.template);
    const limited = new Map(units.filter(hasValidity).map((unit) => [unit.name, unit]));
    return withSharedCause(
      reading.tables.flatMap((table) => findings(table, limited, { cutOffs: reading.template.cutOffs, periods })),
      ({ data }) => data.unit,
    );
  },
});

type Unit = Template["units"][number];

/** How the office counts time, and the times its form speaks of. */
interface Calendar {
  readonly cutOffs: readonly CutOff[];
  readonly periods: readonly Period[];
}

/** A time a row is about; `period` is `null` for a single day. */
interface Time {
  readonly period: string | null;
  readonly span: DaySpan;
}

function findings(
  table: TableReading,
  limited: ReadonlyMap<string, Unit>,
  calendar: Calendar,
): readonly Finding<"unit-not-valid">[] {
  const [column] = columnsOfRole(table, "unit");
  if (!column) return [];
  const timesOf = rowTimes(table, calendar);
  const wrongTime = remembered((unit: Unit, times) => times.find(({ span }) => !existsIn(unit, span)));
  return dataRows(table).flatMap((row): Finding<"unit-not-valid">[] => {
    const { unit: label } = row.labels;
    const unit = label?.state === "known" ? limited.get(label.value) : undefined;
    const time = unit && wrongTime(unit, timesOf(row));
    return time ? [finding(table, row, { column, unit, period: time.period })] : [];
  });
}

function finding(
  table: TableReading,
  row: RowReading,
  { column, unit, period }: { readonly column: ColumnReading; readonly unit: Unit; readonly period: string | null },
): Finding<"unit-not-valid"> {
  const { name, validFrom, validTo, successors } = unit;
  const subject = subjectOf(table, row, column);
  return {
    place: placeOf(table, row.row, column),
    subject: { ...subject, period: period ?? subject.period },
    data: { unit: name, validFrom: validFrom ?? null, validTo: validTo ?? null, successors },
    cause: null,
  };
}

/** Asks once for each unit and time: the rows of a long register repeat both. */
function remembered(
  ask: (unit: Unit, times: readonly Time[]) => Time | undefined,
): (unit: Unit, times: readonly Time[]) => Time | undefined {
  const known = new Map<Unit, Map<readonly Time[], Time | undefined>>();
  return (unit, times) => {
    const ofUnit = known.get(unit) ?? new Map<readonly Time[], Time | undefined>();
    known.set(unit, ofUnit);
    if (!ofUnit.has(times)) ofUnit.set(times, ask(unit, times));
    return ofUnit.get(times);
  };
}

/** What times the rows of a table are about: the table's own, a list's dates, or the periods of columns that are filled. */
function rowTimes(table: TableReading, calendar: Calendar): (row: RowReading) => readonly Time[] {
  const [date] = columnsOfRole(table, "date");
  const { cutOffs } = calendar;
  if (table.table.layout === "list" && date) return daysOfRows(table, date, calendar);
  const own = timesIn(table.dimensions.period, cutOffs);
  if (own.length > 0) return () => own;
  const figures = table.columns
    .filter(isFigureColumn)
    .map(({ column, dimensions }) => ({ column, times: timesIn(dimensions.period, cutOffs) }))
    .filter(({ times }) => times.length > 0);
  return ({ row }) =>
    figures.flatMap(({ column, times }) => (valueAt(table.sheet, { row, column }) === null ? [] : times));
}

/**
 * The day of each row of a list; nothing where it cannot be read or lies outside the form, which is reported as such.
 * Equal cells give one and the same list.
 */
function daysOfRows(
  { sheet }: TableReading,
  { column }: ColumnReading,
  calendar: Calendar,
): (row: RowReading) => readonly Time[] {
  const known = new Map<CellValue, readonly Time[]>();
  return ({ row }) => {
    const value = valueAt(sheet, { row, column });
    const times = known.get(value) ?? dayOf(value, calendar);
    known.set(value, times);
    return times;
  };
}

function dayOf(value: CellValue, { periods, cutOffs }: Calendar): readonly Time[] {
  const date = readDate(value);
  const isInForm =
    date.ok && (periods.length === 0 || periods.some((period) => includesDay(period, date.value, cutOffs)));
  return isInForm ? [{ period: null, span: { first: date.value, last: date.value } }] : [];
}

function timesIn(id: string | undefined, cutOffs: readonly CutOff[]): readonly Time[] {
  const period = parsePeriodId(id ?? "");
  return id !== undefined && period ? [{ period: id, span: daysOf(period, cutOffs) }] : [];
}
