import { getFormatFromId, isDateFormat, isTextFormat, parseValue } from "numfmt";
import { parseCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { CELL_TEXT_MAX_CHARACTERS } from "../../../base/excelLimits";
import type { NewContent } from "../../book/book";
import { isFormula } from "../../book/formulaText";
import { HostError } from "../../wire/hostError";
import type { Json } from "../../wire/json";

/** What a cell takes from an entry of `values` or `formulas`; a format only where Excel changes it by itself. */
export interface TypedContent {
  readonly content: NewContent;
  readonly numberFormat?: string;
}

/**
 * What an entry becomes, as if it were typed in an English Excel. `undefined` is "leave the cell as it is" (null).
 * "" empties; "=A1", "+A1" and "-A1" are formulas; "'=A1" is text without the apostrophe; "2018-12-31" is the serial
 * 43465 and changes General to a date format; in a cell of format "@" everything stays text.
 * Arrays and objects, texts over 32,767 characters and formulas Excel would refuse are InvalidArgument.
 *
 * Source: remarks of `Range.values`, "Work with blank and null values", issue 229 of OfficeDev/office-js.
 * That only General gives way to another format, and that "@" turns numbers to text, is unproven.
 */
export function typedContent(entry: Json, currentFormat: string, date1904: boolean): TypedContent | undefined {
  if (entry === null) return undefined;
  if (typeof entry === "object")
    throw new HostError("InvalidArgument", "A cell takes a number, a text or a truth value.");
  if (typeof entry !== "string") return constant(isTextFormat(currentFormat) ? asText(entry) : entry);
  if (entry.length > CELL_TEXT_MAX_CHARACTERS)
    throw new HostError("InvalidArgument", "The text is too long for a cell.");
  if (entry === "") return constant(null);
  if (isTextFormat(currentFormat)) return constant(entry);
  if (entry.startsWith("'")) return constant(entry.slice(1));
  return typedText(entry, currentFormat, date1904);
}

/** Days between the two date systems of Excel ("Date systems in Excel"). */
const DAYS_1900_TO_1904 = 1462;

function typedText(entry: string, currentFormat: string, date1904: boolean): TypedContent {
  const parsed = parseValue(entry, { locale: "en-US" });
  if (!parsed) return formulaOrText(entry);
  const numberFormat = parsed.formatId === undefined ? undefined : getFormatFromId(parsed.formatId);
  const value = typeof parsed.value === "number" ? dateIn(parsed.value, numberFormat, date1904) : parsed.value;
  const changesFormat = numberFormat !== undefined && currentFormat.toLowerCase() === "general";
  return changesFormat ? { content: { value }, numberFormat } : constant(value);
}

function dateIn(value: number, numberFormat: string | undefined, date1904: boolean): number {
  const isDate = date1904 && value >= 1 && numberFormat !== undefined && isDateFormat(numberFormat);
  return isDate ? value - DAYS_1900_TO_1904 : value;
}

function formulaOrText(entry: string): TypedContent {
  if (/^=./su.test(entry)) return formula(entry);
  if (/^[+-]./su.test(entry)) return formula(`=${entry}`);
  return constant(parseCellError(entry) ?? entry);
}

function formula(text: string): TypedContent {
  if (!isFormula(text)) throw new HostError("InvalidArgument", "The formula has a mistake.");
  return { content: { formula: text } };
}

function constant(value: CellValue): TypedContent {
  return { content: { value } };
}

function asText(value: number | boolean): string {
  return typeof value === "number" ? String(value) : value ? "TRUE" : "FALSE";
}
