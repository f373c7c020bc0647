import { actualNumber } from "../model/target";
import type { Actual, Target } from "../model/target";
import { targetAmount } from "./targetAmount";

/** How far the year is: 2 of 4 quarters are `{ closed: 2, all: 4 }`. */
export interface Progress {
  readonly closed: number;
  readonly all: number;
}

/**
 * What is needed in each remaining period to reach the target: 7 assigned, 3 achieved after 2 of 4 quarters is
 * ceil(4 / 2) = 2 per quarter. Whole numbers; 0 when the target is reached already.
 *
 * @returns `undefined` when there is no plain number to reach, nothing was reported, or no period remains.
 */
export function neededPerPeriod(target: Target, actual: Actual, progress: Progress): number | undefined {
  const value = actualNumber(actual);
  const remaining = progress.all - progress.closed;
  const wanted = targetAmount(target);
  if (wanted === undefined || value === undefined || remaining <= 0) return undefined;
  return Math.ceil(Math.max(0, wanted - value) / remaining);
}
