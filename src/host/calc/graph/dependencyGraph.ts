import { lastColumn, lastRow } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import { cellKey, cellOf, keyOf } from "../cellKey";
import type { CalcCell, CalcSource } from "../calculator";
import type { FormulaReader } from "../formula/formulaReader";
import { createRangeIndex } from "./rangeIndex";
import type { RangeIndex } from "./rangeIndex";
import { resolveReferences } from "./resolveReferences";
import type { ResolvedReferences } from "./resolveReferences";

/** A formula cell as the graph knows it. */
export interface FormulaNode extends ResolvedReferences {
  readonly text: string;
  /** Cells an array formula fills beside its own; `undefined` for one that fills a single cell and for ordinary ones. */
  readonly spill: Rect | undefined;
}

/** Who reads whom. Keys are those of `cellKey`. */
export interface DependencyGraph {
  /** The formula in a cell, `undefined` when there is none. */
  nodeAt(key: number): FormulaNode | undefined;
  /** Keys of all formulas. */
  keys(): Iterable<number>;
  /** Formulas that any change may reach. */
  unboundedKeys(): Iterable<number>;
  /** The array formula that fills this cell from another one. */
  spillOwner(key: number): number | undefined;
  /** Reads the cell anew from the source. */
  update(key: number): void;
  /** Reads everything anew and returns the keys of formulas that are new or mean something else now. */
  rebuild(): number[];
  /** Calls `visit` for each formula that reads the cell; a formula can come more than once. */
  dependentsOf(key: number, visit: (key: number) => void): void;
}

/** An empty graph over a workbook; fill it with `rebuild`. */
export function createDependencyGraph(source: CalcSource, read: FormulaReader): DependencyGraph {
  const nodes = new Map<number, FormulaNode>();
  const unbounded = new Set<number>();
  const owners = new Map<number, number>();
  const indexes = new Map<number, RangeIndex>();

  const indexOf = (sheet: number): RangeIndex => {
    const index = indexes.get(sheet) ?? createRangeIndex();
    indexes.set(sheet, index);
    return index;
  };
  const remove = (key: number): void => {
    const node = nodes.get(key);
    if (!node) return;
    for (const { sheet, rect } of node.areas) indexOf(sheet).remove(rect, key);
    for (const child of spillKeys(key, node.spill)) owners.delete(child);
    unbounded.delete(key);
    nodes.delete(key);
  };
  const insert = (cell: CalcCell, text: string): void => {
    const key = cellKey(cell);
    const rect = source.arrayRect?.(cell);
    const spill = rect && rect.rowCount * rect.columnCount > 1 ? rect : undefined;
    const node: FormulaNode = { ...resolveReferences(source, read, cell, text), text, spill };
    nodes.set(key, node);
    if (node.unbounded) unbounded.add(key);
    for (const area of node.areas) indexOf(area.sheet).add(area.rect, key);
    for (const child of spillKeys(key, spill)) owners.set(child, key);
  };

  return {
    nodeAt: (key) => nodes.get(key),
    keys: () => nodes.keys(),
    unboundedKeys: () => unbounded,
    spillOwner: (key) => owners.get(key),
    update(key) {
      const cell = cellOf(key);
      const text = source.formulaAt(cell);
      remove(key);
      if (text !== null) insert(cell, text);
    },
    rebuild() {
      const before = new Map([...nodes].map(([key, node]) => [key, node.meaning]));
      for (const memory of [nodes, unbounded, owners, indexes]) memory.clear();
      for (const cell of source.formulaCells()) insert(cell, cell.formula);
      return [...nodes].filter(([key, node]) => before.get(key) !== node.meaning).map(([key]) => key);
    },
    dependentsOf(key, visit) {
      const { sheet, row, column } = cellOf(key);
      indexes.get(sheet)?.dependentsOf(row, column, visit);
    },
  };
}

/** Keys of the cells an array formula fills, without its own. */
export function spillKeys(key: number, spill: Rect | undefined): number[] {
  if (!spill) return [];
  const { sheet } = cellOf(key);
  const keys: number[] = [];
  for (let row = spill.row; row <= lastRow(spill); row += 1) {
    for (let column = spill.column; column <= lastColumn(spill); column += 1) keys.push(keyOf(sheet, row, column));
  }
  return keys.filter((child) => child !== key);
}
