import type { Subject } from "../../../core";
import { formatCount } from "../../format";
import { withLead } from "../lead";
import type { ProblemLabels } from "../problemTexts";

/** Who, period and kind before a sentence; see withLead. */
export function lead(subject: Subject, labels: ProblemLabels, sentence: string): string {
  return withLead(subject, sentence, { language: "vi", labels });
}

/** A number as it is written for people. */
export function number(value: number): string {
  return formatCount(value, "vi");
}

/** Asks whether the suggestion is what was meant; "" without one. */
export function asked(suggestion: string | null): string {
  return suggestion === null ? "" : ` Có phải là “${suggestion}”?`;
}

/** Names the column after a noun; "" without a header. */
export function ofColumn(column: string): string {
  return column === "" ? "" : ` cột “${column}”`;
}

/** Says in which column; "" without a header. */
export function inColumn(column: string): string {
  return column === "" ? "" : ` ở cột “${column}”`;
}
