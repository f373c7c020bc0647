import type { Result } from "../base/result";
import type { CalendarDate, SummaryPlan, WorkbookSnapshot } from "../core";
import type { Cancel } from "./cancel";
import type { Failure } from "./failure";

/** The named steps of an action, in order. The pane and the command line show them as progress. */
export type Phase = "reading" | "checking" | "calculating" | "preparing" | "writing" | "verifying";

/** How a running action talks to the one who started it. */
export interface RunControl {
  readonly cancel: Cancel;
  /** Called at the start of each phase. */
  onPhase(phase: Phase): void;
}

/** Reads the workbook once. The number of round trips does not grow with the number of rows. */
export interface WorkbookReader {
  read(control: RunControl): Promise<Result<WorkbookSnapshot, Failure>>;
}

/** What writing a plan did. */
export interface WriteOutcome {
  /** Names of the sheets of ours, as they are now. */
  readonly sheets: readonly string[];
  readonly charts: number;
  /** Sheets that were not there before. */
  readonly created: readonly string[];
}

/** Writes a plan, all or nothing, and compares what the workbook then calculates with what the plan expects. */
export interface WorkbookWriter {
  apply(plan: SummaryPlan, control: RunControl): Promise<Result<WriteOutcome, Failure>>;
}

/** Shows a place to the user. */
export interface Navigator {
  /** Activates the sheet and selects the address ("C23", "C5:C9"; `null` = just the sheet). */
  goTo(sheet: string, address: string | null): Promise<Result<null, Failure>>;
}

/** The day it is, for "has the period ended". Tests fix it. */
export interface Clock {
  today(): CalendarDate;
  /** Date and time for the stamp on the summary, as an Excel serial of local time. */
  nowSerial(): number;
}

/** Everything outside that the use cases need. */
export interface Ports {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
  readonly navigator: Navigator;
  readonly clock: Clock;
}
