import type { Target } from "../model/target";

/**
 * The amount a target asks for, if it is a plain number: 7, also 0. `undefined` for bounds and ranges, for no target and
 * for words: none of these can be subtracted or added.
 */
export function targetAmount(target: Target): number | undefined {
  return target.state === "assigned" && target.goal.type === "amount" ? target.goal.value : undefined;
}
