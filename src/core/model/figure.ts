import type { CellValue } from "../../base/cellValue";
import type { Period } from "./period";
import type { CellPlace } from "./snapshot";
import type { Actual, Target } from "./target";

/** Where an achieved figure stands against its target. Words for users are made in i18n. */
export type Status =
  "exceeded" | "met" | "not-met" | "in-progress" | "no-result" | "not-reported" | "no-target" | "confirm-target";

/**
 * Outcome of the decision table for one target and one actual. `surplus` and `rate` are absent, not 0, where the
 * table says "–" or "không tính".
 */
export interface Evaluation {
  readonly status: Status;
  /** actual − target as a count; negative means còn thiếu. */
  readonly surplus: number | undefined;
  /** actual / target, 1 = 100 %. Never defined for a target of 0. */
  readonly rate: number | undefined;
  /** Whether target and actual enter the totals: "both", "target" (total incomplete), "apart" (actual in its own line). */
  readonly counts: "both" | "target" | "apart" | "nothing";
}

/**
 * A cell of the office's form that a figure is made of, with what it held when it was read. `readAs` is there when it
 * holds a text that was understood as a number ("8 chi bộ", a number stored as text): formulas repeat exactly that
 * reading and nothing more.
 */
export interface SourceCell extends CellPlace {
  readonly value: CellValue;
  readonly readAs: number | undefined;
}

/** One figure of the summary: what was assigned, what was achieved, how they compare, and the cells they come from. */
export interface Figure {
  readonly kind: string;
  readonly measure: string;
  /** Canonical unit name; `null` = the whole district. */
  readonly unit: string | null;
  readonly period: Period;
  /** Code of the body that assigned the target; `null` where no body assigns one at this level and period. */
  readonly assignedBy: string | null;
  readonly target: Target;
  readonly actual: Actual;
  readonly evaluation: Evaluation;
  /** Number of contributing cells nobody filled in; above 0 the figure is a part of the whole only. */
  readonly notReportedCount: number;
  /** Cell of the target; `undefined` when the form has none for this figure. */
  readonly targetCell: SourceCell | undefined;
  /** Cells whose sum is the actual, in the order of sheets and rows. */
  readonly actualCells: readonly SourceCell[];
}
