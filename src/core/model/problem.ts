import type { ErrorText } from "../../base/cellValue";

/**
 * How serious a problem is. "error": the figures are wrong or cannot be made. "warning": probably wrong.
 * "question": only the user can say. "info": good to know, nothing to do.
 */
export type Severity = "error" | "warning" | "question" | "info";

/** Where a problem is. Addresses are A1 text without sheet ("C23", "C5:C9"); `null` where there is no such place. */
export interface Place {
  readonly sheet: string | null;
  readonly address: string | null;
  /** Header of the column as the office wrote it, e.g. "Tổ chức đảng › Thành lập mới". */
  readonly header: string | null;
}

/** Whom and what a problem concerns; `null` where the place alone says all. Labels as shown to the user. */
export interface Subject {
  readonly unit: string | null;
  /** Period id, e.g. "2013-Q1". */
  readonly period: string | null;
  /** Kind code, e.g. "DANG". */
  readonly kind: string | null;
}

/**
 * Every problem the product can report and the data its sentence needs. Codes are stable: never renamed, never reused.
 * The sentences themselves are made in i18n, one per code and language.
 */
export interface ProblemDataByCode {
  "form-not-recognised": { readonly template: string; readonly sheetsWanted: readonly string[] };
  "sheet-missing": { readonly sheet: string; readonly similar: string | null };
  "column-missing": { readonly header: string; readonly similar: string | null };
  "unit-unknown": { readonly text: string; readonly suggestion: string | null };
  "unit-duplicate": { readonly unit: string; readonly firstAddress: string };
  "formula-overwritten": {
    readonly found: string;
    readonly expectedFormula: string;
    readonly expectedValue: number;
  };
  "total-range-short": {
    readonly formula: string;
    readonly leftOut: string;
    readonly expectedFormula: string;
    readonly found: number | null;
    readonly expectedValue: number;
  };
  "number-as-text": { readonly text: string; readonly value: number };
  "text-in-number-column": { readonly text: string };
  /** `suggestion`: the count that was probably meant (1608 for 1.608), `null` if there is no such reading. */
  "count-not-whole": { readonly value: number; readonly suggestion: number | null };
  "count-negative": { readonly value: number };
  "error-value": { readonly error: ErrorText };
  "date-not-understood": { readonly text: string };
  "date-out-of-period": { readonly date: string; readonly periods: readonly string[] };
  "value-not-in-list": {
    readonly text: string;
    readonly suggestion: string | null;
    readonly allowed: readonly string[];
  };
  "duplicate-key": { readonly text: string; readonly firstAddress: string };
  "list-count-mismatch": { readonly listed: number; readonly reported: number; readonly listSheet: string };
  "target-not-understood": { readonly text: string };
  "zero-target-with-actual": { readonly actual: number };
  "rule-failed": { readonly rule: string };
}

/** Code of a problem, e.g. "unit-unknown": also the name of the rule's file and of its document. */
export type ProblemCode = keyof ProblemDataByCode;

/** A problem with one particular code. */
export interface ProblemOf<C extends ProblemCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly place: Place;
  readonly subject: Subject;
  readonly data: ProblemDataByCode[C];
  /** Id shared by all problems with one cause (the place of the cause); `null` when the problem stands for itself. */
  readonly cause: string | null;
}

/** Any problem; `code` tells which data it carries. */
export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

/** Nobody and nothing in particular. */
export const NO_SUBJECT: Subject = { unit: null, period: null, kind: null };
