import type { Target } from "../model/target";
import { targetAmount } from "./targetAmount";

/** The target of the body above beside the sum of the targets it was broken down into; never equated. */
export interface LevelComparison {
  /** Assigned to the whole district; `undefined` when no plain number was assigned. */
  readonly upper: number | undefined;
  /** Sum over the units with a plain number; `undefined` when none has one. */
  readonly unitsSum: number | undefined;
  /** unitsSum − upper: positive "giao thừa", negative "giao thiếu"; `undefined` when either side is. */
  readonly difference: number | undefined;
  /** Units without a plain number; above 0 the sum is that of a part. */
  readonly unitsWithout: number;
}

/**
 * Compares the two levels of target: the city assigned the district 7, the district assigned its units 3, 2 and 3
 * = 8, difference +1. Bounds ("250 trở lên") are no amounts and count as units without.
 */
export function compareLevels(upper: Target, units: readonly Target[]): LevelComparison {
  const upperAmount = targetAmount(upper);
  const amounts = units.map(targetAmount).filter((amount) => amount !== undefined);
  const unitsSum = amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    upper: upperAmount,
    unitsSum,
    difference: upperAmount === undefined || unitsSum === undefined ? undefined : unitsSum - upperAmount,
    unitsWithout: units.length - amounts.length,
  };
}
