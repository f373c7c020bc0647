import { expectedFormula } from "../formulas/cellFormulas";
import { formulaAt } from "../model/snapshot";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { certainNumber } from "./certainNumber";

/**
 * The number somebody typed into a cell; `undefined` for an empty or doubtful cell, for a formula, and where the form has
 * a formula: those are judged by the checks of formulas.
 */
export function typedFigure(table: TableReading, row: RowReading, column: ColumnReading): number | undefined {
  const number = certainNumber(table, row.row, column);
  return typeof number === "number" && isTyped(table, row, column) ? number : undefined;
}

/** A formula that looks at other cells or uses a function; "=12+5" is a number somebody typed. */
const LOOKS_ELSEWHERE = /[A-Z[]/iu;

/** Whether what stands in a cell was typed, and the form wants it typed. */
export function isTyped(table: TableReading, row: RowReading, column: ColumnReading): boolean {
  const cell = { row: row.row, column: column.column };
  const formula = formulaAt(table.sheet, cell);
  return (formula === null || !LOOKS_ELSEWHERE.test(formula)) && (expectedFormula(row, column) ?? "") === "";
}
