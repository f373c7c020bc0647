import type { Phase } from "../../app/ports";
import type { Coverage, NotRunReason, Severity, Status } from "../../core";

/** Name of a button and the one line that says what it will do. */
export interface ActionText {
  readonly name: string;
  readonly explains: string;
}

/** How many problems of each severity a report has. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Where a headline figure stands; `size` is the difference without its sign, already written as a number. */
export interface StandingData {
  readonly status: Status;
  readonly size: string;
}

/**
 * Every sentence of the task pane in one language. A value with numbers in it is a function, so that each language
 * builds its own sentence; no sentence is put together from pieces outside this folder.
 */
export interface PaneText {
  readonly title: string;
  readonly validate: ActionText;
  readonly summarize: ActionText;
  /** What was learnt, and how many questions are open: the form waits to be confirmed. */
  readonly learnt: (tables: number, questions: number) => string;
  readonly formSaved: string;
  /** Label of the button that switches to the other language, written in that other language. */
  readonly switchLanguage: string;
  readonly privacy: string;
  readonly firstRun: { readonly heading: string; readonly lines: readonly [string, string, string] };
  readonly outsideExcel: { readonly sentence: string; readonly nextStep: string };
  readonly phases: Readonly<Record<Phase, string>>;
  /** A phase under way: "Đang đọc các trang tính…"; `phase` is its text. */
  readonly doing: (phase: string) => string;
  /** Name of the progress bar. */
  readonly steps: string;
  readonly starting: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly retry: string;
  readonly loading: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Heading of a group in the list: "Lỗi (7)". */
  readonly group: (severity: Severity, count: number) => string;
  /** Result of Kiểm tra in one sentence; says so when there is nothing. */
  readonly checked: (counts: SeverityCounts) => string;
  readonly notRecognised: { readonly sentence: string; readonly nextStep: string };
  /** "Sheets wanted" before the list of sheet names. */
  readonly sheetsWanted: string;
  /** "Biểu mẫu: …" */
  readonly recognisedAs: (title: string, version: string) => string;
  /** V10: what was looked at. */
  readonly coverage: (coverage: Coverage) => string;
  readonly notRun: Readonly<Record<NotRunReason, string>>;
  readonly clean: string;
  readonly problemList: string;
  /** Button under a long group: how many more there are. */
  readonly showMore: (hidden: number) => string;
  /** Name of the selecting button's effect, for its tooltip: "Đi tới ô PL01!C23". */
  readonly goTo: (place: string) => string;
  readonly summarized: string;
  readonly verified: string;
  /** The workbook was summarized although Kiểm tra finds errors in it. */
  readonly errorsRemain: (count: number) => string;
  readonly headline: string;
  /** "vượt 1", "còn thiếu 2", "đạt chỉ tiêu", "chưa báo cáo". */
  readonly standing: (data: StandingData) => string;
  readonly noHeadline: string;
  /** Figures that are not headlines: how many, and where they are. */
  readonly otherFigures: (count: number) => string;
  /** "Đã ghi 2 trang tính và 3 biểu đồ." */
  readonly written: (sheets: number, charts: number) => string;
  readonly openSheet: (sheet: string) => string;
  /** "Thành ủy giao". */
  readonly assignedBy: (body: string) => string;
}
