import type { Coverage, Severity } from "../../core";
import type { PaneText, SeverityCounts, StandingData } from "./paneText";

const ONE: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  question: "question",
  info: "note",
};

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: "Errors",
  warning: "Warnings",
  question: "Questions",
  info: "Notes",
};

/** "1 sheet", "2 sheets"; zero takes the plural. */
function counted(count: number, one: string): string {
  return `${String(count)} ${one}${count === 1 ? "" : "s"}`;
}

function checked(counts: SeverityCounts): string {
  const severities: readonly Severity[] = ["error", "warning", "question", "info"];
  const parts = severities.filter((each) => counts[each] > 0).map((each) => counted(counts[each], ONE[each]));
  return parts.length === 0 ? "No errors found." : `Found ${parts.join(", ")}.`;
}

function coverage({ checks, sheets, notApplicable, notRun }: Coverage): string {
  const parts = [
    `${counted(checks, "check")} ran on ${counted(sheets, "sheet")}`,
    notApplicable > 0 ? `${String(notApplicable)} not applicable` : "",
    notRun.length > 0 ? `${String(notRun.length)} could not run` : "",
  ].filter((part) => part !== "");
  return `${parts.join("; ")}.`;
}

function standing({ status, size }: StandingData): string {
  switch (status) {
    case "exceeded":
      return `${size} above target`;
    case "met":
      return "target met";
    case "not-met":
      return `${size} below target`;
    case "in-progress":
      return `in progress, ${size} to go`;
    case "no-result":
      return "no result yet";
    case "not-reported":
      return "not reported";
    case "no-target":
      return "no target assigned";
    case "confirm-target":
      return "target to be confirmed";
  }
}

/** The pane in English. */
export const PANE_EN: PaneText = {
  title: "Chỉ tiêu",
  validate: { name: "Validate", explains: "Finds mistakes, changes no cell" },
  summarize: { name: "Summarize", explains: "Adds results against targets, with charts" },
  learnt: (tables, questions) =>
    questions === 0
      ? `${String(tables)} tables read. Please look them over and save the form.`
      : `${String(tables)} tables read, ${String(questions)} questions open.`,
  formSaved: "The form was saved in the workbook. Press Check to use it.",
  switchLanguage: "Tiếng Việt",
  privacy: "Your figures stay in this file.",
  firstRun: {
    heading: "Getting started",
    lines: [
      "Open your office’s target workbook in Excel.",
      "Press Validate: each mistake comes with its cell and how to fix it.",
      "Press Summarize: a new sheet shows how far each target is exceeded or missed.",
    ],
  },
  outsideExcel: {
    sentence: "This page only works inside Excel.",
    nextStep: "Please open Excel and press “Open Chỉ tiêu” on the Home tab.",
  },
  phases: {
    reading: "Read the sheets",
    checking: "Check the figures",
    calculating: "Compare with the targets",
    preparing: "Prepare the summary",
    writing: "Write the summary",
    verifying: "Verify what was written",
  },
  doing: (phase) => `Now: ${phase.slice(0, 1).toLowerCase()}${phase.slice(1)}…`,
  steps: "Progress",
  starting: "Starting",
  cancel: "Stop",
  cancelling: "Stopping",
  retry: "Try again",
  loading: "Opening the result",
  severity: SEVERITY,
  group: (severity, count) => `${SEVERITY[severity]} (${String(count)})`,
  checked,
  notRecognised: {
    sentence: "The form of this workbook was not recognised.",
    nextStep: "Please open the target workbook, or restore the sheet names, then press Validate.",
  },
  sheetsWanted: "Sheets expected:",
  recognisedAs: (title, version) => `Form: ${title}, version ${version}`,
  coverage,
  notRun: {
    "form-not-recognised": "form not recognised",
    "form-incomplete": "a sheet or column is missing",
    "rule-failed": "the check itself failed",
  },
  clean: "The figures are ready to be summarized.",
  problemList: "Findings",
  showMore: (hidden) => `Show more (${String(hidden)} left)`,
  goTo: (place) => `Go to cell ${place}`,
  summarized: "The summary is ready.",
  verified: "Figures verified: the values Excel calculated equal an independent calculation.",
  errorsRemain: (count) =>
    `${counted(count, "error")} remain in the workbook; the summary follows what it says now. Please press Validate.`,
  headline: "Against assigned targets",
  standing,
  noHeadline: "No yearly figure has an assigned target.",
  otherFigures: (count) => `${counted(count, "other figure")} in the summary.`,
  written: (sheets, charts) => `Wrote ${counted(sheets, "sheet")} and ${counted(charts, "chart")}.`,
  openSheet: (sheet) => `Open sheet ${sheet}`,
  assignedBy: (body) => `assigned by ${body}`,
};
