import type { CalcCell } from "../calculator";
import type { Expression } from "../formula/expression";
import type { Value } from "../values/value";
import type { Session } from "./session";

/**
 * What a range means where one value is wanted. `ordinary`: the cell in the row or column of the formula.
 * `argument`: all cells, because a function such as SUMPRODUCT asks for arrays. `formula`: all cells, because the whole
 * formula is an array formula or a defined name.
 */
export type ArrayMode = "ordinary" | "argument" | "formula";

/** Where and how an expression is evaluated. */
export interface Scope {
  readonly session: Session;
  /** The cell with the formula. */
  readonly cell: CalcCell;
  readonly arrays: ArrayMode;
  /** Variables of LET by lower-case name. */
  readonly variables: ReadonlyMap<string, Value>;
  /** How many defined names were entered to get here. */
  readonly nameDepth: number;
  /** The last operation of the formula, if it is one that snaps to zero. */
  readonly snapping: Expression | undefined;
}
