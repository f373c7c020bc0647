import type { Failure } from "../../../app/failure";
import { parseAddress } from "../../../base/address";
import { err, ok } from "../../../base/result";
import type { Result } from "../../../base/result";
import type { FixRun } from "../../../core";
import { entryFor, holds } from "./cellContent";
import { cellRuns } from "./cellRuns";
import type { FixCell, FixState } from "./locateFixes";
import { FIXES_NAMESPACE, queueOldLog } from "./logPart";
import { readRuns } from "./readRuns";
import type { FoundCell } from "./readRuns";
import { writeRuns } from "./writeRuns";

/** Cells and sheets of a run that are still as the run left them, and the first cell that is neither that nor as before. */
export interface LeftBehind {
  readonly cells: readonly FixCell[];
  readonly renames: FixRun["renames"];
  readonly changed: FixCell | undefined;
  readonly filtered: ReadonlySet<string>;
}

/** Ids and names of the sheets there are, and which of them have a filter. */
export interface SheetsNow {
  readonly names: ReadonlyMap<string, string>;
  readonly filtered: ReadonlySet<string>;
}

/** Looks which changes of a run are still there. Sheets that are gone have taken theirs with them. */
export async function leftBehind(
  context: Excel.RequestContext,
  run: Pick<FixRun, "cells" | "renames">,
  { names, filtered }: SheetsNow,
): Promise<LeftBehind> {
  const cells = run.cells.flatMap((cell): readonly FixCell[] => {
    const place = parseAddress(cell.address);
    return place && names.has(cell.sheetId) ? [{ ...cell, ...place }] : [];
  });
  const found = await readRuns(context, cellRuns(cells, filtered));
  const isStranger = ({ cell, found: now }: FoundCell<FixCell>): boolean =>
    !holds(now, cell.after) && !holds(now, cell.before);
  return {
    cells: found.filter(({ cell, found: now }) => holds(now, cell.after)).map(({ cell }) => cell),
    renames: run.renames.filter(({ sheetId, after }) => names.get(sheetId) === after),
    changed: found.find(isStranger)?.cell,
    filtered,
  };
}

/** Writes the old contents and names again. What the caller has queued before goes with the first round trip. */
export async function writeOldContents(
  context: Excel.RequestContext,
  { cells, renames, filtered }: Pick<LeftBehind, "cells" | "renames" | "filtered">,
): Promise<void> {
  for (const { sheetId, before } of renames) context.workbook.worksheets.getItem(sheetId).name = before;
  const writes = cells.map(({ sheetId, row, column, before, format }) => ({
    sheetId,
    row,
    column,
    entry: entryFor(before, format ?? ""),
    format,
  }));
  await writeRuns(context, cellRuns(writes, filtered));
}

/** Lists the sheets that a run is about. One round trip. */
export async function sheetsNow(
  context: Excel.RequestContext,
  { cells, renames }: Pick<FixRun, "cells" | "renames">,
): Promise<Result<SheetsNow, Failure>> {
  const { workbook } = context;
  const ids = [...new Set([...cells, ...renames].map(({ sheetId }) => sheetId))];
  const sheets = ids.map((id) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id);
    sheet.load("id,name");
    sheet.protection.load("protected");
    sheet.autoFilter.load("enabled");
    return sheet;
  });
  await context.sync();
  const there = sheets.filter((sheet) => !sheet.isNullObject);
  const locked = there.find((sheet) => sheet.protection.protected);
  if (locked) return err({ code: "sheet-protected", sheet: locked.name });
  return ok({
    names: new Map(there.map((sheet) => [sheet.id, sheet.name])),
    filtered: new Set(there.filter((sheet) => sheet.autoFilter.enabled).map((sheet) => sheet.id)),
  });
}

/**
 * Puts the workbook back after a run that failed, in a fresh context: cells and sheets that hold what the run wrote get
 * their old content, everything else stays as it is, and the log is again the one before the run. If this fails itself,
 * the log goes on saying "writing", and taking back the last run finishes it.
 */
export async function rollBackFixes(
  context: Excel.RequestContext,
  state: FixState,
  run: FixRun,
): Promise<Result<null, Failure>> {
  const part = context.workbook.customXmlParts.getByNamespace(FIXES_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  const sheets = await sheetsNow(context, run);
  if (!sheets.ok) return sheets;
  await writeOldContents(context, await leftBehind(context, run, sheets.value));
  queueOldLog(context, state.log, !part.isNullObject);
  await context.sync();
  return ok(null);
}
