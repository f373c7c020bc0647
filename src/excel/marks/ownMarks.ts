/**
 * Formula of our conditional formats. It is always true and looks at no cell, so that nothing has to be calculated anew;
 * by it they are known again, because the ids Excel gives can change with the priority.
 */
export const MARK_FORMULA = '=LEN("chi-tieu")>0';

/** Whether the formula of a conditional format is ours, however Excel spells it. */
export function isMarkFormula(formula: unknown): boolean {
  return typeof formula === "string" && formula.replace(/\s+/gu, "").toUpperCase() === MARK_FORMULA.toUpperCase();
}

/** A sheet whose conditional formats have been looked through. */
export interface SheetWithMarks {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  /** Conditional formats of ours. */
  readonly own: readonly Excel.ConditionalFormat[];
}

/** Finds the marks of all sheets: two round trips, a third one where rules have formulas, however many there are. */
export async function findMarks(context: Excel.RequestContext): Promise<readonly SheetWithMarks[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const queries = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type");
    sheet.protection.load("protected");
    return { sheet, formats };
  });
  await context.sync();
  const candidates = queries.map(({ sheet, formats }) => ({ sheet, rules: formats.items.flatMap(queueRule) }));
  await context.sync();
  return candidates.map(({ sheet, rules }) => ({
    sheet,
    isProtected: sheet.protection.protected,
    own: rules.filter(({ rule }) => isMarkFormula(rule.formula)).map(({ format }) => format),
  }));
}

interface RuleQuery {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
}

/** Only a custom format has a formula; asking another for it fails. */
function queueRule(format: Excel.ConditionalFormat): readonly RuleQuery[] {
  if (format.type !== "Custom") return [];
  const { rule } = format.custom;
  rule.load("formula");
  return [{ format, rule }];
}
