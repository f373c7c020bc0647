/**
 * Why an action could not be done. Expected failures are values; i18n makes one sentence and the next step of each.
 */
export type Failure =
  /** A cell is being edited; Excel refuses everything until that ends. */
  | { readonly code: "cell-edit-mode" }
  | { readonly code: "read-only" }
  | { readonly code: "structure-protected" }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  /** Another workbook is in front, or a chart or macro sheet is active where a worksheet is needed. */
  | { readonly code: "another-window-active" }
  | { readonly code: "access-denied" }
  /** The answer would be too large even for the smallest block. */
  | { readonly code: "too-large" }
  /** This Excel lacks an API set the add-in needs. */
  | { readonly code: "excel-too-old"; readonly needs: string }
  | { readonly code: "form-not-recognised"; readonly template: string }
  /** The workbook has the form but no figure could be read from it. */
  | { readonly code: "nothing-to-summarize" }
  /** After writing, a value the workbook calculated differs from ours. The workbook was put back. */
  | {
      readonly code: "figure-differs";
      readonly sheet: string;
      readonly address: string;
      readonly expected: string;
      readonly found: string;
    }
  /** The inputs were changed by somebody while the summary was written. */
  | { readonly code: "inputs-changed" }
  | { readonly code: "cancelled" }
  /** Two actions at once. */
  | { readonly code: "busy" }
  /** Anything Excel refused that has no better code; `excelCode` is Excel's own, for support. */
  | { readonly code: "excel-error"; readonly excelCode: string };

/** Code of a failure, e.g. "read-only". */
export type FailureCode = Failure["code"];
