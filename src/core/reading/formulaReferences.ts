import { parseRect } from "../../base/rect";
import type { Rect } from "../../base/rect";

/** A range a formula looks at; `sheet` is `null` for the formula's own sheet. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly rect: Rect;
}

/**
 * A text literal; a sheet prefix with the range after it; a bare range. The look-behind keeps names such as LOG10 or
 * Thang1 and references into other workbooks ("[so.xlsx]Quý I") out.
 */
const TOKEN =
  /"(?:[^"]|"")*"|(?<![\p{L}\d_.\]])(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\d_.(!])/giu;

/**
 * The cells of this workbook a formula refers to, in order: `=SUM(C3:C9)+'Quý I-2012'!$B$2` gives two. Texts in quotation
 * marks, defined names, structured references and other workbooks give nothing; "#REF!" gives nothing.
 */
export function formulaReferences(formula: string): readonly FormulaReference[] {
  return [...formula.matchAll(TOKEN)].flatMap(([, sheet, range]): FormulaReference[] => {
    const rect = range === undefined ? undefined : parseRect(range);
    if (!rect || sheet?.includes("[")) return [];
    return [{ sheet: sheet === undefined ? null : unquoted(sheet), rect }];
  });
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
