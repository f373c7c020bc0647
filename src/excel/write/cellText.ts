/**
 * The text that makes Excel store `text` as text. Excel parses what is written as if it were typed: "=x" becomes a
 * formula, "1/2" a date, "01" a number. An apostrophe in front says "text" and is not part of the value.
 *
 * @example
 * literalText("Năm 2013"); // "Năm 2013"
 * literalText("=HYPERLINK(…)"); // "'=HYPERLINK(…)"
 */
export function literalText(text: string): string {
  return NEEDS_APOSTROPHE.test(text) ? `'${text}` : text;
}

/**
 * Beginnings Excel would take for something else: formula and link signs, an apostrophe, a control character, a digit
 * or currency sign (numbers, dates, times, fractions), and the two words that are booleans. More than needed is harmless.
 */
const NEEDS_APOSTROPHE = /^(?:[=+\-@'#$€₫%\t\r\n]|\s*[(.,]?\s*\d|true$|false$)/i;
