import type { Result } from "../base/result";
import type {
  CalendarDate,
  FindingsState,
  FixPlan,
  MarkPlan,
  StoredTemplateError,
  SummaryPlan,
  Template,
  WorkbookSnapshot,
} from "../core";
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

/** Writes the sheets of ours: a plan all or nothing, and compares what the workbook then calculates with what the plan expects. */
export interface WorkbookWriter {
  apply(plan: SummaryPlan, control: RunControl): Promise<Result<WriteOutcome, Failure>>;
  /**
   * Takes sheets of ours with these markers out of the workbook and gives their names. Sheets of the office, and copies
   * the user has made of ours, stay.
   */
  remove(markers: readonly string[], control: RunControl): Promise<Result<readonly string[], Failure>>;
}

/** What fixing or taking back did. */
export interface FixOutcome {
  /** Number of cells that were written. */
  readonly cells: number;
  /** Number of sheets that were renamed. */
  readonly sheets: number;
}

/**
 * Changes cells of the office, all or nothing: only those of the plan, and only while each still holds what the plan
 * says it held. Every change is remembered in the workbook with the time and its reason.
 */
export interface WorkbookFixer {
  apply(plan: FixPlan, control: RunControl): Promise<Result<FixOutcome, Failure>>;
  /** Takes back everything the last run changed, all or nothing; again, and the run before it goes. */
  undo(control: RunControl): Promise<Result<FixOutcome, Failure>>;
}

/** What a workbook remembers about findings, and where that comes from. */
export interface RememberedFindings {
  /** With "none" and "unreadable" the empty state: the program starts afresh. */
  readonly state: FindingsState;
  readonly origin: "stored" | "none" | "unreadable";
}

/** Keeps accepted findings and the last run in the workbook itself. Reading changes nothing. */
export interface FindingsStore {
  read(): Promise<Result<RememberedFindings, Failure>>;
  write(state: FindingsState): Promise<Result<null, Failure>>;
}

/** The description of a form that a workbook carries. */
export type StoredTemplate =
  | { readonly state: "none" }
  | { readonly state: "stored"; readonly template: Template }
  /** There is one, and this program cannot use it. */
  | { readonly state: "unusable"; readonly reason: StoredTemplateError };

/** Keeps the description of the office's form in the workbook itself. Reading changes nothing. */
export interface TemplateStore {
  read(): Promise<Result<StoredTemplate, Failure>>;
  /** Puts it in place of the one that was there. */
  write(template: Template): Promise<Result<null, Failure>>;
  /** Takes it out; a workbook without one stays as it is. */
  remove(): Promise<Result<null, Failure>>;
}

/**
 * Marks cells on the office's sheets without touching them: as conditional formats of ours behind those of the user. No
 * cell, comment or format of a cell changes, and taking the marks away leaves no trace.
 */
export interface CellMarker {
  /** Takes earlier marks away and makes those of the plan; gives the number of marked cells. */
  mark(plan: MarkPlan, control: RunControl): Promise<Result<number, Failure>>;
  /** Takes all marks away, also those an earlier session has left; gives the number of conditional formats removed. */
  clear(control: RunControl): Promise<Result<number, Failure>>;
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
  readonly fixer: WorkbookFixer;
  readonly findings: FindingsStore;
  readonly marker: CellMarker;
  readonly templates: TemplateStore;
  readonly navigator: Navigator;
  readonly clock: Clock;
}
