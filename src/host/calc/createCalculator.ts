import { cellKey } from "./cellKey";
import type { CalcSource, Calculator } from "./calculator";
import { recalculateCells } from "./evaluate/recalculateCells";
import { createFormulaReader } from "./formula/formulaReader";
import { createDependencyGraph } from "./graph/dependencyGraph";
import { dirtyCells } from "./graph/dirtyCells";

/**
 * Calculates the formulas of a workbook as Excel does, as far as it can: what a change reaches and nothing else.
 *
 * The caller writes the values of a {@link Recalculation} into its workbook before it asks for the next one; they need
 * not be told with `changed`. The first recalculation reads all formulas once to learn who reads whom.
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
  let [isBuilt, isStructureNew] = [false, false];

  const refresh = (): void => {
    if (isBuilt && !isStructureNew) {
      for (const key of marks) graph.update(key);
      return;
    }
    const meaningChanged = graph.rebuild();
    if (isBuilt) for (const key of meaningChanged) marks.add(key);
    // Sheets and names can be meant by texts that are only known when calculated.
    if (isStructureNew) for (const key of graph.unboundedKeys()) marks.add(key);
    [isBuilt, isStructureNew] = [true, false];
  };

  return {
    changed(cell) {
      marks.add(cellKey(cell));
    },
    structureChanged() {
      if (!isBuilt) graph.rebuild();
      [isBuilt, isStructureNew] = [true, true];
    },
    calculateAll(sheet) {
      for (const cell of source.formulaCells()) if (sheet === undefined || cell.sheet === sheet) marks.add(cellKey(cell));
    },
    recalculate() {
      if (marks.size === 0 && !isStructureNew) return { values: [], notCalculated: [] };
      refresh();
      const dirty = dirtyCells(graph, marks);
      marks.clear();
      return recalculateCells({ source, read, graph }, dirty);
    },
  };
}

/** Re-exported for documentation: names of the functions the engine calculates. */
export { SUPPORTED_FUNCTIONS } from "./functions/registry";
