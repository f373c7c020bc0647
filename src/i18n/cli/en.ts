import type { CliTexts } from "./cliTexts";

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

export const CLI_EN: CliTexts = {
  help: `Checks and summarizes workbooks of assigned targets.

Usage:
  chi-tieu learn GOOD.xlsx -o TEMPLATE.json [--lang vi|en]
  chi-tieu validate FILE.xlsx [--list OUT.xlsx] [--template TEMPLATE.json] [--json] [--lang vi|en]
  chi-tieu fix FILE.xlsx --dry-run [--template TEMPLATE.json] [--json] [--lang vi|en]
  chi-tieu fix FILE.xlsx --all-safe -o OUT.xlsx [--template TEMPLATE.json] [--json] [--lang vi|en]
  chi-tieu summarize FILE.xlsx -o OUT.xlsx [--template TEMPLATE.json] [--json] [--lang vi|en]

Exit code: 0 no errors, 1 the workbook has errors, 2 the file or the command cannot be used.`,
  usage: {
    "unknown-command": (text) => `There is no command “${text}”. Please use learn, validate, fix or summarize.`,
    "unknown-option": (text) => `The option ${text} cannot be used. Please see chi-tieu --help.`,
    "file-missing": () => "No file was named. Please add the name of an .xlsx file after the command.",
    "one-file-only": (text) =>
      `Only one file at a time; “${text}” is one too many. Please run the command for each file.`,
    "output-missing": () => "No output file was named. Please add -o and the name of an .xlsx file.",
    "output-is-input": () => "The output file is the input file. Please choose another name to keep the original.",
    "fix-choice-missing": () =>
      "It was not said what to fix. Please add --all-safe to fix what is safe, or --dry-run to have a look.",
    "language-unknown": (text) => `There is no language “${text}”. Please use vi or en.`,
  },
  file: {
    "not-found": (file) => `The file ${file} was not found. Please check the path.`,
    "is-folder": (file) => `${file} is a folder. Please name an .xlsx file.`,
    "cannot-read": (file) => `The file ${file} could not be read. Please check the access rights.`,
    "cannot-write": (file) =>
      `The file ${file} could not be written. Please check the folder and its rights, or close the file if it is open.`,
    "template-not-json": (file) => `The template ${file} is not valid JSON. Please check the file.`,
    "template-invalid": (file, where) =>
      `The template ${file} is wrong at ${where}. Please compare it with docs/template-format.md.`,
  },
  workbook: {
    "not-a-workbook": (file) => `${file} is not an Excel workbook (.xlsx, .xlsm). Please choose another file.`,
    encrypted: (file) =>
      `${file} has a password or the old format (.xls). Please open it in Excel, remove the password and save it as .xlsx.`,
    damaged: (file) => `${file} is damaged or incomplete. Please open it in Excel, repair and save it.`,
    unsafe: (file) => `${file} has an unsafe structure and was not opened. Please ask the sender for the file again.`,
    signed: (file) => `${file} is digitally signed; writing would break the signature. Please use the unsigned copy.`,
    encoding: (file) => `${file} uses an encoding that is not supported. Please open it in Excel and save it as .xlsx.`,
  },
  workbookLabel: "Workbook",
  templateLabel: "Form",
  templateUnknown: "not recognised",
  version: "version",
  severities: { error: "Errors", warning: "Warnings", question: "To be confirmed", info: "Information" },
  noProblems: "No problems found.",
  coverage: ({ checks, sheets, notApplicable, notRun }) =>
    `${plural(checks, "check", "checks")} ran on ${plural(sheets, "sheet", "sheets")}; ` +
    `${String(notApplicable)} not applicable; ${String(notRun)} could not run.`,
  written: (sheets, charts, file) => `Wrote ${sheets.join(", ")} and ${plural(charts, "chart", "charts")} to ${file}.`,
  verified: "The values the workbook calculated were read back and equal the figures.",
  errorsLeft: (count) =>
    `The workbook still has ${plural(count, "error", "errors")}. Please run chi-tieu validate to see and correct them.`,
  learnt: ({ tables, questions }, file) =>
    `Learnt ${plural(tables, "table", "tables")} and wrote the form to ${file}${questions === 0 ? "." : `; ${plural(questions, "question is", "questions are")} open under “questions”.`}`,
  listWritten: (file) => `Wrote the list of problems to ${file}.`,
  fix: {
    safeHeading: "Safe to fix",
    askHeading: "To be looked at one by one, not fixed",
    sheetName: "Name of the sheet",
    nothing: "There is nothing that can be fixed automatically.",
    notWritten: "Nothing was written. Add --all-safe and -o to write what is safe to fix into a new file.",
    written: (cells, file) => `Fixed ${plural(cells, "place", "places")} and wrote ${file}.`,
  },
  phases: {
    reading: "Reading the workbook…",
    checking: "Checking…",
    calculating: "Calculating…",
    preparing: "Preparing to write…",
    writing: "Writing…",
    verifying: "Comparing…",
  },
  failed: "The program failed in an unexpected way. Please send the file and the command to your support.",
};
