import { isCellError } from "../../../base/cellValue";
import type { CellState } from "../../../core";
import { literalText } from "../cellText";

/** What Excel answers about one cell: entries of `values`, `formulas` and `numberFormat`. */
export interface FoundContent {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
}

/** What a cell is to hold: a constant, or a formula with "=". */
export type WantedContent = CellState | { readonly value: string | number } | { readonly formula: string };

/** Number format in which everything that is written stays text. */
export const TEXT_FORMAT = "@";

/**
 * Whether the cell holds exactly this. Formulas are compared without blanks and case, which Excel chooses itself. A text
 * that begins with "=" reads the same as value and as formula and is no formula.
 */
export function holds(found: FoundContent, wanted: WantedContent): boolean {
  const formula = formulaOf(wanted);
  if (formula !== null) return isFormula(found) && compact(String(found.formula)) === compact(formula);
  return !isFormula(found) && found.value === plainValue(wanted);
}

/**
 * What is assigned to `range.formulas` so that the cell holds this. A text gets an apostrophe where Excel would take it
 * for something else, but not in a cell of the format "@", where the apostrophe would stay.
 */
export function entryFor(wanted: WantedContent, format: string): string | number | boolean {
  const content = formulaOf(wanted) ?? plainValue(wanted);
  const isText = formulaOf(wanted) === null && typeof content === "string" && content !== "";
  return isText && !isErrorValue(wanted) && format !== TEXT_FORMAT ? literalText(content) : content;
}

/** Whether a number or formula would stay text in a cell of this format. */
export function mustGiveWay(format: string, wanted: WantedContent): boolean {
  return format === TEXT_FORMAT && (formulaOf(wanted) !== null || typeof plainValue(wanted) !== "string");
}

function formulaOf(wanted: WantedContent): string | null {
  return "formula" in wanted ? wanted.formula : null;
}

/** A value as Excel gives and takes it: "" is empty, errors are their text. */
function plainValue(wanted: WantedContent): string | number | boolean {
  const value = "value" in wanted ? wanted.value : null;
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function isErrorValue(wanted: WantedContent): boolean {
  return "value" in wanted && isCellError(wanted.value);
}

function isFormula({ value, formula }: FoundContent): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function compact(formula: string): string {
  return formula.replace(/\s+/gu, "").toUpperCase();
}
