import { parse, parseA1Ref, stringifyA1Ref, tokenize, tokenTypes } from "@borgar/fx/xlsx";
import type { Token } from "@borgar/fx/xlsx";
import { FORMULA_MAX_CHARACTERS } from "../../base/excelLimits";
import { nameKey } from "./nameKey";

/**
 * Whether Excel would take the text as a formula: "=SUM(A1:B2)" and "=NOSUCHFUNCTION(1)" yes, "=SUM(" no, and no
 * formula over 8,192 characters. Unknown functions and names are no error of syntax; they give `#NAME?`.
 */
export function isFormula(formula: string): boolean {
  return formula.startsWith("=") && formula.length <= FORMULA_MAX_CHARACTERS && isExpression(formula.slice(1));
}

/** As {@link isFormula} for what a name stands for, without "=". Lists of areas are allowed: "S!$A:$B,S!$1:$3". */
export function isExpression(text: string): boolean {
  try {
    // Brackets make a list of areas one expression, as it is one in a defined name.
    parse(tokenize(`=(${text})`, { withLocation: false }));
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/**
 * The formula with every mention of a sheet renamed. Texts in quotation marks and other workbooks stay.
 *
 * @example renameSheetIn("=SUM(PL01!C3,'Quý I'!A1)", "Quý I", "Quý II") // "=SUM(PL01!C3,'Quý II'!A1)"
 */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return rewriteSheet(formula, from, (sheets, rest) =>
    stringifyA1Ref({
      sheetName: sheets.map((sheet) => (nameKey(sheet) === nameKey(from) ? to : sheet)).join(":"),
      name: rest,
    }),
  );
}

/** The formula with every reference to the removed sheet turned into `#REF!`: "=A1+PL01!C3" gives "=A1+#REF!". */
export function removeSheetIn(formula: string, removed: string): string {
  return rewriteSheet(formula, removed, () => "#REF!");
}

type Rewrite = (sheets: readonly string[], rest: string) => string;

function rewriteSheet(formula: string, sheet: string, rewrite: Rewrite): string {
  if (!mayMention(formula, sheet)) return formula;
  return tokenize(formula, { withLocation: false })
    .map((token) => rewriteToken(token, sheet, rewrite))
    .join("");
}

/** Most formulas do not name the sheet; finding that out must be cheap because every formula is asked. */
function mayMention(formula: string, sheet: string): boolean {
  return formula.includes("!") && nameKey(formula).includes(nameKey(sheet).replaceAll("'", "''"));
}

const REFERENCES: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
]);

function rewriteToken(token: Token, sheet: string, rewrite: Rewrite): string {
  if (!REFERENCES.has(token.type)) return token.value;
  const split = /^((?:'(?:[^']|'')*'|[^'!])+)!(.+)$/su.exec(token.value);
  const [, prefix, rest] = split ?? [];
  if (prefix === undefined || rest === undefined) return token.value;
  const reference = parseA1Ref(`${prefix}!A1`);
  if (!reference || reference.workbookName) return token.value;
  const sheets = (reference.sheetName ?? "").split(":");
  return sheets.some((name) => nameKey(name) === nameKey(sheet)) ? rewrite(sheets, rest) : token.value;
}
