import { format } from "numfmt";
import { isCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";

/**
 * `range.text`: the value as its number format shows it, whatever the width of the column (never "####").
 * The locale is the user's: 0.114 with "0.0%" is "11.4%" for "en-US" and "11,4%" for "vi-VN".
 * An empty cell shows "", an error its text.
 */
export function displayText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return format(numberFormat, value, { locale, throws: false });
}
