import { cellKey } from "./cellKey";
import type { CalcSource, Calculator } from "./calculator";
import { recalculateCells } from "./evaluate/recalculateCells";
import { createFormulaReader } from "./formula/formulaReader";
import { createDependencyGraph } from "./graph/dependencyGraph";
import { dirtyCells } from "./graph/dirtyCells";

/**
 * Calculates the formulas of a workbook as Excel does, as far as it can: what a change reaches and nothing else.
 *
 * It reads all formulas when it is created, to learn who reads whom, so create it before the first change. The caller
 * writes the values of a {@link Recalculation} into its workbook before it asks for the next one; they need not be told
 * with `changed`.
 *
 * @example
 * const calculator = createCalculator(source);
 * calculator.changed({ sheet: 1, row: 0, column: 0 }); // A1 was 3 and is 5 now, B1 is "=A1*2"
 * calculator.recalculate(); // { values: [{ sheet: 1, row: 0, column: 1, value: 10 }], notCalculated: [] }
 */
export function createCalculator(source: CalcSource): Calculator {
  const read = createFormulaReader();
  const graph = createDependencyGraph(source, read);
  const marks = new Set<number>();
  const stale = new Map<number, string>();
  let isStructureNew = false;
  graph.rebuild();

  const refresh = (): void => {
    if (!isStructureNew) {
      for (const key of marks) graph.update(key);
      return;
    }
    for (const key of graph.rebuild()) marks.add(key);
    // Sheets and names can be meant by texts that are only known when calculated.
    for (const key of graph.unboundedKeys()) marks.add(key);
    isStructureNew = false;
  };

  return {
    changed(cell) {
      marks.add(cellKey(cell));
    },
    structureChanged() {
      isStructureNew = true;
    },
    calculateAll(sheet) {
      for (const cell of source.formulaCells())
        if (sheet === undefined || cell.sheet === sheet) marks.add(cellKey(cell));
    },
    recalculate() {
      if (marks.size === 0 && !isStructureNew) return { values: [], notCalculated: [] };
      refresh();
      const dirty = dirtyCells(graph, marks);
      for (const key of marks) if (!graph.nodeAt(key)) stale.delete(key);
      marks.clear();
      const result = recalculateCells({ source, read, graph }, dirty, stale);
      for (const key of dirty) stale.delete(key);
      for (const cell of result.notCalculated) stale.set(cellKey(cell), cell.because);
      return result;
    },
  };
}

/** Re-exported for documentation: names of the functions the engine calculates. */
export { SUPPORTED_FUNCTIONS } from "./functions/registry";
