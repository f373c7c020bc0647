import type { CalendarDate } from "../model/calendarDate";
import type { Figure, SourceCell } from "../model/figure";
import { comparePeriods, isClosed, periodContains, periodId, samePeriod } from "../model/period";
import type { Period } from "../model/period";
import type { CellPlace, SheetSnapshot } from "../model/snapshot";
import { valueAt } from "../model/snapshot";
import { NOT_REPORTED, NOT_STATED, actualNumber, reported } from "../model/target";
import type { Actual } from "../model/target";
import type { ActualRecord, TargetRecord, WorkbookReading } from "../reading/reading";
import { evaluate } from "../surplus/evaluate";
import { targetAmount } from "../surplus/targetAmount";
import type { Template } from "../template/template";
import { existsIn } from "../template/unitValidity";

/** One line of the summary: what is counted, of whom. `unit` null = the whole district. */
export interface Subject {
  readonly kind: string;
  readonly measure: string;
  readonly unit: string | null;
}

/**
 * All figures the summary shows: the district by kind, measure and year and by the shorter periods that were reported;
 * the units by year for every kind and measure that has targets for units.
 *
 * Targets and actuals meet here for the first time, and only at their own level: the district's total is compared with
 * the target assigned to the district, a unit's with the target assigned to that unit.
 *
 * @param today decides which periods are over; an open period is "in progress", never "not met".
 */
export function computeFigures(reading: WorkbookReading, today: CalendarDate): readonly Figure[] {
  const index = indexRecords(reading);
  const subjects = [...districtSubjects(reading.template), ...unitSubjects(reading)];
  return subjects.flatMap((subject) =>
    periodsOf(reading, subject).map((period) => computeFigure(index, subject, { period, today })),
  );
}

/** Years for which the workbook says anything, in order. */
export function yearsOf(reading: WorkbookReading): readonly number[] {
  const years = [...reading.targets, ...reading.actuals].map((record) => record.period.year);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Kinds and measures of the template, in its order, for the whole district. */
function districtSubjects(template: Template): readonly Subject[] {
  return template.kinds.flatMap((kind) =>
    kind.measures.map((measure) => ({ kind: kind.code, measure: measure.code, unit: null })),
  );
}

/** Units in template order, for every kind and measure for which some unit has a target. */
function unitSubjects(reading: WorkbookReading): readonly Subject[] {
  const wanted = new Set(
    reading.targets.filter((record) => record.unit !== null).map((record) => `${record.kind}/${record.measure}`),
  );
  const pairs = districtSubjects(reading.template).filter((subject) =>
    wanted.has(`${subject.kind}/${subject.measure}`),
  );
  return pairs.flatMap((pair) => reading.template.units.map((unit) => ({ ...pair, unit: unit.name })));
}

/**
 * The years of the workbook; for the district also the shorter periods that were reported, before their year. Of a unit
 * only years in which it exists, or in which the workbook says something of it all the same.
 */
function periodsOf(reading: WorkbookReading, subject: Subject): readonly Period[] {
  const years = yearsOf(reading).map((year): Period => ({ year, part: "year" }));
  const { unit } = subject;
  if (unit !== null) return years.filter((year) => concerns(reading, unit, year));
  const byId = new Map(reading.actuals.map((record) => [periodId(record.period), record.period]));
  for (const year of years) byId.set(periodId(year), year);
  return [...byId.values()].sort(comparePeriods);
}

/** A unit belongs to the year in whose middle it exists: one set up in the last days of it has nothing to report yet. */
function concerns({ template, targets, actuals }: WorkbookReading, name: string, year: Period): boolean {
  const unit = template.units.find((known) => known.name === name);
  const middle = { year: year.year, month: 7, day: 1 };
  if (unit === undefined || existsIn(unit, { first: middle, last: middle })) return true;
  return [...targets, ...actuals].some((record) => record.unit === name && record.period.year === year.year);
}

interface RecordIndex {
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly targets: ReadonlyMap<string, readonly TargetRecord[]>;
  readonly actuals: ReadonlyMap<string, readonly ActualRecord[]>;
}

/** Records by kind, measure and unit; actuals of units also stand under the district (`*`). */
function indexRecords(reading: WorkbookReading): RecordIndex {
  return {
    sheets: new Map(reading.tables.map((table) => [table.sheet.name, table.sheet])),
    targets: groupBy(reading.targets, (record) => [subjectKey(record)]),
    actuals: groupBy(reading.actuals, (record) =>
      record.unit === null ? [subjectKey(record)] : [subjectKey(record), subjectKey({ ...record, unit: "*" })],
    ),
  };
}

function subjectKey(subject: Subject): string {
  return JSON.stringify([subject.kind, subject.measure, subject.unit]);
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function computeFigure(index: RecordIndex, subject: Subject, when: { period: Period; today: CalendarDate }): Figure {
  const { period, today } = when;
  const target = (index.targets.get(subjectKey(subject)) ?? []).find((record) => samePeriod(record.period, period));
  const parts = partsOf(contributing(index, subject), period);
  const notReportedCount = parts.filter((record) => record.actual.state === "not-reported").length;
  const actual = sumOf(parts);
  const closed = isClosed(period, today) && notReportedCount === 0;
  return {
    ...subject,
    period,
    // An empty cell under "Chỉ tiêu Thành ủy giao" is no target that anybody assigned.
    assignedBy: target && target.target.state !== "unknown" ? target.assignedBy : null,
    target: target?.target ?? NOT_STATED,
    actual,
    evaluation: evaluate(target?.target ?? NOT_STATED, actual, closed),
    notReportedCount,
    targetCell: target && sourceCell(index, target.cell, targetAmount(target.target)),
    actualCells: parts.map((record) => sourceCell(index, record.cell, actualNumber(record.actual))),
  };
}

/** A unit's own records; for the district those of its units, or, where no unit reports, its own. */
function contributing(index: RecordIndex, subject: Subject): readonly ActualRecord[] {
  if (subject.unit !== null) return index.actuals.get(subjectKey(subject)) ?? [];
  const ofUnits = index.actuals.get(subjectKey({ ...subject, unit: "*" })) ?? [];
  return ofUnits.length > 0 ? ofUnits : (index.actuals.get(subjectKey(subject)) ?? []);
}

/**
 * The records whose sum is the period's flow: those of the period itself, else those of the longest shorter periods
 * inside it (quarters before months), so that nothing is counted twice.
 */
function partsOf(records: readonly ActualRecord[], period: Period): readonly ActualRecord[] {
  const inside = records.filter((record) => periodContains(period, record.period));
  const exact = inside.filter((record) => samePeriod(record.period, period));
  if (exact.length > 0) return exact;
  for (const part of ["H", "Q", "M"]) {
    const parts = inside.filter((record) => record.period.part.startsWith(part));
    if (parts.length > 0) return parts;
  }
  return [];
}

/** Sum of what was reported; not reported only when nobody reported. */
function sumOf(records: readonly ActualRecord[]): Actual {
  const numbers = records.map((record) => actualNumber(record.actual)).filter((value) => value !== undefined);
  return numbers.length === 0 ? NOT_REPORTED : reported(numbers.reduce((sum, value) => sum + value, 0));
}

function sourceCell(index: RecordIndex, cell: CellPlace, value: number | undefined): SourceCell {
  const sheet = index.sheets.get(cell.sheet);
  const found = sheet ? valueAt(sheet, cell) : null;
  return { ...cell, value: found, readAs: typeof found === "string" ? value : undefined };
}
