import type { Failure } from "../../app/failure";
import type { Phase } from "../../app/ports";
import type { SummaryReport } from "../../app/summarizeWorkbook";
import type { Problem, Template, ValidationReport } from "../../core";
import { UNTOUCHED } from "./state";
import type { PaneState, ResultView, Task } from "./state";

/** What can happen to the pane. */
export type PaneEvent = StartEvent | RunEvent | ViewEvent | FormEvent;

interface StartEvent {
  readonly type: "started";
  readonly task: Task;
}

/** Comes from the running action. */
type RunEvent =
  | { readonly type: "phase-began"; readonly phase: Phase }
  | { readonly type: "cancel-requested" }
  | { readonly type: "checked"; readonly report: ValidationReport }
  | { readonly type: "summarized"; readonly report: SummaryReport }
  | { readonly type: "learnt"; readonly template: Template }
  | { readonly type: "failed"; readonly failure: Failure };

/** Comes from the user looking at a result. */
type ViewEvent =
  /** A place was asked for; `problem` is `undefined` when it was a sheet of the summary. */
  | { readonly type: "place-asked"; readonly problem: Problem | undefined }
  | { readonly type: "place-not-shown"; readonly failure: Failure };

/** Comes from the user confirming a learnt form. */
type FormEvent =
  | { readonly type: "form-changed"; readonly template: Template }
  | { readonly type: "form-saved" }
  | { readonly type: "form-not-saved"; readonly failure: Failure };

type Running = Extract<PaneState, { readonly type: "running" }>;

/**
 * The next state. Events that make no sense in a state leave it as it is: a phase reported after the end, a place
 * that could not be shown once another action is running.
 */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  if (isFormEvent(event)) return state.type === "learnt" ? reduceLearnt(state, event) : state;
  if (isRunEvent(event)) return state.type === "running" ? reduceRunning(state, event) : state;
  switch (event.type) {
    case "started":
      return started(state, event.task);
    case "place-asked":
      return withView(state, { chosen: event.problem, notShown: undefined });
    case "place-not-shown":
      return withView(state, { notShown: event.failure });
  }
}

const RUN_EVENTS: readonly PaneEvent["type"][] = [
  "phase-began",
  "cancel-requested",
  "checked",
  "summarized",
  "learnt",
  "failed",
];

function isRunEvent(event: PaneEvent): event is RunEvent {
  return RUN_EVENTS.includes(event.type);
}

function isFormEvent(event: PaneEvent): event is FormEvent {
  return event.type === "form-changed" || event.type === "form-saved" || event.type === "form-not-saved";
}

function started(state: PaneState, task: Task): PaneState {
  if (state.type === "outside-excel" || state.type === "running") return state;
  return { type: "running", task, phase: undefined, cancelling: false };
}

function reduceRunning(state: Running, event: RunEvent): PaneState {
  switch (event.type) {
    case "phase-began":
      return { ...state, phase: event.phase };
    case "cancel-requested":
      return { ...state, cancelling: true };
    case "checked":
      return { type: "checked", report: event.report, view: UNTOUCHED };
    case "summarized":
      return { type: "summarized", report: event.report, view: UNTOUCHED };
    case "learnt":
      return { type: "learnt", template: event.template, saved: false, notSaved: undefined };
    case "failed":
      return { type: "failed", task: state.task, failure: event.failure };
  }
}

function reduceLearnt(state: Extract<PaneState, { readonly type: "learnt" }>, event: FormEvent): PaneState {
  switch (event.type) {
    case "form-changed":
      return { ...state, template: event.template, saved: false, notSaved: undefined };
    case "form-saved":
      return { ...state, saved: true, notSaved: undefined };
    case "form-not-saved":
      return { ...state, notSaved: event.failure };
  }
}

function withView(state: PaneState, change: Partial<ResultView>): PaneState {
  if (state.type !== "checked" && state.type !== "summarized") return state;
  return { ...state, view: { ...state.view, ...change } };
}
