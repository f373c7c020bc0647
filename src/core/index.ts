/** Front door of the core: the only file of this folder that other layers import. */
export type { AcceptRefusal, Acceptance } from "./findings/acceptFinding";
export { acceptFinding, acceptedById, withdrawAcceptance } from "./findings/acceptFinding";
export type { RunComparison, Standing } from "./findings/compareRuns";
export { compareRuns } from "./findings/compareRuns";
export type { FindingIdentity } from "./findings/findingId";
export { findingIds } from "./findings/findingId";
export type { AcceptedFinding, FindingsState } from "./findings/findingsState";
export { NO_FINDINGS_STATE, findingsStateText, parseFindingsState } from "./findings/findingsState";
export { rememberRun } from "./findings/rememberRun";
export type { CellChange, CellState, Fix, FixPlan, SheetRename } from "./findings/fix";
export type { FixLog, FixRun, LoggedCell, LoggedRename } from "./findings/fixLog";
export { EMPTY_FIX_LOG, fixLogText, parseFixLog, runToUndo, withRun, withState } from "./findings/fixLog";
export { fixesFor } from "./findings/fixesFor";
export { planFixes, planSafeFixes } from "./findings/planFixes";
export type { BoundedProblems } from "./findings/boundProblems";
export { boundProblems } from "./findings/boundProblems";
export type { GroupFold } from "./findings/foldByColumn";
export { foldByColumn } from "./findings/foldByColumn";
export { ISSUES_MARKER, planIssueList } from "./findings/issueListSheet";
export type { IssueListTexts } from "./findings/issueListTexts";
export type { MarkLevel, MarkPlan, SheetMarks } from "./findings/planMarks";
export { planMarks } from "./findings/planMarks";
export type { ProblemGroup, SeverityCounts } from "./findings/groupByCause";
export { groupByCause } from "./findings/groupByCause";
export type { CalendarDate } from "./model/calendarDate";
export type { Evaluation, Figure, Status } from "./model/figure";
export type { Period, PeriodPart } from "./model/period";
export { comparePeriods, parsePeriodId, periodId } from "./model/period";
export type { Place, Problem, ProblemCode, ProblemDataByCode, ProblemOf, Severity, Subject } from "./model/problem";
export type { CalculationMode, CellPlace, SheetSnapshot, SheetVisibility, WorkbookSnapshot } from "./model/snapshot";
export type { Actual, Goal, Target } from "./model/target";
export type { Coverage, FormName, NotRunReason, ValidationReport } from "./model/validationReport";
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
export type { FieldDescription, Question, TableDescription, Template } from "./template/template";
export type { FormMatch } from "./reading/recognise";
export { isRecognised, rankForms, recognise, similarForms } from "./reading/recognise";
export { computeFigures } from "./summary/figures";
export { planSummary } from "./summary/planSummary";
export type { SummaryTexts } from "./summary/summaryTexts";
export { builtInTemplates } from "./template/builtInTemplates";
export type { StoredTemplateError } from "./template/storedTemplate";
export { parseStoredTemplate, storedTemplateText } from "./template/storedTemplate";
export type { Vocabulary } from "./template/defaultVocabulary";
export { defaultVocabulary } from "./template/defaultVocabulary";
export { parseTemplate } from "./template/parseTemplate";
export type { TemplateError, TemplateIssue } from "./template/templateError";
export { runRules } from "./rules/runRules";
export { learnTemplate } from "./learning/learnTemplate";
export type { LearnFailure, Learnt } from "./learning/learnTemplate";
export { answerQuestion } from "./learning/answerQuestion";
export { formProblems, withWholeTotals } from "./learning/formProblems";
export { readWorkbook } from "./reading/readTables";
