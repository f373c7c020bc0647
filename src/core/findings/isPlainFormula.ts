import { FORMULA_MAX_CHARACTERS } from "../../base/excelLimits";

/** Functions a formula of a form may use: arithmetic and looking up in the same workbook, nothing that reaches outside. */
const FUNCTIONS = new Set(
  (
    "ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS " +
    "DATE DAY EOMONTH FALSE FLOOR HLOOKUP IF IFERROR IFNA INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LOOKUP " +
    "MATCH MAX MEDIAN MID MIN MOD MONTH N NOT OR PRODUCT QUOTIENT RANK RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SIGN SMALL " +
    "SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM TRUE TRUNC VALUE VLOOKUP YEAR"
  ).split(" "),
);

/**
 * Whether the add-in may write the formula into a sheet of the office. Formulas of a template come from a file: one that
 * opens links, other workbooks or programs ("=HYPERLINK(…)", "=[Sổ khác.xlsx]A!B1", "=cmd|…") is never written.
 *
 * @example
 * isPlainFormula("=SUM(C11:C27)"); // true
 * isPlainFormula('=WEBSERVICE("http://…")'); // false
 */
export function isPlainFormula(formula: string): boolean {
  if (!/^=[^=]/u.test(formula) || formula.length > FORMULA_MAX_CHARACTERS) return false;
  const code = formula.replace(/"(?:[^"]|"")*"/gu, '""');
  if (/[[\]|{}\r\n]/u.test(code)) return false;
  const bare = code.replace(/'(?:[^']|'')*'/gu, "");
  return [...bare.matchAll(/([\p{L}_\\][\p{L}\p{N}_.\\]*)\s*\(/gu)].every(([, name = ""]) =>
    FUNCTIONS.has(name.toUpperCase()),
  );
}
