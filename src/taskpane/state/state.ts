import type { Failure } from "../../app/failure";
import type { Phase } from "../../app/ports";
import type { SummaryReport } from "../../app/summarizeWorkbook";
import type { Problem, Template, ValidationReport } from "../../core";

/** The actions of the pane. */
export type Task = "validate" | "summarize" | "learn";

/** Everything the pane shows is one of these; nothing is half of two. */
export type PaneState =
  /** Not inside Excel: a browser tab, another Office program. Nothing can be done here. */
  | { readonly type: "outside-excel" }
  /** Nothing was run yet. */
  | { readonly type: "first" }
  /** `phase` is `undefined` until the use case names its first one. */
  | { readonly type: "running"; readonly task: Task; readonly phase: Phase | undefined; readonly cancelling: boolean }
  | { readonly type: "checked"; readonly report: ValidationReport; readonly view: ResultView }
  | { readonly type: "summarized"; readonly report: SummaryReport; readonly view: ResultView }
  /** A form was learnt from this workbook and waits to be confirmed; `saved` once it travels in the workbook. */
  | {
      readonly type: "learnt";
      readonly template: Template;
      readonly saved: boolean;
      readonly notSaved: Failure | undefined;
    }
  | { readonly type: "failed"; readonly task: Task; readonly failure: Failure };

/** What the user did with a result: the problem chosen last, and why its cell could not be shown. */
export interface ResultView {
  readonly chosen: Problem | undefined;
  readonly notShown: Failure | undefined;
}

/** A result just arrived. */
export const UNTOUCHED: ResultView = { chosen: undefined, notShown: undefined };

/** Inside Excel, before anything was run. */
export const FIRST: PaneState = { type: "first" };
