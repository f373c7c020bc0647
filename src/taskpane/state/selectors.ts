import type { Failure } from "../../app/failure";
import type { Phase } from "../../app/ports";
import { comparePeriods } from "../../core";
import type { Actual, Figure, Problem, Severity, Target } from "../../core";
import type { PaneState, Task } from "./state";

/** Severities from the one that stops the work to the one that only informs. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "question", "info"];

/** The phases an action goes through, in order. */
const PHASES: Readonly<Record<Task, readonly Phase[]>> = {
  validate: ["reading", "checking"],
  summarize: ["reading", "calculating", "preparing", "writing", "verifying"],
  learn: ["reading", "calculating"],
};

/** Problems of one severity, in the order of the report. */
export interface ProblemGroup {
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** The groups that have problems, worst first; the order inside a group is the report's. */
export function groupBySeverity(problems: readonly Problem[]): readonly ProblemGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    problems: problems.filter((problem) => problem.severity === severity),
  })).filter((group) => group.problems.length > 0);
}

/** How many problems of each severity there are, 0 included. */
export function countBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => problems.filter((each) => each.severity === severity).length;
  return { error: count("error"), warning: count("warning"), question: count("question"), info: count("info") };
}

/** One phase of a running action. */
export interface Step {
  readonly phase: Phase;
  readonly progress: "done" | "now" | "later";
}

/** All phases of an action and which of them is under way; before the first is named all are still to come. */
export function stepsOf(task: Task, phase: Phase | undefined): readonly Step[] {
  const current = phase === undefined ? -1 : PHASES[task].indexOf(phase);
  return PHASES[task].map((each, index) => ({
    phase: each,
    progress: index === current ? "now" : index < current ? "done" : "later",
  }));
}

/** Failures of Tổng hợp that Kiểm tra can explain. */
const EXPLAINED_BY_CHECK: readonly Failure["code"][] = ["form-not-recognised", "figure-differs"];

/** What a failed action offers to do next; `undefined` where pressing a button cannot help. */
export function nextTaskOf(task: Task, failure: Failure): Task | undefined {
  if (failure.code === "excel-too-old") return undefined;
  return EXPLAINED_BY_CHECK.includes(failure.code) ? "validate" : task;
}

/**
 * The figures worth a headline: of the whole district, of a whole year, with an assigned target. In order of time,
 * then as the report has them. "Năm 2012 – Tổ chức đảng: 8/7" is one; a unit's or a quarter's figure is not.
 */
export function headlineFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures
    .filter((each) => each.unit === null && each.period.part === "year" && each.target.state === "assigned")
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** Whether the big buttons still explain themselves: only until something was run. */
export function explainsButtons(state: PaneState): boolean {
  return state.type === "first" || state.type === "outside-excel";
}

/** The failure to be announced: of the action, or of showing a place; `undefined` when all went well. */
export function failureOf(state: PaneState): Failure | undefined {
  if (state.type === "failed") return state.failure;
  if (state.type === "learnt") return state.notSaved;
  return state.type === "checked" || state.type === "summarized" ? state.view.notShown : undefined;
}

/**
 * The number a full bar stands for, so that figures of one kind and measure can be compared by eye: the largest target
 * or result among them; 1 when all are 0.
 */
export function scaleOf(figure: Figure, figures: readonly Figure[]): number {
  const compared = figures.filter((each) => each.kind === figure.kind && each.measure === figure.measure);
  return Math.max(...compared.flatMap((each) => [actualSize(each.actual), targetSize(each.target)])) || 1;
}

/** Lengths of the bars of a figure as CSS percentages; `surplus` is the part of the result beyond the target. */
export interface Bar {
  readonly target: string;
  readonly actual: string;
  readonly surplus: string;
}

/** On a scale of 9, a result of 9 against 7 is 100 % long, its target 77.78 %, the surplus 22.22 %. */
export function barOf(figure: Figure, scale: number): Bar {
  const length = (size: number): string => `${((size / scale) * 100).toFixed(2)}%`;
  const target = targetSize(figure.target);
  const actual = actualSize(figure.actual);
  return { target: length(target), actual: length(actual), surplus: length(Math.max(0, actual - target)) };
}

function actualSize(actual: Actual): number {
  return actual.state === "reported" ? actual.value : 0;
}

/** Of a range the upper end; no target has no bar. */
function targetSize(target: Target): number {
  if (target.state !== "assigned") return 0;
  return target.goal.type === "between" ? target.goal.to : target.goal.value;
}
