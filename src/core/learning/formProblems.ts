import type { Problem } from "../model/problem";
import { SUM } from "../formulas/cellFormulas";
import type { Question, RowDescription, Template } from "../template/template";

/** So many are named; a workbook with more is no good one to learn from. */
const NAMED_MAX = 20;

/**
 * What is wrong in the good workbook itself, as questions: an error value, a total that leaves out a row, two units of
 * measure, a code that stands twice. They say where, so that the form is corrected before it is sent out. Information is
 * left out.
 */
export function formProblems(template: Template, problems: readonly Problem[]): readonly Question[] {
  return problems
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .slice(0, NAMED_MAX)
    .flatMap((problem): Question[] => {
      const table = tableOf(template, problem);
      return table === undefined ? [] : [{ code: "form-problem", table, assumed: placeOf(problem), options: [] }];
    });
}

function tableOf({ tables }: Template, { place }: Problem): string | undefined {
  const onSheet = tables.find(({ sheets }) => sheets.some(({ name }) => name === place.sheet));
  return (onSheet ?? tables[0])?.name;
}

function placeOf({ code, place: { sheet, address } }: Problem): string {
  return [code, sheet === null ? "" : address === null ? sheet : `${sheet}!${address}`].join(" ").trim();
}

/**
 * The description with every total that only adds its own column taken for a whole total. A good workbook always agrees
 * with its own formulas; that a total leaves out a row only shows when it is held against the rows themselves.
 */
export function withWholeTotals(template: Template): Template {
  return {
    ...template,
    tables: template.tables.map((table) => ({
      ...table,
      ...(table.rows ? { rows: table.rows.map((row) => (row.role === "total" ? wholeTotal(row) : row)) } : {}),
    })),
  };
}

function wholeTotal(row: RowDescription): RowDescription {
  const formulas = Object.entries(row.formulas).map(([field, formula]): [string, string] => [
    field,
    addsOnly(formula, field) ? SUM : formula,
  ]);
  return { ...row, formulas: Object.fromEntries(formulas) };
}

/** Whether a symbolic formula only adds cells of one field. */
function addsOnly(formula: string, field: string): boolean {
  const rest = formula.replaceAll(/\[([a-z0-9_-]+)\|[^\]]*\]/gu, (whole, name: string) =>
    name === field ? "" : whole,
  );
  return rest !== formula && /^(?:SUM|[(),+])*$/u.test(rest);
}
