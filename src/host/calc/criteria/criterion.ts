import { isCellError, parseCellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { textBoolean } from "../values/coerce";
import { compareTexts, holds } from "../values/compareValues";
import type { Comparison } from "../values/compareValues";
import { textNumber } from "../values/textNumber";
import { fitsPattern, hasWildcard, parsePattern } from "./wildcard";

/** Whether a cell's value counts. */
export type Test = (value: CellValue) => boolean;

/** A condition of SUMIF, COUNTIFS and their kin. */
export interface Criterion {
  readonly test: Test;
  /** The one value it looks for, when it can be looked up: a number, a lower-case text, TRUE or FALSE. */
  readonly key: number | string | boolean | undefined;
}

type Operand = number | string | boolean | CellError;

/**
 * Reads a condition as Excel does.
 *
 * - `5` and `"5"` mean numbers equal to 5 and texts that read as 5; an empty cell as condition means 0.
 * - `"Đảng bộ*"` means texts that fit, without case; `~*` is a star.
 * - `">=100"` compares numbers with numbers, texts with texts.
 * - `""` means empty cells and empty texts, `"="` only empty cells, `"<>"` all cells that are not empty.
 */
export function parseCriterion(value: CellValue, date1904: boolean): Criterion {
  if (typeof value !== "string") return equalTo(value ?? 0, date1904);
  if (value === "") return { test: isBlankText, key: undefined };
  const match = /^(<>|<=|>=|=|<|>)([\s\S]*)$/.exec(value);
  if (!match) return equalTo(operandOf(value, date1904), date1904);
  return withOperator(operatorOf(match[1] ?? "="), match[2] ?? "", date1904);
}

function operatorOf(text: string): Comparison {
  return text === "<>" || text === "<=" || text === ">=" || text === "<" || text === ">" ? text : "=";
}

function withOperator(operator: Comparison, rest: string, date1904: boolean): Criterion {
  if (rest === "") return { test: withoutOperand(operator), key: undefined };
  const operand = operandOf(rest, date1904);
  const equal = equalTo(operand, date1904);
  if (operator === "=") return equal;
  if (operator === "<>") return { test: (value) => !equal.test(value), key: undefined };
  return { test: (value) => isOrdered(operator, orderOf(value, operand)), key: undefined };
}

function isOrdered(operator: Comparison, order: number | undefined): boolean {
  return order !== undefined && holds(operator, order);
}

function withoutOperand(operator: Comparison): Test {
  if (operator === "=") return (value) => value === null;
  return operator === "<>" ? (value) => value !== null : () => false;
}

function isBlankText(value: CellValue): boolean {
  return value === null || value === "";
}

function operandOf(text: string, date1904: boolean): Operand {
  return textNumber(text, date1904) ?? textBoolean(text) ?? parseCellError(text.toUpperCase()) ?? text;
}

function equalTo(operand: Operand, date1904: boolean): Criterion {
  if (typeof operand === "number") {
    return { test: (value) => numberIn(value, date1904) === operand, key: operand };
  }
  if (typeof operand === "boolean") return { test: (value) => value === operand, key: operand };
  if (typeof operand !== "string") {
    return { test: (value) => isCellError(value) && value.error === operand.error, key: undefined };
  }
  if (hasWildcard(operand)) {
    const pattern = parsePattern(operand);
    return { test: (value) => typeof value === "string" && fitsPattern(pattern, value), key: undefined };
  }
  const lower = operand.toLowerCase();
  return { test: (value) => typeof value === "string" && value.toLowerCase() === lower, key: lower };
}

/** The number a cell holds or its text reads as; a condition on equality takes both. */
export function numberIn(value: CellValue, date1904: boolean): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" ? textNumber(value, date1904) : undefined;
}

/** Negative, 0 or positive; `undefined` when the two are of different kinds and so never fit `<` or `>`. */
function orderOf(value: CellValue, operand: Operand): number | undefined {
  if (typeof value === "number" && typeof operand === "number") return value - operand;
  if (typeof value === "string" && typeof operand === "string") return compareTexts(value, operand);
  if (typeof value === "boolean" && typeof operand === "boolean") return Number(value) - Number(operand);
  return undefined;
}
