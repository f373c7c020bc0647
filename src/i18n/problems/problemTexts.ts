import type { ProblemCode, ProblemOf } from "../../core";
import type { FormLabels } from "../formLabels";

/** The lookup problems need: a subject carries the code of a kind, people read its label. */
export type ProblemLabels = Pick<FormLabels, "kinds">;

/** What is wrong, and what to do about it; each one or two sentences. */
export interface ProblemSentences {
  /** Who, period and kind first, then what is there, then what was expected. */
  readonly message: string;
  /** Begins with "Vui lòng" or "Please". */
  readonly fix: string;
}

/** One text for every code and the data of exactly that code: a missing one does not compile. */
export type ProblemTexts = {
  readonly [C in ProblemCode]: (problem: ProblemOf<C>, labels: ProblemLabels) => ProblemSentences;
};
