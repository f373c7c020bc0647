import type { Actual, Figure, Goal, Target } from "../../core";
import { formatCount, formatDifference, formatPeriod } from "../format";
import type { FormLabels } from "../formLabels";
import type { Language } from "../language";
import { PANE_TEXTS } from "./paneTexts";

/** A figure in words and numbers, in the pieces a headline shows. */
export interface FigureText {
  /** "Năm 2012 – Tổ chức đảng". */
  readonly name: string;
  /** Result and target: "8/7". */
  readonly value: string;
  /** The difference: "+1"; "" where the decision table has none. */
  readonly sign: string;
  /** "vượt 1". */
  readonly standing: string;
  /** "Thành lập mới, Thành ủy giao". */
  readonly detail: string;
}

/** The headline of a figure. Codes the form does not name stay as they are. */
export function figureText(figure: Figure, language: Language, labels: FormLabels): FigureText {
  const text = PANE_TEXTS[language];
  const { surplus, status } = figure.evaluation;
  const kind = labels.kinds.get(figure.kind) ?? figure.kind;
  return {
    name: `${formatPeriod(figure.period, language)} – ${kind}`,
    value: `${actualText(figure.actual, language)}/${targetText(figure.target, language)}`,
    sign: surplus === undefined || surplus === 0 ? "" : formatDifference(surplus, language),
    standing: text.standing({ status, size: formatCount(Math.abs(surplus ?? 0), language) }),
    detail: detailText(figure, language, labels),
  };
}

function detailText({ measure, assignedBy }: Figure, language: Language, labels: FormLabels): string {
  const measureLabel = labels.measures.get(measure) ?? measure;
  if (assignedBy === null) return measureLabel;
  return `${measureLabel}, ${PANE_TEXTS[language].assignedBy(labels.assigningBodies.get(assignedBy) ?? assignedBy)}`;
}

/** "–" stands for what nobody reported, never 0. */
function actualText(actual: Actual, language: Language): string {
  switch (actual.state) {
    case "reported":
      return formatCount(actual.value, language);
    case "nil":
      return "0";
    case "not-reported":
      return "–";
  }
}

function targetText(target: Target, language: Language): string {
  return target.state === "assigned" ? goalText(target.goal, language) : "–";
}

function goalText(goal: Goal, language: Language): string {
  switch (goal.type) {
    case "amount":
      return formatCount(goal.value, language);
    case "at-least":
      return `${goal.exclusive ? ">" : "≥"} ${formatCount(goal.value, language)}`;
    case "at-most":
      return `${goal.exclusive ? "<" : "≤"} ${formatCount(goal.value, language)}`;
    case "between":
      return `${formatCount(goal.from, language)}–${formatCount(goal.to, language)}`;
  }
}
