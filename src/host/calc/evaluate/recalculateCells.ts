import { isCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { cellOf, keyOf } from "../cellKey";
import type { CalcSource, Recalculation } from "../calculator";
import type { FormulaReader } from "../formula/formulaReader";
import type { DependencyGraph } from "../graph/dependencyGraph";
import { evaluateFormula } from "./evaluateFormula";
import { createSession } from "./session";
import type { CellLookup, CellState, Session } from "./session";

/** Everything a recalculation works on. */
export interface Workbook {
  readonly source: CalcSource;
  readonly read: FormulaReader;
  readonly graph: DependencyGraph;
}

interface Progress {
  /** Keys still to compute. */
  readonly open: Set<number>;
  /** Keys begun that wait for others. */
  readonly waiting: Set<number>;
  readonly computed: Map<number, CellValue>;
  readonly failed: Map<number, string>;
}

/**
 * Computes the marked cells (keys of `cellKey`), each after the cells it turns out to read. Works with a list of its
 * own instead of recursion: a formula that meets an uncomputed cell stops, that cell is computed, the formula begins
 * again. Values that stay as they were are left out, except of `stale` cells: those were reported as not calculated
 * before (with that reason), and until they are, their old values are not used. A formula that comes to wait for itself is circular; Excel would show 0 and warn, here it keeps its old value.
 */
export function recalculateCells(
  workbook: Workbook,
  marked: ReadonlySet<number>,
  stale: ReadonlyMap<number, string>,
): Recalculation {
  const progress: Progress = { open: new Set(marked), waiting: new Set(), computed: new Map(), failed: new Map() };
  const session = createSession(workbook.source, workbook.read, lookupIn(workbook, progress, stale));
  for (const key of marked) compute(key, workbook, progress, session);
  const isNews = ([key, value]: readonly [number, CellValue]): boolean =>
    stale.has(key) || !isSame(value, workbook.source.valueAt(cellOf(key)));
  const values = [...progress.computed].filter(isNews).map(([key, value]) => ({ ...cellOf(key), value }));
  const notCalculated = [...progress.failed].map(([key, because]) => ({ ...cellOf(key), because }));
  return { values, notCalculated };
}

function lookupIn(
  { source, graph }: Workbook,
  { open, computed, failed }: Progress,
  stale: ReadonlyMap<number, string>,
): CellLookup {
  return (sheet, row, column): CellState => {
    const place = keyOf(sheet, row, column);
    const key = graph.spillOwner(place) ?? place;
    const because = failed.get(key);
    if (because !== undefined) return { kind: "failed", because };
    if (open.has(key)) return { kind: "pending", key };
    const value = computed.get(key);
    if (value !== undefined) return { kind: "known", value };
    const earlier = stale.get(key);
    if (earlier !== undefined) return { kind: "failed", because: earlier };
    return { kind: "known", value: source.valueAt({ sheet, row, column }) };
  };
}

function compute(start: number, workbook: Workbook, progress: Progress, session: Session): void {
  const stack = [start];
  for (let key = stack.at(-1); key !== undefined; key = stack.at(-1)) {
    if (!progress.open.has(key)) {
      stack.pop();
      continue;
    }
    const value = attempt(key, workbook, session);
    const stopped = session.takeInterruption();
    if (!stopped) settle(key, progress, () => progress.computed.set(key, value));
    else if (stopped.because !== undefined) fail(key, progress, stopped.because);
    else {
      progress.waiting.add(key);
      const circular = stopped.pending.find((other) => progress.waiting.has(other));
      if (circular === undefined) for (const other of stopped.pending) stack.push(other);
      else failCircle(stack, circular, progress);
    }
  }
}

function attempt(key: number, { read, graph, source }: Workbook, session: Session): CellValue {
  const node = graph.nodeAt(key);
  if (!node) return null;
  if (node.spill) return session.interrupt("array formula over several cells");
  const cell = cellOf(key);
  const isArray = source.arrayRect?.(cell) !== undefined;
  return evaluateFormula({ formula: read(node.text), cell, isArray }, session);
}

function settle(key: number, progress: Progress, keep: () => void): void {
  progress.open.delete(key);
  progress.waiting.delete(key);
  keep();
}

function fail(key: number, progress: Progress, because: string): void {
  settle(key, progress, () => progress.failed.set(key, because));
}

/** The waiting cells from the one that is met again up to the top wait for each other. */
function failCircle(stack: readonly number[], from: number, progress: Progress): void {
  const circle = stack.slice(stack.lastIndexOf(from)).filter((key) => progress.waiting.has(key));
  for (const key of circle) fail(key, progress, "circular reference");
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (a === null || b === null || !isCellError(a) || !isCellError(b)) return a === b;
  return a.error === b.error;
}
