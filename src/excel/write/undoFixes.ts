import type { Failure } from "../../app/failure";
import type { FixOutcome, RunControl } from "../../app/ports";
import { startPhase } from "../../app/startPhase";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { runToUndo, withState } from "../../core";
import type { FixLog, FixRun } from "../../core";
import { runExcel } from "../runExcel";
import { FIXES_NAMESPACE, queueLog, queueLogRead } from "./fixes/logPart";
import { leftBehind, sheetsNow, writeOldContents } from "./fixes/takeBack";
import type { LeftBehind } from "./fixes/takeBack";

/**
 * Takes back everything the last run of {@link applyFixes} changed, also one that was broken off. A cell that somebody
 * has changed since refuses everything: the newer content is not thrown away. What has its old content already, and
 * sheets that are gone, count as taken back; so a second try finishes what a first one could not.
 */
export async function undoFixes(control: RunControl): Promise<Result<FixOutcome, Failure>> {
  const preparing = startPhase(control, "preparing");
  if (!preparing.ok) return preparing;
  const found = await runExcel(locateRun);
  if (!found.ok) return found;
  const writing = startPhase(control, "writing");
  if (!writing.ok) return writing;
  return runExcel(async (context) => {
    const { log, run, left } = found.value;
    await writeOldContents(context, left);
    queueLog(context, withState(log, run, "undone"), true);
    await context.sync();
    return ok({ cells: left.cells.length, sheets: left.renames.length });
  });
}

interface RunFound {
  readonly log: FixLog;
  readonly run: FixRun;
  readonly left: LeftBehind;
}

/** Pre-flight, read only, four round trips. */
async function locateRun(context: Excel.RequestContext): Promise<Result<RunFound, Failure>> {
  const { workbook } = context;
  const parts = workbook.customXmlParts.getByNamespace(FIXES_NAMESPACE);
  workbook.load("readOnly");
  workbook.protection.load("protected");
  parts.load("items/id");
  await context.sync();
  if (workbook.readOnly) return err({ code: "read-only" });
  const readLog = queueLogRead(parts);
  await context.sync();
  const { log } = readLog();
  const run = runToUndo(log);
  if (!run) return err({ code: "nothing-to-undo" });
  if (run.renames.length > 0 && workbook.protection.protected) return err({ code: "structure-protected" });
  const sheets = await sheetsNow(context, run);
  if (!sheets.ok) return sheets;
  const left = await leftBehind(context, run, sheets.value);
  if (left.changed) return err({ code: "cells-changed", sheet: left.changed.sheet, address: left.changed.address });
  return ok({ log, run, left });
}
