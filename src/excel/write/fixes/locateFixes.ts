import type { Failure } from "../../../app/failure";
import { formatAddress } from "../../../base/address";
import { must } from "../../../base/invariant";
import { err, ok } from "../../../base/result";
import type { Result } from "../../../base/result";
import type { FixPlan, FixRun, LoggedCell, LoggedRename } from "../../../core";
import { TEXT_FORMAT, holds, mustGiveWay } from "./cellContent";
import { cellRuns } from "./cellRuns";
import type { CellOfSheet } from "./cellRuns";
import { FIXES_NAMESPACE, queueLogRead } from "./logPart";
import type { LogPart } from "./logPart";
import { readRuns } from "./readRuns";

/** A cell of the log with its place as numbers. */
export type FixCell = LoggedCell & CellOfSheet;

/** What was found before anything is written. */
export interface FixState {
  readonly cells: readonly FixCell[];
  readonly renames: readonly LoggedRename[];
  readonly log: LogPart;
  /** Ids of the sheets with a filter. */
  readonly filtered: ReadonlySet<string>;
}

/** The run as it is remembered. */
export function runOf({ cells, renames }: FixState, stamp: number, state: FixRun["state"]): FixRun {
  const logged = cells.map(({ row: _row, column: _column, ...cell }) => cell);
  return { stamp, state, cells: logged, renames: [...renames] };
}

type SheetsByName = ReadonlyMap<string, Excel.Worksheet>;

/**
 * Pre-flight, read only: finds the sheets of a plan by name, refuses what cannot be written, and compares every cell
 * with what the plan says it held. One cell that differs refuses everything. Two round trips.
 */
export async function locateFixes(context: Excel.RequestContext, plan: FixPlan): Promise<Result<FixState, Failure>> {
  const { workbook } = context;
  const sheets = queueSheets(context, plan);
  const parts = workbook.customXmlParts.getByNamespace(FIXES_NAMESPACE);
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  parts.load("items/id");
  await context.sync();
  const refusal = refusalOf(workbook, sheets, plan);
  if (refusal) return err(refusal);

  const readLog = queueLogRead(parts);
  const idOf = (name: string): string => must(sheets.get(name), name).id;
  const filtered = new Set([...sheets.values()].filter(({ autoFilter }) => autoFilter.enabled).map(({ id }) => id));
  const wanted = plan.cells.map((change) => ({ ...change, sheetId: idOf(change.sheet) }));
  const found = await readRuns(context, cellRuns(wanted, filtered));
  if (found.length === 0) await context.sync();
  const changed = found.find(({ cell, found: now }) => !holds(now, cell.before));
  if (changed) return err({ code: "cells-changed", sheet: changed.cell.sheet, address: formatAddress(changed.cell) });
  return ok({
    cells: found.map(({ cell, found: now }) => fixCell(cell, now.format)),
    renames: plan.renames.map(({ sheet, after, codes }) => ({
      sheetId: idOf(sheet),
      before: sheet,
      after,
      codes: [...codes],
    })),
    log: readLog(),
    filtered,
  });
}

function queueSheets({ workbook }: Excel.RequestContext, { cells, renames }: FixPlan): SheetsByName {
  const names = new Set([...cells, ...renames].map(({ sheet }) => sheet));
  return new Map(
    [...names].map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      sheet.protection.load("protected");
      sheet.autoFilter.load("enabled");
      return [name, sheet];
    }),
  );
}

function refusalOf(workbook: Excel.Workbook, sheets: SheetsByName, plan: FixPlan): Failure | undefined {
  if (workbook.readOnly) return { code: "read-only" };
  if (plan.renames.length > 0 && workbook.protection.protected) return { code: "structure-protected" };
  const [gone] = [...sheets].find(([, sheet]) => sheet.isNullObject) ?? [];
  if (gone !== undefined) return { code: "sheet-gone", sheet: gone };
  const locked = plan.cells.find(({ sheet }) => sheets.get(sheet)?.protection.protected);
  if (locked) return { code: "sheet-protected", sheet: locked.sheet };
  const names = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
  const taken = plan.renames.find(
    ({ sheet, after }) => names.has(after.toLowerCase()) && sheet.toLowerCase() !== after.toLowerCase(),
  );
  return taken && { code: "sheet-name-taken", sheet: taken.after };
}

function fixCell({ codes, ...change }: FixPlan["cells"][number] & CellOfSheet, format: string): FixCell {
  const { sheetId, sheet, row, column, before, after } = change;
  const replaced = mustGiveWay(format, after) ? TEXT_FORMAT : null;
  return {
    sheetId,
    sheet,
    row,
    column,
    address: formatAddress({ row, column }),
    codes: [...codes],
    before,
    after,
    format: replaced,
  };
}
