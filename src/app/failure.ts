import type { StoredTemplateError, TemplateIssue } from "../core";

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
  /** A cell that was to be changed holds something else by now. Nothing was written. */
  | { readonly code: "cells-changed"; readonly sheet: string; readonly address: string }
  /** A sheet that was to be changed is no longer there. Nothing was written. */
  | { readonly code: "sheet-gone"; readonly sheet: string }
  /** Another sheet has the name a sheet was to get. Nothing was written. */
  | { readonly code: "sheet-name-taken"; readonly sheet: string }
  /** After writing, a cell does not hold what was written. The workbook was put back. */
  | { readonly code: "fix-differs"; readonly sheet: string; readonly address: string }
  /** More changes than can be remembered for taking them back. Nothing was written. */
  | { readonly code: "too-many-fixes" }
  | { readonly code: "nothing-to-undo" }
  /** A finding is accepted only with a reason. */
  | { readonly code: "reason-missing" }
  | { readonly code: "reason-too-long" }
  | { readonly code: "too-many-accepted" }
  /** No sheet has a header with rows below it, so there is no form to learn. */
  | { readonly code: "nothing-to-learn" }
  /** A description contradicts itself; `path` says where ("units.3.validTo"), `issue` how. */
  | { readonly code: "template-invalid"; readonly path: string; readonly issue: TemplateIssue["code"] }
  /** A description too large to be kept in a workbook. */
  | { readonly code: "template-too-large" }
  /** The workbook carries no description of its form. */
  | { readonly code: "no-stored-template" }
  /** It carries one that is damaged, contradicts itself or comes from a newer program. */
  | { readonly code: "stored-template-unusable"; readonly reason: StoredTemplateError["code"] }
  | { readonly code: "cancelled" }
  /** Two actions at once. */
  | { readonly code: "busy" }
  /** Anything Excel refused that has no better code; `excelCode` is Excel's own, for support. */
  | { readonly code: "excel-error"; readonly excelCode: string };

/** Code of a failure, e.g. "read-only". */
export type FailureCode = Failure["code"];
