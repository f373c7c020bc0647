import { cellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { CELL_TEXT_MAX_CHARACTERS } from "../../../base/excelLimits";
import type { CalcCell } from "../calculator";
import type { Expression, Formula } from "../formula/expression";
import { elementAt, isMatrix } from "../values/value";
import { evaluateValues } from "./evaluate";
import type { Scope } from "./scope";
import type { Session } from "./session";

/** The formula of a cell, and whether it is an array formula that fills just this cell. */
export interface FormulaInCell {
  readonly formula: Formula;
  readonly cell: CalcCell;
  readonly isArray: boolean;
}

/**
 * What the cell shows: an empty result is 0, of a block the first element, a number that is too large #NUM!, a text
 * that is too long #VALUE!. Ask the session afterwards whether the formula was stopped; then the value means nothing.
 */
export function evaluateFormula({ formula, cell, isArray }: FormulaInCell, session: Session): CellValue {
  const scope: Scope = {
    session,
    cell,
    arrays: isArray ? "formula" : "ordinary",
    variables: new Map(),
    nameDepth: 0,
    snapping: snappingOperation(formula),
  };
  const values = evaluateValues(formula.root, scope);
  if (!isMatrix(values)) return shown(values);
  const isLarger = values.rowCount * values.columnCount > 1;
  // A dynamic array would now fill more cells than before, which only Excel can do.
  if (isArray && isLarger) return session.interrupt("array formula gives more than one value");
  return shown(elementAt(values, 0, 0));
}

function snappingOperation({ root, bare }: Formula): Expression | undefined {
  return bare && root.kind === "binary" && (root.operator === "+" || root.operator === "-") ? root : undefined;
}

function shown(value: CellValue): CellValue {
  if (value === null) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : cellError("#NUM!");
  if (typeof value === "string" && value.length > CELL_TEXT_MAX_CHARACTERS) return cellError("#VALUE!");
  return value;
}
