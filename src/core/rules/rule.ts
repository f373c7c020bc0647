import type { CalendarDate } from "../model/calendarDate";
import type { ProblemCode, ProblemOf, Severity } from "../model/problem";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { WorkbookReading } from "../reading/reading";

/** What a rule may look at. Nothing else exists for it: no clock, no Excel, no other rule. */
export interface RuleInput {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly today: CalendarDate;
}

/** Severity and place, subject and data of one problem; the rule's code is added by the catalogue. */
export type Finding<C extends ProblemCode> = Omit<ProblemOf<C>, "code" | "severity"> & { readonly severity?: Severity };

/**
 * A validation rule: data about itself and one pure function. It stands alone (no other rule, no text for users);
 * its file, document and messages carry its code as their name.
 */
export interface Rule<C extends ProblemCode = ProblemCode> {
  readonly code: C;
  /** Severity of its findings unless a finding says otherwise. */
  readonly severity: Severity;
  /**
   * "form": looks at sheets and headers. "content": looks at single cells of tables that were found.
   * "reconciliation": compares tables with one another. Layers run in this order.
   */
  readonly layer: "form" | "content" | "reconciliation";
  /** Whether the workbook has what the rule is about; otherwise the rule counts as not applicable. */
  applies(input: RuleInput): boolean;
  check(input: RuleInput): readonly Finding<C>[];
}

/**
 * Declares a rule; only fixes the type of its code.
 *
 * @example
 * export const countNegative = defineRule({ code: "count-negative", severity: "error", layer: "content", applies, check });
 */
export function defineRule<C extends ProblemCode>(rule: Rule<C>): Rule<C> {
  return rule;
}
