import type { Failure } from "../../app/failure";
import { formatRect, union } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { PlannedSheet } from "../../core";
import { findOwn } from "./findOwn";
import type { FoundOwn, FoundSheet } from "./findOwn";

/** A sheet of ours as it is before writing. */
export interface OwnSheet extends Omit<FoundSheet, "isProtected"> {
  readonly chartNames: readonly string[];
  /** `area` together with the area that is to be written: everything a run may touch. */
  readonly covered: Rect;
  /** `range.formulas` and `range.values` of `covered`: what a roll-back writes again. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** What is ours in the workbook, and what must not be touched. */
export interface OwnState extends Omit<FoundOwn, "sheets" | "isStructureProtected"> {
  readonly sheets: ReadonlyMap<string, OwnSheet>;
}

/**
 * Pre-flight, read only: finds our sheets by their markers and refuses before anything is written when the workbook
 * cannot be written. Two round trips, a third one when a summary exists.
 */
export async function locateOwn(
  context: Excel.RequestContext,
  plans: readonly PlannedSheet[],
): Promise<Result<OwnState, Failure>> {
  const markers = plans.map((plan) => plan.marker);
  const found = await findOwn(context, markers);
  if (!found.ok) return found;
  const { sheets: chosen, isStructureProtected, ...state } = found.value;
  const isProtected = chosen.find((sheet) => sheet.isProtected);
  if (isProtected) return err({ code: "sheet-protected", sheet: isProtected.name });
  if (isStructureProtected && chosen.length < markers.length) return err({ code: "structure-protected" });
  const sheets = await readOwnSheets(context, chosen, plans);
  return ok({ ...state, sheets: new Map(sheets.map((sheet) => [sheet.marker, sheet])) });
}

async function readOwnSheets(
  context: Excel.RequestContext,
  chosen: readonly FoundSheet[],
  plans: readonly PlannedSheet[],
): Promise<readonly OwnSheet[]> {
  const queries = chosen.map((found) => {
    const sheet = context.workbook.worksheets.getItem(found.id);
    const planned = plans.find((plan) => plan.marker === found.marker);
    const covered = planned ? union(found.area, planned.area) : found.area;
    const range = sheet.getRange(formatRect(covered));
    range.load("formulas,values");
    sheet.charts.load("items/name");
    return { found, covered, range, sheet };
  });
  await context.sync();
  return queries.map(({ found, covered, range, sheet }) => ({
    ...found,
    covered,
    formulas: range.formulas,
    values: range.values,
    chartNames: sheet.charts.items.map((chart) => chart.name),
  }));
}
