import type { Failure } from "../app/failure";
import { err } from "../base/result";
import type { Result } from "../base/result";
import { excelFailure } from "./excelFailure";

/** Work in one Excel context; expected failures are values. */
export type ExcelBatch<T> = (context: Excel.RequestContext) => Promise<Result<T, Failure>>;

let running: Promise<unknown> = Promise.resolve();

/**
 * The only place that calls `Excel.run`. Each call gets a fresh context (commands queued before an error would be sent
 * by the next sync of a re-used one), waits while a cell is being edited, and runs after the one before it: two runs
 * would interleave between syncs. Errors of Excel become failures by their code; mistakes of ours are thrown on.
 */
export function runExcel<T>(batch: ExcelBatch<T>): Promise<Result<T, Failure>> {
  const run = running.then(() => runNow(batch));
  running = run.catch(() => undefined);
  return run;
}

async function runNow<T>(batch: ExcelBatch<T>): Promise<Result<T, Failure>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    const failure = excelFailure(error);
    if (!failure) throw error;
    return err(failure);
  }
}
