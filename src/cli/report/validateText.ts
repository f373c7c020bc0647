import type { Problem, Severity, ValidationReport } from "../../core";
import type { CliTexts } from "../../i18n/cli/cliTexts";
import type { FormLabels } from "../../i18n/formLabels";
import type { Language } from "../../i18n/language";
import { problemText } from "../../i18n/problemText";

const SEVERITIES: readonly Severity[] = ["error", "warning", "question", "info"];

/** How the report is worded. */
export interface TextOptions {
  readonly texts: CliTexts;
  readonly labels: FormLabels;
  readonly language: Language;
}

/** The report for people: problems by severity, each with place, sentence and code, and what was checked. */
export function validateText(report: ValidationReport, options: TextOptions): string {
  const { texts } = options;
  const form = report.template
    ? `${report.template.title} (${texts.version} ${report.template.version})`
    : texts.templateUnknown;
  const { notRun, ...counts } = report.coverage;
  const groups = SEVERITIES.map((severity) => severityGroup(report, severity, options)).filter((text) => text !== "");
  return [
    `${texts.workbookLabel}: ${report.workbook}\n${texts.templateLabel}: ${form}`,
    ...(groups.length > 0 ? groups : [texts.noProblems]),
    texts.coverage({ ...counts, notRun: notRun.length }),
  ].join("\n\n");
}

function severityGroup(report: ValidationReport, severity: Severity, options: TextOptions): string {
  const problems = report.problems.filter((problem) => problem.severity === severity);
  if (problems.length === 0) return "";
  const heading = `${options.texts.severities[severity]} (${String(problems.length)})`;
  return [heading, ...problems.map((problem) => problemLines(problem, options))].join("\n");
}

function problemLines(problem: Problem, { language, labels }: TextOptions): string {
  const { message, fix } = problemText(problem, language, labels);
  const { sheet, address } = problem.place;
  const place = [sheet, address].filter((part) => part !== null).join("!");
  return `  ${place === "" ? "" : `${place}  `}${message} ${fix} [${problem.code}]`;
}
