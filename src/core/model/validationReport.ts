import type { Problem, ProblemCode } from "./problem";

/** Why a check could not run although the workbook has what it is about. */
export type NotRunReason =
  /** The form was not recognised, so checks that need it have nothing to look at. */
  | "form-not-recognised"
  /** A sheet or column the check needs is missing; that is reported on its own. */
  | "form-incomplete"
  /** The check itself failed. */
  | "rule-failed";

/** What was looked at: a clean result can be told apart from a check that never ran. */
export interface Coverage {
  /** Number of checks that ran to the end. */
  readonly checks: number;
  /** Number of sheets of the office that were looked at (our own summary sheets are not counted). */
  readonly sheets: number;
  /** Number of checks whose subject this workbook does not have. */
  readonly notApplicable: number;
  readonly notRun: readonly { readonly code: ProblemCode; readonly reason: NotRunReason }[];
}

/** Which form, in which version. */
export interface FormName {
  readonly name: string;
  readonly version: string;
  readonly title: string;
}

/** The form a workbook was recognised as. */
export interface RecognisedForm extends FormName {
  /** Other known forms, or versions of this one, it resembles at least half; best first. Absent when there is none. */
  readonly alternatives?: readonly FormName[];
}

/** Result of Kiểm tra. */
export interface ValidationReport {
  readonly workbook: string;
  /** The form the workbook was recognised as; `null` when it was none of the known ones. */
  readonly template: RecognisedForm | null;
  readonly coverage: Coverage;
  /** Sorted by severity, then sheet order and place. */
  readonly problems: readonly Problem[];
}
