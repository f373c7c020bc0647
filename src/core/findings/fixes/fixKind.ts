import type { ProblemCode, ProblemOf } from "../../model/problem";

/** How problems of one code are put right: data about itself and one pure function, like a rule. */
export type FixKind<C extends ProblemCode = ProblemCode> = {
  readonly code: C;
  /** Whether the fix of this problem may be taken together with all other safe ones; see {@link Fix}. */
  isSafe(problem: ProblemOf<C>): boolean;
} & (
  | {
      readonly type: "text";
      /** The text as it should be. Called with the text of the cell, also after other fixes of the same cell. */
      rewrite(text: string, problem: ProblemOf<C>): string;
    }
  | {
      readonly type: "number";
      number(problem: ProblemOf<C>): number;
      /** What the cell must hold for this fix to be about it. */
      readonly replaces: "text" | "number";
    }
  | {
      readonly type: "formula";
      /** Formula with "="; `null` where the rule cannot say it. */
      formula(problem: ProblemOf<C>): string | null;
    }
  | {
      readonly type: "sheet-name";
      name(problem: ProblemOf<C>): string;
    }
);

/**
 * Declares a fix; only fixes the type of its code.
 *
 * @example
 * export const countAsText = defineFix({ code: "number-as-text", type: "number", … });
 */
export function defineFix<C extends ProblemCode>(kind: FixKind<C>): FixKind<C> {
  return kind;
}
