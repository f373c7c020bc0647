import { batchRuns, rangeOfRun } from "./cellRuns";
import type { CellOfSheet, CellRun } from "./cellRuns";

/** A cell with what is assigned to it. */
export interface CellWrite extends CellOfSheet {
  /** Entry for `range.formulas`. */
  readonly entry: string | number | boolean;
  /** Number format it gets first; `null` leaves the format alone. */
  readonly format: string | null;
}

/**
 * Writes cells: one round trip for each 2,000 ranges. What the caller has queued before goes with the first one, what
 * it queues afterwards needs a sync of its own.
 */
export async function writeRuns(context: Excel.RequestContext, runs: readonly CellRun<CellWrite>[]): Promise<void> {
  const [first = [], ...rest] = batchRuns(runs);
  for (const run of first) queueRun(context, run);
  await context.sync();
  if (rest.length > 0) await writeRuns(context, rest.flat());
}

function queueRun(context: Excel.RequestContext, run: CellRun<CellWrite>): void {
  const range = rangeOfRun(context, run);
  if (run.cells.some(({ format }) => format !== null)) range.numberFormat = run.cells.map(({ format }) => [format]);
  range.formulas = run.cells.map(({ entry }) => [entry]);
}
