import { format, isDateFormat } from "numfmt";
import { cellError, isCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { textNumber } from "./textNumber";

/** Days between the two date systems; the formatter knows the one of 1900 only. */
const OFFSET_1904 = 1_462;

/**
 * TEXT(): the value in a number format, with the separators of en-US. A text that reads as a number is formatted as
 * one, an empty cell as 0. A format that is none, or a day outside the calendar, is #VALUE!.
 *
 * @example
 * formatNumber(1.143, "0.0%", false);      // "114.3%"
 * formatNumber(40999, "dd/mm/yyyy", false); // "31/03/2012"
 */
export function formatNumber(value: CellValue, pattern: string, date1904: boolean): CellValue {
  if (isCellError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (pattern === "") return typeof value === "string" ? value : "";
  const number = typeof value === "string" ? textNumber(value, date1904) : (value ?? 0);
  return formatted(number ?? value, pattern, date1904);
}

function formatted(value: number | string | null, pattern: string, date1904: boolean): CellValue {
  try {
    const shift = date1904 && isDateFormat(pattern) ? OFFSET_1904 : 0;
    const shown = typeof value === "number" ? value + shift : value;
    return format(pattern, shown, { locale: "en", dateErrorThrows: true, dateSpanLarge: false });
  } catch (error) {
    // The formatter's only way to refuse a pattern or a day.
    return cellError(error instanceof Error ? "#VALUE!" : "#NUM!");
  }
}
