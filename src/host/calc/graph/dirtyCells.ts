import { spillKeys } from "./dependencyGraph";
import type { DependencyGraph } from "./dependencyGraph";

/**
 * All formulas a change reaches: those in the changed cells, those that read them, those that read these, and so on.
 * Works off a list, so that a chain of 10,000 cells needs no deep stack. Keys are those of `cellKey`.
 */
export function dirtyCells(graph: DependencyGraph, changed: Iterable<number>): Set<number> {
  const dirty = new Set<number>();
  const open: number[] = [];
  const mark = (key: number): void => {
    const node = graph.nodeAt(key);
    if (!node || dirty.has(key)) return;
    dirty.add(key);
    open.push(key);
    for (const child of spillKeys(key, node.spill)) open.push(child);
  };
  for (const key of changed) {
    mark(key);
    open.push(key);
  }
  if (open.length > 0) for (const key of graph.unboundedKeys()) mark(key);
  for (let key = open.pop(); key !== undefined; key = open.pop()) graph.dependentsOf(key, mark);
  return dirty;
}
