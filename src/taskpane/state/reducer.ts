import type { Failure } from "../../app/failure";
import type { Phase } from "../../app/ports";
import type { SummaryReport } from "../../app/summarizeWorkbook";
import type { Problem, ValidationReport } from "../../core";
import { UNTOUCHED } from "./state";
import type { PaneState, Task } from "./state";

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "phase-began"; readonly phase: Phase }
  | { readonly type: "cancel-requested" }
  | { readonly type: "checked"; readonly report: ValidationReport }
  | { readonly type: "summarized"; readonly report: SummaryReport }
  | { readonly type: "failed"; readonly failure: Failure }
  /** A place was asked for; `problem` is `undefined` when it was a sheet of the summary. */
  | { readonly type: "place-asked"; readonly problem: Problem | undefined }
  | { readonly type: "place-not-shown"; readonly failure: Failure };

/**
 * The next state. Events that make no sense in a state leave it as it is: a phase reported after the end, a place
 * that could not be shown once another action is running.
 */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      return state.type === "outside-excel" || state.type === "running"
        ? state
        : { type: "running", task: event.task, phase: undefined, cancelling: false };
    case "phase-began":
      return state.type === "running" ? { ...state, phase: event.phase } : state;
    case "cancel-requested":
      return state.type === "running" ? { ...state, cancelling: true } : state;
    case "checked":
      return state.type === "running" ? { type: "checked", report: event.report, view: UNTOUCHED } : state;
    case "summarized":
      return state.type === "running" ? { type: "summarized", report: event.report, view: UNTOUCHED } : state;
    case "failed":
      return state.type === "running" ? { type: "failed", task: state.task, failure: event.failure } : state;
    case "place-asked":
      return withView(state, { chosen: event.problem, notShown: undefined });
    case "place-not-shown":
      return withView(state, { notShown: event.failure });
  }
}

function withView(state: PaneState, change: Partial<Extract<PaneState, { type: "checked" }>["view"]>): PaneState {
  if (state.type !== "checked" && state.type !== "summarized") return state;
  return { ...state, view: { ...state.view, ...change } };
}
