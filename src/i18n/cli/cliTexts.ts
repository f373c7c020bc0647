/** What the command line says. One sentence for each thing that can be wrong, with what to do. */
export interface CliTexts {
  readonly help: string;
  readonly usage: {
    readonly "unknown-command": (text: string) => string;
    readonly "unknown-option": (text: string) => string;
    readonly "file-missing": () => string;
    readonly "one-file-only": (text: string) => string;
    readonly "output-missing": () => string;
    readonly "output-is-input": () => string;
    readonly "fix-choice-missing": () => string;
    readonly "language-unknown": (text: string) => string;
  };
  readonly file: {
    readonly "not-found": (file: string) => string;
    readonly "is-folder": (file: string) => string;
    readonly "cannot-read": (file: string) => string;
    readonly "cannot-write": (file: string) => string;
    readonly "template-not-json": (file: string) => string;
    readonly "template-invalid": (file: string, where: string) => string;
  };
  /** Why a file is not a workbook that can be used; `reason` is one of the groups of the file layer's codes. */
  readonly workbook: Readonly<Record<WorkbookRefusal, (file: string) => string>>;
  readonly workbookLabel: string;
  readonly templateLabel: string;
  readonly templateUnknown: string;
  readonly version: string;
  readonly severities: Readonly<Record<"error" | "warning" | "question" | "info", string>>;
  readonly noProblems: string;
  readonly coverage: (numbers: {
    readonly checks: number;
    readonly sheets: number;
    readonly notApplicable: number;
    readonly notRun: number;
  }) => string;
  readonly written: (sheets: readonly string[], charts: number, file: string) => string;
  readonly verified: string;
  readonly errorsLeft: (count: number) => string;
  readonly learnt: (counts: { readonly tables: number; readonly questions: number }, file: string) => string;
  readonly listWritten: (file: string) => string;
  readonly fix: {
    readonly safeHeading: string;
    /** Over what only a person may decide. */
    readonly askHeading: string;
    /** Stands before the name of a sheet that would be renamed. */
    readonly sheetName: string;
    readonly nothing: string;
    readonly notWritten: string;
    readonly written: (cells: number, file: string) => string;
  };
  readonly phases: Readonly<
    Record<"reading" | "checking" | "calculating" | "preparing" | "writing" | "verifying", string>
  >;
  readonly failed: string;
}

/** Groups of reasons for which a file is refused. */
export type WorkbookRefusal = "not-a-workbook" | "encrypted" | "damaged" | "unsafe" | "signed" | "encoding";
