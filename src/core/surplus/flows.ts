import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { comparePeriods, monthsOf } from "../model/period";
import type { Period } from "../model/period";
import { NOT_REPORTED, actualNumber, reported } from "../model/target";
import type { Actual } from "../model/target";

/** A figure of one period. */
export interface PeriodActual {
  readonly period: Period;
  readonly actual: Actual;
}

/** The flow of a longer period, made of shorter ones. */
export interface FlowSum {
  /** Sum of what was reported; "not-reported" when nothing was. */
  readonly actual: Actual;
  /** Periods without a report; above 0 the sum is that of a part. */
  readonly notReportedCount: number;
}

/** Two periods that share months: adding them would count those twice. */
export interface OverlappingPeriods {
  readonly code: "overlapping-periods";
  readonly periods: readonly [Period, Period];
}

/**
 * Adds a flow (trong kỳ) over sub-periods: quarters of 2, 3, nil and 4 give 9. Never for lũy kế, which holds the
 * earlier periods already: see {@link latestCumulative}.
 *
 * @returns a failure when two periods share a month (Q1 and H1).
 */
export function sumFlow(parts: readonly PeriodActual[]): Result<FlowSum, OverlappingPeriods> {
  const overlap = findOverlap(parts.map((part) => part.period));
  if (overlap) return err({ code: "overlapping-periods", periods: overlap });
  const numbers = parts.map((part) => actualNumber(part.actual)).filter((value) => value !== undefined);
  return ok({
    actual: numbers.length === 0 ? NOT_REPORTED : reported(numbers.reduce((sum, value) => sum + value, 0)),
    notReportedCount: parts.length - numbers.length,
  });
}

/**
 * The cumulative figure (lũy kế) of a row of periods: that of the latest period reported on. With Q1 3, Q2 5 and Q3
 * blank it is the 5 of Q2. `undefined` when no period was reported on.
 */
export function latestCumulative(parts: readonly PeriodActual[]): PeriodActual | undefined {
  return [...parts]
    .sort((a, b) => comparePeriods(a.period, b.period))
    .filter((part) => part.actual.state !== "not-reported")
    .at(-1);
}

/** The first period that shares a month with one before it, behind that one. */
function findOverlap(periods: readonly Period[]): readonly [Period, Period] | undefined {
  for (const [index, period] of periods.entries()) {
    const earlier = periods.slice(0, index).find((other) => shareMonths(other, period));
    if (earlier) return [earlier, period];
  }
  return undefined;
}

function shareMonths(a: Period, b: Period): boolean {
  const [aFirst, aLast] = monthsOf(a);
  const [bFirst, bLast] = monthsOf(b);
  return a.year === b.year && aFirst <= bLast && bFirst <= aLast;
}
