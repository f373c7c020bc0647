import type { Problem, ProblemCode, ProblemOf } from "../../src/core/model/problem";
import type { ValidationReport } from "../../src/core/model/validationReport";
import { must } from "../../src/base/invariant";
import { readWorkbook } from "../../src/core/reading/readTables";
import type { Rule, RuleInput } from "../../src/core/rules/rule";
import { runRules } from "../../src/core/rules/runRules";
import type { Template } from "../../src/core/template/template";
import { aWorkbook } from "./sheet";
import type { SheetBuilder } from "./sheet";
import { aTemplateWith } from "./template";

/** The day all tests of rules run on. */
export const TODAY = { year: 2014, month: 1, day: 10 };

/** What rules see of these sheets with a form. */
export function ruleInput(template: Template, ...sheets: readonly SheetBuilder[]): RuleInput {
  const snapshot = aWorkbook(...sheets);
  return { snapshot, reading: readWorkbook(snapshot, template), today: TODAY };
}

/** Runs every check over these sheets with a form. */
export function checkWith(template: Template, ...sheets: readonly SheetBuilder[]): ValidationReport {
  return runRules(ruleInput(template, ...sheets));
}

/** Runs one rule alone over these sheets with a form. */
export function checkOnly(rule: Rule, template: Template, ...sheets: readonly SheetBuilder[]): ValidationReport {
  return runRules(ruleInput(template, ...sheets), [rule]);
}

/** The small form with the quarterly table on "Quý I-2012" only. */
export function aQuarterForm(): Template {
  const form = aTemplateWith("quy");
  return { ...form, tables: form.tables.map((table) => ({ ...table, sheets: table.sheets.slice(0, 1) })) };
}

/** The first problem with a code; a report without one fails the test. */
export function problem<C extends ProblemCode>(report: ValidationReport, code: C): ProblemOf<C> {
  const hasCode = (found: Problem): found is Problem & ProblemOf<C> => found.code === code;
  return must(report.problems.find(hasCode), `${code} is reported`);
}
