import { cellError, isCellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { numberText } from "./numberText";
import { textNumber } from "./textNumber";

/**
 * The value as a number where an operator or a function wants one: empty is 0, TRUE is 1, a text is read
 * (`"3"` is 3), any other text is #VALUE!, an error stays what it is.
 */
export function toNumber(value: CellValue, date1904: boolean): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isCellError(value)) return value;
  return textNumber(value, date1904) ?? cellError("#VALUE!");
}

/** The value as a text: empty is "", TRUE is "TRUE", a number has at most 15 digits; an error stays what it is. */
export function toText(value: CellValue): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** The value as a condition: numbers other than 0 are true, the texts "TRUE" and "FALSE" count, other texts are #VALUE!. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isCellError(value)) return value;
  return textBoolean(value) ?? cellError("#VALUE!");
}

/** "TRUE" and "FALSE" in any case as the condition they name; `undefined` for any other text. */
export function textBoolean(text: string): boolean | undefined {
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE") return true;
  return upper === "FALSE" ? false : undefined;
}
