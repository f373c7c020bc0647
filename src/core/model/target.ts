/**
 * What was assigned and what was achieved. Three states each, and none is ever turned into another by default:
 * "no target" is not 0, "not reported" is not 0 and not "no target". See docs/arithmetic.md, decision table.
 */

/** The number (or bounds) a target asks for. A plain number means: that many, more is better. */
export type Goal =
  | { readonly type: "amount"; readonly value: number }
  | { readonly type: "at-least"; readonly value: number; readonly exclusive: boolean }
  | { readonly type: "at-most"; readonly value: number; readonly exclusive: boolean }
  | { readonly type: "between"; readonly from: number; readonly to: number };

/** Chỉ tiêu giao. */
export type Target =
  /** A number was assigned; 0 is a number. */
  | { readonly state: "assigned"; readonly goal: Goal }
  /** It was decided not to assign one (không giao chỉ tiêu). */
  | { readonly state: "none" }
  /** Not stated, or stated in words the program does not understand: then `text` holds them. */
  | { readonly state: "unknown"; readonly reason: "not-stated" }
  | { readonly state: "unknown"; readonly reason: "not-understood"; readonly text: string };

/** Thực hiện. */
export type Actual =
  | { readonly state: "reported"; readonly value: number }
  /** Explicitly nothing: "không", "0". */
  | { readonly state: "nil" }
  /** The cell is blank or holds a placeholder such as "…": nobody said anything. */
  | { readonly state: "not-reported" };

/** The plain target "assigned n". */
export function assigned(value: number): Target {
  return { state: "assigned", goal: { type: "amount", value } };
}

/** A reported number; 0 becomes `nil`, which is what a typed 0 says. */
export function reported(value: number): Actual {
  return value === 0 ? NIL : { state: "reported", value };
}

/** No target was stated. */
export const NOT_STATED: Target = { state: "unknown", reason: "not-stated" };
/** Decided: no target. */
export const NONE_ASSIGNED: Target = { state: "none" };
/** Explicitly nothing was achieved. */
export const NIL: Actual = { state: "nil" };
/** Nobody reported. */
export const NOT_REPORTED: Actual = { state: "not-reported" };

/** The number an actual stands for in sums: 0 for nil, `undefined` when nothing was reported. */
export function actualNumber(actual: Actual): number | undefined {
  if (actual.state === "reported") return actual.value;
  return actual.state === "nil" ? 0 : undefined;
}
