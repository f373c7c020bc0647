import { expectedFormula } from "../formulas/cellFormulas";
import type { FigureCell } from "./figureCells";

/** A formula that looks at other cells or uses a function; "=12+5" is a number somebody typed. */
const LOOKS_ELSEWHERE = /[A-Z[]/iu;

/**
 * Whether the value of a cell follows from other cells: a formula with references, a place where the form has one, or a
 * total of a form that does not say which of its totals are typed. What is wrong with such a value is wrong somewhere else, or is for the checks of formulas.
 */
export function isCalculated({ row, column, formula }: FigureCell): boolean {
  if (formula !== null && LOOKS_ELSEWHERE.test(formula)) return true;
  const expected = expectedFormula(row, column);
  return expected === undefined ? row.role === "total" : expected !== "";
}
