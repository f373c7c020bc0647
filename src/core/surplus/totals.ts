import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { Figure } from "../model/figure";
import { actualNumber } from "../model/target";
import { evaluate } from "./evaluate";
import { targetAmount } from "./targetAmount";

/**
 * One row to be added: a unit, or a period of the same unit; a Figure fits. Subtotals and of-which rows do not belong
 * here. With `notReportedCount` above 0 the row counts, but the total is incomplete.
 */
export type TotalRow = Pick<Figure, "kind" | "measure" | "target" | "actual" | "notReportedCount">;

/** Why a row is not among those whose surplus is added. */
export type OutsideReason =
  /** A target, but nobody reported. */
  | "not-reported"
  /** No target; the actual stands in a line of its own. */
  | "no-target"
  /** A target in words nobody understood; the actual stands in a line of its own. */
  | "confirm-target"
  /** The target is a bound or a range; those do not add. */
  | "bound"
  /** Neither target nor report. */
  | "not-considered";

/** Rows outside for one reason, in the order they came; they are named under the total. */
export interface RowsOutside<R> {
  readonly reason: OutsideReason;
  readonly rows: readonly R[];
}

/** Sums over the surplus set: rows with a known target (0 included) and a known actual. */
export interface SurplusSums {
  readonly rowCount: number;
  readonly target: number;
  readonly actual: number;
  /** actual − target; also `above + below`. */
  readonly surplus: number;
  /** Sum of the positive surpluses, 0 when there is none. */
  readonly above: number;
  /** Sum of the negative surpluses, 0 when there is none: one unit's surplus never hides it. */
  readonly below: number;
}

/** What stands in and under a total row. Parts that have no rows are `undefined`, not 0. */
export interface Totals<R> {
  readonly sums: SurplusSums | undefined;
  /** Σ actual / Σ target over the rows of the surplus set with a target above 0; never a mean of percentages. */
  readonly rate: number | undefined;
  /** Sum of all assigned amounts, those not reported on included. */
  readonly assignedTarget: number | undefined;
  /** Actuals of rows without a usable target: shown in a line of their own. */
  readonly actualApart: number | undefined;
  /** Only reasons that occur, in the order of {@link OutsideReason}. */
  readonly outside: readonly RowsOutside<R>[];
  /** Whether somebody who has a target, or part of a row, is still to report. */
  readonly incomplete: boolean;
}

/** Why rows must not be added to one another. */
export type TotalsFailure =
  | { readonly code: "different-kinds"; readonly kinds: readonly string[] }
  | { readonly code: "different-measures"; readonly measures: readonly string[] }
  | { readonly code: "percentages"; readonly unitOfMeasure: string };

/**
 * Totals of rows of one kind and measure: 8 against 7 and 9 against 7 give 17 against 14, +3, rate 17/14.
 *
 * @param unitOfMeasure what the rows are counted in: "tổ chức", "đảng viên". Rows in "%" are refused.
 * @returns a failure for rows of different kinds (hội + chi hội) or measures, and for percentages. No rows at all give
 *   a total without any number.
 */
export function totalOf<R extends TotalRow>(
  rows: readonly R[],
  unitOfMeasure: string,
): Result<Totals<R>, TotalsFailure> {
  const failure = refusal(rows, unitOfMeasure);
  if (failure) return err(failure);
  const inside = rows.flatMap(amountsOf);
  const outside = OUTSIDE_REASONS.map((reason) => rowsOutside(rows, reason)).filter((group) => group.rows.length > 0);
  return ok({
    sums: inside.length === 0 ? undefined : sumSurplus(inside),
    rate: totalRate(inside.filter((row) => row.target > 0)),
    assignedTarget: sumOrNothing(rows.map((row) => targetAmount(row.target))),
    actualApart: sumOrNothing(rows.map(actualApart)),
    outside,
    incomplete: outside.some(({ reason }) => reason === "not-reported") || rows.some((row) => row.notReportedCount > 0),
  });
}

const OUTSIDE_REASONS: readonly OutsideReason[] = [
  "not-reported",
  "no-target",
  "confirm-target",
  "bound",
  "not-considered",
];

/** Target and actual of a row of the surplus set. */
interface Amounts {
  readonly target: number;
  readonly actual: number;
}

function refusal(rows: readonly TotalRow[], unitOfMeasure: string): TotalsFailure | undefined {
  const kinds = distinct(rows.map((row) => row.kind));
  if (kinds.length > 1) return { code: "different-kinds", kinds };
  const measures = distinct(rows.map((row) => row.measure));
  if (measures.length > 1) return { code: "different-measures", measures };
  return unitOfMeasure.includes("%") ? { code: "percentages", unitOfMeasure } : undefined;
}

/** The row's amounts if it is in the surplus set, as a list of one; else none. */
function amountsOf(row: TotalRow): readonly Amounts[] {
  const target = targetAmount(row.target);
  const actual = actualNumber(row.actual);
  return target === undefined || actual === undefined ? [] : [{ target, actual }];
}

function rowsOutside<R extends TotalRow>(rows: readonly R[], reason: OutsideReason): RowsOutside<R> {
  return { reason, rows: rows.filter((row) => amountsOf(row).length === 0 && reasonOf(row) === reason) };
}

function reasonOf({ target, actual }: TotalRow): OutsideReason {
  if (target.state === "assigned") return target.goal.type === "amount" ? "not-reported" : "bound";
  if (target.state === "unknown" && target.reason === "not-understood") return "confirm-target";
  return actual.state === "not-reported" ? "not-considered" : "no-target";
}

/** The actual of a row without target: it has its own line, since nothing stands against it. */
function actualApart({ target, actual }: TotalRow): number | undefined {
  return evaluate(target, actual, true).counts === "apart" ? actualNumber(actual) : undefined;
}

function sumSurplus(rows: readonly Amounts[]): SurplusSums {
  const surpluses = rows.map((row) => row.actual - row.target);
  const above = sum(surpluses.filter((value) => value > 0));
  const below = sum(surpluses.filter((value) => value < 0));
  return {
    rowCount: rows.length,
    target: sum(rows.map((row) => row.target)),
    actual: sum(rows.map((row) => row.actual)),
    surplus: above + below,
    above,
    below,
  };
}

function totalRate(rows: readonly Amounts[]): number | undefined {
  if (rows.length === 0) return undefined;
  return sum(rows.map((row) => row.actual)) / sum(rows.map((row) => row.target));
}

function sumOrNothing(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : sum(known);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
