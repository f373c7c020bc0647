import type { Period } from "../model/period";
import { monthsOf, periodIncludes } from "../model/period";
import { formPeriods } from "../template/formPeriods";
import type { Template } from "../template/template";
import type { ListRecord } from "./reading";

/** Whose rows of a list are counted. */
export interface Counted {
  readonly unit: string;
  readonly kind: string;
  readonly measure: string;
  readonly period: Period;
}

/** Rows of a list counted by unit, kind, measure and month. What a row does not say is `ANY` in its key. */
export interface ListCounts {
  readonly rows: ReadonlyMap<string, number>;
}

/** In a key: the row does not say, so it may be anything. */
const ANY = "*";

/**
 * Counts the rows of lists in one pass. A row whose unit, kind or date could not be read, or whose date lies in no
 * period of the form, is kept under "any": it may explain a difference, and is never counted as something particular.
 */
export function countList(records: readonly ListRecord[], template: Template): ListCounts {
  const periods = formPeriods(template);
  const rows = new Map<string, number>();
  for (const record of records) {
    const key = keyOf([record.unit ?? ANY, record.kind ?? ANY, record.measure, monthOf(record, periods)]);
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return { rows };
}

/** How many rows say exactly this: the unit, the kind, a date in the period. */
export function listedIn(counts: ListCounts, { unit, kind, measure, period }: Counted): number {
  return sum(monthKeys(period).map((month) => counts.rows.get(keyOf([unit, kind, measure, month]))));
}

/** How many rows may also belong here, because they do not say their unit, kind or date. */
export function possiblyIn(counts: ListCounts, counted: Counted): number {
  const { unit, kind, measure, period } = counted;
  const all = [unit, ANY].flatMap((anyUnit) =>
    [kind, ANY].flatMap((anyKind) =>
      [...monthKeys(period), ANY].map((month) => counts.rows.get(keyOf([anyUnit, anyKind, measure, month]))),
    ),
  );
  return sum(all) - listedIn(counts, counted);
}

function monthOf({ date }: ListRecord, periods: readonly Period[]): string {
  if (!date) return ANY;
  const isInForm = periods.length === 0 || periods.some((period) => periodIncludes(period, date));
  return isInForm ? monthKey(date.year, date.month) : ANY;
}

function monthKeys(period: Period): readonly string[] {
  const [first, last] = monthsOf(period);
  return Array.from({ length: last - first + 1 }, (_, at) => monthKey(period.year, first + at));
}

function monthKey(year: number, month: number): string {
  return `${String(year)}-${String(month)}`;
}

/** No label holds a line break once it was read. */
function keyOf(parts: readonly string[]): string {
  return parts.join("\n");
}

function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
