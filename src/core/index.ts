/** Front door of the core: the only file of this folder that other layers import. */
export type { CalendarDate } from "./model/calendarDate";
export type { Evaluation, Figure, Status } from "./model/figure";
export type { Period, PeriodPart } from "./model/period";
export { comparePeriods, parsePeriodId, periodId } from "./model/period";
export type { Place, Problem, ProblemCode, ProblemDataByCode, ProblemOf, Severity, Subject } from "./model/problem";
export type { CalculationMode, CellPlace, SheetSnapshot, SheetVisibility, WorkbookSnapshot } from "./model/snapshot";
export type { Actual, Goal, Target } from "./model/target";
export type { Coverage, NotRunReason, ValidationReport } from "./model/validationReport";
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
