import type { FoundContent } from "./cellContent";
import { batchRuns, rangeOfRun } from "./cellRuns";
import type { CellOfSheet, CellRun } from "./cellRuns";

/** A cell with what it holds now. */
export interface FoundCell<T extends CellOfSheet> {
  readonly cell: T;
  readonly found: FoundContent;
}

/** Reads what the cells hold now: one round trip for each 2,000 ranges. */
export function readRuns<T extends CellOfSheet>(
  context: Excel.RequestContext,
  runs: readonly CellRun<T>[],
): Promise<readonly FoundCell<T>[]> {
  return readBatches(context, batchRuns(runs));
}

/** Recursion stands for the loop over batches, whose number is bounded by the size of a plan. */
async function readBatches<T extends CellOfSheet>(
  context: Excel.RequestContext,
  batches: readonly (readonly CellRun<T>[])[],
): Promise<readonly FoundCell<T>[]> {
  const [batch, ...rest] = batches;
  if (!batch) return [];
  const ranges = batch.map((run) => rangeOfRun(context, run));
  for (const range of ranges) range.load("values,formulas,numberFormat");
  await context.sync();
  const found = batch.flatMap(({ cells }, index) =>
    cells.map((cell, at) => ({ cell, found: contentAt(ranges[index], at) })),
  );
  return [...found, ...(await readBatches(context, rest))];
}

function contentAt(range: Excel.Range | undefined, row: number): FoundContent {
  const values = range?.values as readonly (readonly unknown[])[] | undefined;
  const formulas = range?.formulas as readonly (readonly unknown[])[] | undefined;
  const formats = range?.numberFormat as readonly (readonly unknown[])[] | undefined;
  const format = formats?.[row]?.[0];
  return {
    value: values?.[row]?.[0],
    formula: formulas?.[row]?.[0],
    format: typeof format === "string" ? format : "",
  };
}
