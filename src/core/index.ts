/** Front door of the core: the only file of this folder that other layers import. */
export type { CalendarDate } from "./model/calendarDate";
export type { Evaluation, Figure, Status } from "./model/figure";
export type { Period, PeriodPart } from "./model/period";
export { comparePeriods, parsePeriodId, periodId } from "./model/period";
export type { Place, Problem, ProblemCode, ProblemDataByCode, ProblemOf, Severity, Subject } from "./model/problem";
export type { CalculationMode, CellPlace, SheetSnapshot, SheetVisibility, WorkbookSnapshot } from "./model/snapshot";
export type { Actual, Goal, Target } from "./model/target";
export type { Coverage, NotRunReason, ValidationReport } from "./model/validationReport";
export { displayedExcess, displayedPercent, roundedPercent } from "./surplus/rate";
export { roundHalfUp } from "./surplus/roundHalfUp";
export type {
  Expectation,
  PlannedCell,
  PlannedChart,
  PlannedFormat,
  PlannedSeries,
  PlannedSheet,
  StyleName,
  SummaryPlan,
} from "./summary/plan";
export type { Template } from "./template/template";
export { isRecognised, recognise } from "./reading/recognise";
export { computeFigures } from "./summary/figures";
export { planSummary } from "./summary/planSummary";
export type { SummaryTexts } from "./summary/summaryTexts";
export { builtInTemplates } from "./template/builtInTemplates";
export { parseTemplate } from "./template/parseTemplate";
export type { TemplateError, TemplateIssue } from "./template/templateError";
export { runRules } from "./rules/runRules";
