import type { Failure } from "../app/failure";
import type { RunControl } from "../app/ports";
import type { SummaryReport } from "../app/summarizeWorkbook";
import type { Result } from "../base/result";
import type { Template, ValidationReport } from "../core";

/**
 * What the pane can ask for. The composition root gives the use cases over Excel; tests give plain functions that
 * return reports. The pane itself knows neither.
 */
export interface PaneActions {
  readonly validate: (control: RunControl) => Promise<Result<ValidationReport, Failure>>;
  readonly summarize: (control: RunControl) => Promise<Result<SummaryReport, Failure>>;
  /** Learns the form of the open workbook; writes nothing. */
  readonly learn: (control: RunControl) => Promise<Result<Template, Failure>>;
  /** Puts a form into the open workbook, so that it is known wherever the workbook goes. */
  readonly saveForm: (template: Template) => Promise<Result<null, Failure>>;
  /** Selects "C23" on the sheet; with `null` just shows the sheet. */
  readonly goTo: (sheet: string, address: string | null) => Promise<Result<null, Failure>>;
}
