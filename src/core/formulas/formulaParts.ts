import { parseRect } from "../../base/rect";
import type { Rect } from "../../base/rect";

/** A piece of a formula: a reference, or text between references (functions, operators, numbers, texts). */
export type FormulaPart =
  | { readonly type: "text"; readonly text: string }
  /** `sheet` is `null` for the formula's own sheet. Dollar signs are gone. */
  | { readonly type: "reference"; readonly sheet: string | null; readonly rect: Rect };

/**
 * A text literal; a sheet prefix ("Q1:Q4!" is one, too) with the range after it; a bare range. Names, functions, columns
 * of Excel tables, cells of other workbooks (`[1]PL01!C12`) and of deleted sheets (`#REF!C12`) are passed over.
 */
const TOKEN =
  /"(?:[^"]|"")*"|(?:\[[^\]]+\][\p{L}\d_.]*|#REF)![$A-Z\d:]*|(?<![\p{L}\d_.[\]])(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*(?::[\p{L}_][\p{L}\d_.]*)?)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\d_.(!])/giu;

/**
 * Splits a formula (with or without "=") into references and the text between them. Spaces outside quotation marks, a
 * leading "+" and "$" are dropped and names written in capitals, so that `=+ sum( $C$8:C9 )` and `=SUM(C8:C9)` give the
 * same parts. A reference into another workbook stays text.
 */
export function formulaParts(formula: string): readonly FormulaPart[] {
  const body = formula.replace(/^=\s*\+?/u, "");
  const parts: FormulaPart[] = [];
  let end = 0;
  for (const match of body.matchAll(TOKEN)) {
    const reference = referenceOf(match);
    if (!reference) continue;
    addText(parts, body.slice(end, match.index));
    parts.push(reference);
    end = match.index + match[0].length;
  }
  addText(parts, body.slice(end));
  return parts;
}

function referenceOf([, sheet, range]: RegExpExecArray): FormulaPart | undefined {
  const rect = range === undefined ? undefined : parseRect(range);
  if (!rect || sheet?.includes("[")) return undefined;
  return { type: "reference", sheet: sheet === undefined ? null : unquoted(sheet), rect };
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function addText(parts: FormulaPart[], text: string): void {
  const plain = tidied(text);
  if (plain !== "") parts.push({ type: "text", text: plain });
}

/** Without spaces and in capitals outside quotation marks. */
function tidied(text: string): string {
  return text
    .split(/("(?:[^"]|"")*")/u)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/\s+/gu, "").toUpperCase()))
    .join("");
}
