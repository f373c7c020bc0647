/**
 * What a cell can hold, the same for the core, the Excel adapter and the workbook host.
 *
 * `null` means exactly one thing in this type: the cell is empty. A formula that returns "" holds the text "".
 * Dates are numbers (serials); which numbers are dates is a question of the form, not of the value.
 */
export type CellValue = number | string | boolean | CellError | null;

/** Error values as Excel spells them (`Range.values` of an error cell; ECMA-376 18.18.11 for the stored ones). */
export const ERROR_TEXTS = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
] as const;

/** One of the error values, e.g. "#REF!". */
export type ErrorText = (typeof ERROR_TEXTS)[number];

/** An error value in a cell. The *text* "#N/A" typed by a user is a string and not a CellError. */
export interface CellError {
  readonly error: ErrorText;
}

const ERRORS = new Map<string, CellError>(ERROR_TEXTS.map((text) => [text, Object.freeze({ error: text })]));

/** The one shared object of an error value, so that errors can be compared with `===`. */
export function cellError(text: ErrorText): CellError {
  return ERRORS.get(text) ?? { error: text };
}

/** Reads an error text; `undefined` when it is none of Excel's. "#N/A" gives the error, "#XYZ" gives undefined. */
export function parseCellError(text: string): CellError | undefined {
  return ERRORS.get(text);
}

/** Whether the value is an error value (not a text that looks like one). */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
