import * as v from "valibot";
import type { Template, ValidationReport } from "../../core";
import type { Language } from "../../i18n/language";
import { formLabels } from "../../i18n/formLabels";
import { problemText } from "../../i18n/problemText";

const TextOrNull = v.nullable(v.string());

/** Shape of `chi-tieu validate --json`; published as docs/schemas/validate-report.schema.json. */
export const ValidateReportSchema = v.strictObject({
  workbook: v.string(),
  template: v.pipe(
    v.nullable(v.strictObject({ name: v.string(), version: v.string() })),
    v.description("null when the workbook was not recognised as a known form."),
  ),
  coverage: v.strictObject({
    checks: v.pipe(v.number(), v.integer(), v.minValue(0)),
    sheets: v.pipe(v.number(), v.integer(), v.minValue(0)),
    notApplicable: v.pipe(v.number(), v.integer(), v.minValue(0)),
    notRun: v.array(v.strictObject({ code: v.string(), reason: v.string() })),
  }),
  problems: v.array(
    v.strictObject({
      code: v.string(),
      severity: v.picklist(["error", "warning", "question", "info"]),
      sheet: TextOrNull,
      address: v.pipe(TextOrNull, v.description('"C23" or "C5:C9"; null where there is no such place.')),
      header: TextOrNull,
      unit: TextOrNull,
      period: TextOrNull,
      kind: TextOrNull,
      found: TextOrNull,
      expected: TextOrNull,
      message: v.string(),
      fix: TextOrNull,
      cause: TextOrNull,
    }),
  ),
});

/** The report of `validate --json`. */
export type ValidateReport = v.InferOutput<typeof ValidateReportSchema>;

/** The report as the contract has it; sentences in the language asked for. */
export function validateJson(
  report: ValidationReport,
  templates: readonly Template[],
  language: Language,
): ValidateReport {
  const labels = formLabels(templates);
  return {
    workbook: report.workbook,
    template: report.template && { name: report.template.name, version: report.template.version },
    coverage: {
      checks: report.coverage.checks,
      sheets: report.coverage.sheets,
      notApplicable: report.coverage.notApplicable,
      notRun: report.coverage.notRun.map(({ code, reason }) => ({ code, reason })),
    },
    problems: report.problems.map((problem) => {
      const { message, fix, found, expected } = problemText(problem, language, labels);
      const { code, severity, place, subject, cause } = problem;
      return { code, severity, ...place, ...subject, found, expected, message, fix, cause };
    }),
  };
}
