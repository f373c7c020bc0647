import { actualNumber } from "../model/target";
import type { Actual } from "../model/target";

/** Comparison with the same period: both ways of saying it, the heading must tell which is shown. */
export interface PeriodComparison {
  /** current − previous: −98. */
  readonly difference: number;
  /** difference / previous, "tăng x %" or "giảm x %": −0.0609. `undefined` on a base of 0 (or below). */
  readonly growth: number | undefined;
  /** current / previous, "bằng y % so với cùng kỳ": 0.9391. `undefined` on a base of 0 (or below). */
  readonly ratio: number | undefined;
}

/**
 * Compares a figure with that of the same period before: 1608 → 1510 is −98, growth −6,09 %; 0 → 1 is +1 without any
 * percentage. `undefined` when either was not reported: a blank is no decline.
 */
export function compareWithSamePeriod(current: Actual, previous: Actual): PeriodComparison | undefined {
  const now = actualNumber(current);
  const before = actualNumber(previous);
  if (now === undefined || before === undefined) return undefined;
  const difference = now - before;
  if (before <= 0) return { difference, growth: undefined, ratio: undefined };
  return { difference, growth: difference / before, ratio: now / before };
}
