import { monthsOf } from "../model/period";
import type { Period } from "../model/period";

/**
 * The ways in which shorter periods make up a longer one, without gap and without a month twice: the year is Q1 + Q2 +
 * Q3 + Q4, or H1 + H2, or 9M + Q4. Quarters come first, so that the first way is the usual one. The whole itself is no
 * part of it.
 *
 * @example
 * periodCovers(parsePeriodId("2012-H1"), [Q1, Q2, Q3]); // [[Q1, Q2]]
 */
export function periodCovers(whole: Period, available: readonly Period[]): readonly (readonly Period[])[] {
  const [first, last] = monthsOf(whole);
  const parts = available
    .filter((part) => part.year === whole.year && part.part !== whole.part && isWithin(monthsOf(part), [first, last]))
    .sort((a, b) => usualness(a) - usualness(b));
  return coversFrom(first, last, parts);
}

function isWithin([from, to]: readonly [number, number], [first, last]: readonly [number, number]): boolean {
  return from >= first && to <= last && to - from < last - first;
}

const ORDER = [3, 6, 9, 1] as const;

function usualness(period: Period): number {
  const [first, last] = monthsOf(period);
  const at = ORDER.findIndex((months) => months === last - first + 1);
  return at < 0 ? ORDER.length : at;
}

function coversFrom(month: number, last: number, parts: readonly Period[]): readonly (readonly Period[])[] {
  if (month > last) return [[]];
  return parts.flatMap((part) => {
    const [from, to] = monthsOf(part);
    return from === month ? coversFrom(to + 1, last, parts).map((rest) => [part, ...rest]) : [];
  });
}
