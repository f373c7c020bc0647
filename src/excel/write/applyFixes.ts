import type { Failure } from "../../app/failure";
import type { FixOutcome, RunControl } from "../../app/ports";
import { startPhase } from "../../app/startPhase";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { withRun, withState } from "../../core";
import type { FixLog, FixPlan, FixRun } from "../../core";
import { runExcel } from "../runExcel";
import { entryFor, holds } from "./fixes/cellContent";
import { cellRuns } from "./fixes/cellRuns";
import { locateFixes, runOf } from "./fixes/locateFixes";
import type { FixState } from "./fixes/locateFixes";
import { queueLog } from "./fixes/logPart";
import { readRuns } from "./fixes/readRuns";
import { rollBackFixes } from "./fixes/takeBack";
import { writeRuns } from "./fixes/writeRuns";

/** A run of {@link applyFixes}: what to change, the time for the log, and who is asked and told. */
export interface FixOptions {
  readonly plan: FixPlan;
  /** Excel serial of local time. */
  readonly stamp: number;
  readonly control: RunControl;
}

/**
 * Changes cells of the office, all or nothing: pre-flight and comparison with what the plan says they held, log "writing"
 * together with the cells, read back and compare, log "done". The log holds every old content, so that a run that fails
 * or is broken off can be taken back, and {@link undoFixes} can later. A plan without changes touches nothing.
 */
export async function applyFixes(options: FixOptions): Promise<Result<FixOutcome, Failure>> {
  const { plan, control, stamp } = options;
  if (plan.cells.length + plan.renames.length === 0) return ok({ cells: 0, sheets: 0 });
  const preparing = startPhase(control, "preparing");
  if (!preparing.ok) return preparing;
  const state = await runExcel((context) => locateFixes(context, plan));
  if (!state.ok) return state;
  const run = runOf(state.value, stamp, "writing");
  const log = withRun(state.value.log.log, run);
  if (!log.ok) return err({ code: "too-many-fixes" });
  const writing = startPhase(control, "writing");
  if (!writing.ok) return writing;
  const written = await runExcel((context) => write(context, state.value, { log: log.value, run, control }));
  if (!written.ok) await runExcel((context) => rollBackFixes(context, state.value, run));
  return written;
}

async function write(
  context: Excel.RequestContext,
  state: FixState,
  { log, run, control }: { readonly log: FixLog; readonly run: FixRun; readonly control: RunControl },
): Promise<Result<FixOutcome, Failure>> {
  queueLog(context, log, state.log.xml !== undefined);
  for (const { sheetId, after } of state.renames) context.workbook.worksheets.getItem(sheetId).name = after;
  const writes = state.cells.map(({ sheetId, row, column, after, format }) => {
    const general = format === null ? null : "General";
    return { sheetId, row, column, entry: entryFor(after, general ?? ""), format: general };
  });
  await writeRuns(context, cellRuns(writes, state.filtered));
  const verifying = startPhase(control, "verifying");
  if (!verifying.ok) return verifying;
  const different = await firstDifference(context, state);
  if (different) return err(different);
  queueLog(context, withState(log, run, "done"), true);
  await context.sync();
  return ok({ cells: state.cells.length, sheets: state.renames.length });
}

/** Reads the cells back and gives the first that is not as it should be. */
async function firstDifference(context: Excel.RequestContext, state: FixState): Promise<Failure | undefined> {
  const found = await readRuns(context, cellRuns(state.cells, state.filtered));
  const wrong = found.find(({ cell, found: now }) => !holds(now, cell.after));
  return wrong && { code: "fix-differs", sheet: wrong.cell.sheet, address: wrong.cell.address };
}
