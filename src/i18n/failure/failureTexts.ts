import type { Failure, FailureCode } from "../../app/failure";

/** What happened in one sentence, and the one thing to do next. */
export interface FailureText {
  readonly sentence: string;
  readonly nextStep: string;
}

/** One text per failure code; each gets the failure's own data. */
export type FailureTexts = {
  readonly [C in FailureCode]: (failure: Extract<Failure, { readonly code: C }>) => FailureText;
};
