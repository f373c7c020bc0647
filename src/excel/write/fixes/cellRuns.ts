import { groupBy } from "../../../base/groupBy";
import { must } from "../../../base/invariant";

/** A cell of a sheet by Excel's id, 0-based. */
export interface CellOfSheet {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells one below the other in one column: one range. At least one. */
export interface CellRun<T extends CellOfSheet> {
  readonly cells: readonly T[];
}

/**
 * Puts cells together to as few ranges as possible. On sheets with a filter every cell is a range of its own: Excel
 * writes an array into the visible rows only.
 *
 * @param filtered ids of the sheets that have a filter.
 */
export function cellRuns<T extends CellOfSheet>(
  cells: readonly T[],
  filtered: ReadonlySet<string>,
): readonly CellRun<T>[] {
  const columns = groupBy(cells, ({ sheetId, column }) => `${String(column)} ${sheetId}`);
  return [...columns.values()].flatMap((column) => {
    const sorted = [...column].sort((a, b) => a.row - b.row);
    const isSingle = filtered.has(must(sorted[0], "a column has a cell").sheetId);
    // Neighbours differ from their place in the list by the same number of rows.
    const runs = groupBy(
      sorted.map((cell, index) => ({ cell, key: isSingle ? index : cell.row - index })),
      ({ key }) => key,
    );
    return [...runs.values()].map((run) => ({ cells: run.map(({ cell }) => cell) }));
  });
}

/** Ranges in one request at most, so that it stays well below Excel's limit on the web (about 455 bytes each). */
const RUNS_PER_SYNC = 2_000;

/** Runs in batches of one request each. */
export function batchRuns<T extends CellOfSheet>(runs: readonly CellRun<T>[]): readonly (readonly CellRun<T>[])[] {
  const count = Math.ceil(runs.length / RUNS_PER_SYNC);
  return Array.from({ length: count }, (_, at) => runs.slice(at * RUNS_PER_SYNC, (at + 1) * RUNS_PER_SYNC));
}

/** The range of a run. */
export function rangeOfRun<T extends CellOfSheet>(context: Excel.RequestContext, { cells }: CellRun<T>): Excel.Range {
  const { sheetId, row, column } = must(cells[0], "a run has a cell");
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, cells.length, 1);
}
