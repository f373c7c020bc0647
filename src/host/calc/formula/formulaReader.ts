import type { Formula } from "./expression";
import { parseFormula } from "./parseFormula";

/** Reads each formula text once: filled-down headers, names and repeated totals are parsed a single time. */
export type FormulaReader = (text: string) => Formula;

/** A reader with its own memory; the memory lives as long as the calculator. */
export function createFormulaReader(): FormulaReader {
  const known = new Map<string, Formula>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const formula = parseFormula(text);
    known.set(text, formula);
    return formula;
  };
}
