import type { Failure } from "../../app/failure";
import type { RunControl, WriteOutcome } from "../../app/ports";
import { startPhase } from "../../app/startPhase";
import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { SummaryPlan } from "../../core";
import { runExcel } from "../runExcel";
import { locateOwn } from "./locateOwn";
import type { OwnState } from "./locateOwn";
import { otherSheets, prepareSheets, queueJournal, stateAfter } from "./prepareSheets";
import { rollBack } from "./rollBack";
import { verifyPlan } from "./verifyPlan";
import { queueSheet } from "./writeSheet";

/** A run of {@link applyPlan}: what to write, the time for the stamp, and who is asked and told. */
export interface ApplyOptions {
  readonly plan: SummaryPlan;
  /** Excel serial of local time. */
  readonly stamp: number;
  readonly control: RunControl;
}

/**
 * Writes a plan, all or nothing: pre-flight, journal "writing", sheets, contents, read back and compare, journal "done".
 * On any failure after the journal was opened the workbook is put back in a context of its own.
 */
export async function applyPlan(options: ApplyOptions): Promise<Result<WriteOutcome, Failure>> {
  const { plan, control } = options;
  const preparing = startPhase(control, "preparing");
  if (!preparing.ok) return preparing;
  const own = await runExcel((context) => locateOwn(context, plan.sheets));
  if (!own.ok) return own;
  const written = await runExcel((context) => write(context, own.value, options));
  if (written.ok) return written;
  await runExcel((context) => rollBack(context, own.value));
  return written;
}

async function write(
  context: Excel.RequestContext,
  own: OwnState,
  { plan, stamp, control }: ApplyOptions,
): Promise<Result<WriteOutcome, Failure>> {
  const writing = startPhase(control, "writing");
  if (!writing.ok) return writing;
  const targets = await prepareSheets(context, plan.sheets, own, stamp);
  for (const target of targets) queueSheet(context, target, own.sheets.get(target.plan.marker), stamp);
  await context.sync();

  const verifying = startPhase(control, "verifying");
  if (!verifying.ok) return verifying;
  const verified = await verifyPlan(context, targets);
  if (!verified.ok) return verified;

  const sheets = targets.map((target) => ({ marker: target.plan.marker, id: target.id }));
  const journal = { state: stateAfter(own, plan.sheets), stamp, sheets: [...otherSheets(own, plan.sheets), ...sheets] };
  queueJournal(context, journal, true);
  await context.sync();
  return ok({
    sheets: targets.map((target) => target.name),
    created: targets.filter((target) => target.isNew).map((target) => target.name),
    charts: verified.value.charts,
  });
}
