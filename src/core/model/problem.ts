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
  /** The table of `expected` stands on a sheet of another name. */
  "sheet-renamed": { readonly expected: string };
  "column-moved": { readonly header: string; readonly expectedAfter: string | null };
  "column-extra": { readonly header: string };
  "column-duplicate": { readonly header: string; readonly firstAddress: string };
  "header-changed": { readonly found: string; readonly expected: string };
  /** `label`: a unit or any other row of the form. `after`: the row of the form it should follow. */
  "unit-row-missing": { readonly label: string; readonly after: string | null };
  /** A row of the form is called something else. */
  "row-label-changed": { readonly found: string; readonly expected: string };
  /** A row the form does not have. */
  "row-extra": { readonly label: string };
  /** Formulas as shown, with "="; `expected` is the form's, written for this cell. */
  "formula-altered": { readonly found: string; readonly expected: string };
  "column-formula-broken": { readonly found: string; readonly expected: string };
  /** A number that lost its thousands: 1.608 is 1608. */
  "thousands-mistyped": { readonly value: number; readonly suggestion: number };
  /** `date`: ISO day it was read as. */
  "date-as-text": { readonly text: string; readonly date: string };
  /** A typed total, or a column declared as a sum, is not the sum of its parts. `parts`: their addresses. */
  "sum-mismatch": { readonly found: number; readonly expected: number; readonly parts: string };
  /** Quarters do not add up to the year. `parts`: periods with their cells. */
  "period-sum-mismatch": { readonly found: number; readonly expected: number; readonly parts: string };
  /** The same target stands elsewhere with another number. */
  "target-mismatch": {
    readonly found: number;
    readonly expected: number;
    readonly otherSheet: string;
    readonly otherAddress: string;
  };
  /** A result without a target where the form has one in every row. */
  "target-missing": { readonly actual: number | null };
  "duplicate-enterprise": { readonly name: string; readonly firstSheet: string; readonly firstAddress: string };
  "legacy-encoding": {
    readonly text: string;
    readonly encoding: "TCVN3" | "VNI";
    readonly converted: string;
  };
  "unicode-decomposed": { readonly text: string };
  /** "Hoà Bình" where the form writes "Hòa Bình". */
  "tone-placement": { readonly text: string; readonly usual: string };
  "stray-space": { readonly text: string; readonly trimmed: string };
  "merged-body-cells": { readonly area: string };
  /** Hidden rows, columns or a whole sheet with numbers in it. */
  "hidden-data": { readonly what: "rows" | "columns" | "sheet"; readonly figures: number };
  "external-link": { readonly formula: string; readonly workbook: string };
  "sheet-protected": { readonly sheet: string };
  /** A cumulative figure is lower than that of the period before. */
  "cumulative-fell": { readonly value: number; readonly previous: number; readonly previousAddress: string };
  /** A cumulative column holds only what was added in the period. */
  "increment-in-cumulative": { readonly value: number; readonly previous: number; readonly expected: number };
  /** A stated percentage is not what its numbers give. Rates: 1.1429 is 114,29 %. */
  "percent-claim-wrong": {
    readonly found: number;
    readonly expected: number;
    readonly numerator: number;
    readonly denominator: number;
  };
  /** `ratio`: how many times larger the figures are than the form's usual ones; `null` where two texts contradict. */
  "unit-of-measure-contradicted": {
    readonly stated: string;
    readonly expected: string | null;
    readonly ratio: number | null;
  };
  "outlier-times-ten": { readonly value: number; readonly typical: number; readonly suggestion: number };
  "manual-calculation": Readonly<Record<string, never>>;
  "sheet-missing": { readonly sheet: string; readonly similar: string | null };
  "column-missing": { readonly header: string; readonly similar: string | null };
  "unit-unknown": { readonly text: string; readonly suggestion: string | null };
  /** A unit named for a time when it does not exist. ISO days; `null`: no such limit. `successors`: names of units. */
  "unit-not-valid": {
    readonly unit: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly successors: readonly string[];
  };
  "unit-duplicate": { readonly unit: string; readonly firstAddress: string };
  /** `found`: the typed number, "" for an empty cell. `null`: the formula or its value cannot be said. */
  "formula-overwritten": {
    readonly found: string;
    readonly expectedFormula: string | null;
    readonly expectedValue: number | null;
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

/** What a fix would make of one cell: a value, or a formula with "=". */
export type FixedContent = { readonly value: string | number } | { readonly formula: string };

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
