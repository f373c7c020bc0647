import type { CalendarDate } from "../model/calendarDate";
import { daysOf, includesDay, isMonth, quarterOfDay } from "../model/cutOffs";
import type { CutOff } from "../model/cutOffs";
import type { Period } from "../model/period";
import { periodContains, periodId } from "../model/period";
import { formPeriods } from "../template/formPeriods";
import { kindsAbove, kindsWithin } from "../template/kindTree";
import type { Template } from "../template/template";
import type { ListRecord } from "./reading";

/** Whose rows of a list are counted. */
export interface Counted {
  readonly unit: string;
  readonly kind: string;
  readonly measure: string;
  readonly period: Period;
}

/** Rows of a list counted by unit, kind, measure and time. What a row does not say is `ANY` in its key. */
export interface ListCounts {
  readonly rows: ReadonlyMap<string, number>;
  readonly kinds: Template["kinds"];
  /** The pieces of time a period is made of; see {@link pieceOf}. */
  readonly piecesOf: (period: Period) => readonly string[];
}

/** In a key: the row does not say, so it may be anything. */
const ANY = "*";

/**
 * Counts the rows of lists in one pass. A row whose unit, kind or date could not be read, or whose date lies in no
 * period of the form, is kept under "any": it may explain a difference, and is never counted as something particular.
 * Days are put into periods as the office closes them.
 */
export function countList(records: readonly ListRecord[], template: Template): ListCounts {
  const { kinds, cutOffs } = template;
  const pieceOfDay = dayReader(template);
  const rows = new Map<string, number>();
  for (const record of records) {
    const piece = record.date ? pieceOfDay(record.date) : ANY;
    const key = keyOf([record.unit ?? ANY, record.kind ?? ANY, record.measure, piece]);
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return { rows, kinds, piecesOf: rememberedPieces(cutOffs) };
}

/** How many rows say exactly this: the unit, the kind or one that belongs to it, a date in the period. */
export function listedIn(counts: ListCounts, { unit, kind, measure, period }: Counted): number {
  const pieces = counts.piecesOf(period);
  return sum(
    kindsWithin(counts.kinds, kind).flatMap((within) =>
      pieces.map((piece) => counts.rows.get(keyOf([unit, within, measure, piece]))),
    ),
  );
}

/**
 * How many rows may also belong here, because they do not say their unit, kind or date, or only a wider kind: a row
 * "Tổ chức đảng" may be a Chi bộ.
 */
export function possiblyIn(counts: ListCounts, counted: Counted): number {
  const { unit, kind, measure, period } = counted;
  const anyKinds = [...kindsWithin(counts.kinds, kind), ...kindsAbove(counts.kinds, kind), ANY];
  const pieces = [...counts.piecesOf(period), ANY];
  const all = [unit, ANY].flatMap((anyUnit) =>
    anyKinds.flatMap((anyKind) => pieces.map((piece) => counts.rows.get(keyOf([anyUnit, anyKind, measure, piece])))),
  );
  return sum(all) - listedIn(counts, counted);
}

/** The piece of a day, `ANY` outside the form's periods. Each day is looked at once: long registers repeat few of them. */
function dayReader(template: Template): (date: CalendarDate) => string {
  const { cutOffs } = template;
  const periods = formPeriods(template);
  const known = new Map<number, string>();
  return (date) => {
    const day = (date.year * 100 + date.month) * 100 + date.day;
    const piece = known.get(day) ?? (isInForm(date, periods, cutOffs) ? pieceOf(date, cutOffs) : ANY);
    known.set(day, piece);
    return piece;
  };
}

function isInForm(date: CalendarDate, periods: readonly Period[], cutOffs: readonly CutOff[]): boolean {
  return periods.length === 0 || periods.some((period) => includesDay(period, date, cutOffs));
}

/** The quarter and month of a day, "2012-Q2 2012-3" for a 20 March after the cut-off: every period is made of such. */
function pieceOf(date: CalendarDate, cutOffs: readonly CutOff[]): string {
  return `${periodId(quarterOfDay(date, cutOffs))} ${String(date.year)}-${String(date.month)}`;
}

function rememberedPieces(cutOffs: readonly CutOff[]): ListCounts["piecesOf"] {
  const known = new Map<string, readonly string[]>();
  return (period) => {
    const id = periodId(period);
    const pieces = known.get(id) ?? piecesIn(period, cutOffs);
    known.set(id, pieces);
    return pieces;
  };
}

/** A cut-off parts a month in two: the pieces of a month are those of its first and of its last day. */
function piecesIn(period: Period, cutOffs: readonly CutOff[]): readonly string[] {
  const { first, last } = daysOf(period, cutOffs);
  const monthCount = (last.year - first.year) * 12 + last.month - first.month + 1;
  const ends = Array.from({ length: monthCount }, (_, at) => daysOf(monthAfter(first, at), cutOffs)).flatMap(
    (month) => [month.first, month.last],
  );
  const inside = ends.filter((day) => isMonth(period) || periodContains(period, quarterOfDay(day, cutOffs)));
  return [...new Set(inside.map((day) => pieceOf(day, cutOffs)))];
}

function monthAfter({ year, month }: CalendarDate, months: number): Period {
  const at = year * 12 + month - 1 + months;
  const number = String((at % 12) + 1).padStart(2, "0");
  return { year: Math.floor(at / 12), part: `M${number}` as Period["part"] };
}

/** No label holds a line break once it was read. */
function keyOf(parts: readonly string[]): string {
  return parts.join("\n");
}

function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
