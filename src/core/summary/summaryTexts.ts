import type { Status } from "../model/figure";
import type { Period } from "../model/period";

/**
 * Words that stand on the summary sheets. The core decides what is written where; i18n supplies the words, so that no
 * sentence for users stands in the core. The sheets are official papers of the office and are always Vietnamese.
 */
export interface SummaryTexts {
  readonly summarySheet: string;
  readonly unitsSheet: string;
  readonly summaryTitle: string;
  readonly unitsTitle: (content: string) => string;
  readonly stamp: string;
  /** Footer of printed pages in Excel's codes: &P is the page, &N the number of pages. */
  readonly footer: string;
  /** The method line under the title: how surplus and rate are calculated. */
  readonly method: string;
  readonly headers: {
    readonly ordinal: string;
    readonly kind: string;
    readonly content: string;
    readonly unitOfMeasure: string;
    readonly unit: string;
    /** "Chỉ tiêu Thành ủy giao"; `body` is the label of the assigning body, "" when the form names none. */
    readonly target: (body: string) => string;
    readonly actual: string;
    readonly actualOfYear: string;
    readonly surplus: string;
    readonly rate: string;
    readonly status: string;
    readonly missing: string;
    readonly total: string;
  };
  /** "Năm 2013", "Quý I". In a heading of its own year, `short` leaves the year out. */
  readonly period: (period: Period, form: "full" | "short") => string;
  readonly status: Readonly<Record<Status, string>>;
  /** "Chưa đạt, còn thiếu ": the number follows. */
  readonly shortfall: string;
  /** What stands in a cell that has no value: "–". */
  readonly noValue: string;
  readonly notReported: string;
  readonly totals: {
    readonly row: string;
    readonly above: string;
    readonly below: string;
    readonly notReported: string;
    readonly noTarget: string;
    /** " đơn vị": stands after a number of units. */
    readonly unitsSuffix: string;
    /** Compares the target of the upper body with the sum of unit targets. */
    readonly upperTarget: (body: string) => string;
    readonly unitTargets: (body: string) => string;
    readonly targetDifference: string;
  };
  readonly charts: {
    readonly dataHeading: string;
    readonly targetAndActual: (content: string) => string;
    readonly byKind: (content: string) => string;
    readonly target: string;
    readonly actual: string;
  };
  /** "Tổ chức đảng – Thành lập mới". */
  readonly lineLabel: (kind: string, measure: string) => string;
}
