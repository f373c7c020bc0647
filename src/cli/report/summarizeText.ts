import type { SummaryReport } from "../../app/summarizeWorkbook";
import type { CliTexts } from "../../i18n/cli/cliTexts";
import type { FormLabels } from "../../i18n/formLabels";
import { figureText } from "../../i18n/pane/figureText";
import type { Language } from "../../i18n/language";

/** The report for people: the district's yearly figures that have a target or a result, and what was written where. */
export function summarizeText(
  report: SummaryReport,
  output: string,
  options: { readonly texts: CliTexts; readonly labels: FormLabels; readonly language: Language },
): string {
  const { texts, labels, language } = options;
  const yearly = report.figures.filter((figure) => figure.unit === null && figure.period.part === "year");
  const lines = yearly.map((figure) => {
    const { name, value, sign, standing, detail } = figureText(figure, language, labels);
    return `  ${name} (${detail}): ${[value, sign, standing].filter((part) => part !== "").join(", ")}`;
  });
  const left = report.errorCount > 0 ? [texts.errorsLeft(report.errorCount)] : [];
  return [...lines, "", texts.written(report.sheets, report.charts, output), texts.verified, ...left].join("\n");
}
