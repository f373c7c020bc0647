import type { Evaluation, Status } from "../model/figure";
import { actualNumber } from "../model/target";
import type { Actual, Goal, Target } from "../model/target";

type Bound = Exclude<Goal, { type: "amount" }>;

/**
 * The decision table: how one achieved figure stands against one target (docs/arithmetic.md, "One cell").
 *
 * 8 against 7 is "exceeded", +1, rate 8/7. A blank actual stays "not-reported" and never becomes −7; a missing target
 * stays "no-target" and never becomes 0. A target of 0 has a surplus but no rate. Bounds ("không quá 5 %", "3–5") are
 * kept or not kept: they have neither surplus nor rate and enter no total.
 *
 * @param closed whether the period is over: only then is falling short a result ("not-met", "no-result"); before that
 *   it is "in-progress", with an actual of 0 as well. Reaching a target early counts at once.
 */
export function evaluate(target: Target, actual: Actual, closed: boolean): Evaluation {
  const value = actualNumber(actual);
  if (target.state !== "assigned") return withoutTarget(target, value);
  if (target.goal.type === "amount") return againstAmount(target.goal.value, value, closed);
  return againstBound(target.goal, value, closed);
}

/** No number to compare with. Words nobody understood keep asking for confirmation, whatever was reported. */
function withoutTarget(target: Exclude<Target, { state: "assigned" }>, value: number | undefined): Evaluation {
  const notUnderstood = target.state === "unknown" && target.reason === "not-understood";
  return statusOnly(notUnderstood ? "confirm-target" : "no-target", value === undefined ? "nothing" : "apart");
}

function againstAmount(target: number, value: number | undefined, closed: boolean): Evaluation {
  if (value === undefined) return statusOnly("not-reported", "target");
  return {
    status: amountStatus(target, value, closed),
    surplus: value - target,
    rate: target > 0 ? value / target : undefined,
    counts: "both",
  };
}

function amountStatus(target: number, value: number, closed: boolean): Status {
  if (value > target) return "exceeded";
  if (value === target) return "met";
  if (!closed) return "in-progress";
  return value === 0 ? "no-result" : "not-met";
}

function againstBound(bound: Bound, value: number | undefined, closed: boolean): Evaluation {
  return statusOnly(value === undefined ? "not-reported" : boundStatus(bound, value, closed), "nothing");
}

/** Above a range is "exceeded", as a range of organisations or growth is meant; below it the target is missed. */
function boundStatus(bound: Bound, value: number, closed: boolean): Status {
  if (bound.type === "between" && value > bound.to) return "exceeded";
  if (isWithin(bound, value)) return "met";
  return closed ? "not-met" : "in-progress";
}

function isWithin(bound: Bound, value: number): boolean {
  switch (bound.type) {
    case "at-least":
      return bound.exclusive ? value > bound.value : value >= bound.value;
    case "at-most":
      return bound.exclusive ? value < bound.value : value <= bound.value;
    case "between":
      return value >= bound.from && value <= bound.to;
  }
}

function statusOnly(status: Status, counts: Evaluation["counts"]): Evaluation {
  return { status, surplus: undefined, rate: undefined, counts };
}
