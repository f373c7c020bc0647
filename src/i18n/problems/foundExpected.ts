import type { Problem, ProblemCode, ProblemDataByCode } from "../../core";

/**
 * What is there and what should be, as short texts for the machine-readable report; `null` where there is no such
 * thing. Numbers and dates have one form whatever the language: "1.008", "2031-04-04"; a formula follows in brackets.
 */
export interface FoundExpected {
  readonly found: string | null;
  readonly expected: string | null;
}

type Facts = { readonly [C in ProblemCode]: (data: ProblemDataByCode[C]) => FoundExpected };

const NOTHING: FoundExpected = { found: null, expected: null };

const FACTS: Facts = {
  "form-not-recognised": ({ sheetsWanted }) => ({ found: null, expected: sheetsWanted.join(", ") }),
  "sheet-missing": ({ sheet, similar }) => ({ found: similar, expected: sheet }),
  "column-missing": ({ header, similar }) => ({ found: similar, expected: header }),
  "unit-unknown": ({ text, suggestion }) => ({ found: text === "" ? null : text, expected: suggestion }),
  "unit-not-valid": ({ unit, successors }) => ({
    found: unit,
    expected: successors.length === 0 ? null : successors.join(", "),
  }),
  "unit-duplicate": ({ unit }) => ({ found: unit, expected: null }),
  "formula-overwritten": ({ found, expectedFormula, expectedValue }) => ({
    found: found === "" ? null : found,
    expected: expectedValue === null ? expectedFormula : withFormula(expectedValue, expectedFormula ?? ""),
  }),
  "total-range-short": ({ found, formula, expectedFormula, expectedValue }) => ({
    found: found === null ? formula : withFormula(found, formula),
    expected: withFormula(expectedValue, expectedFormula),
  }),
  "number-as-text": ({ text, value }) => ({ found: text, expected: String(value) }),
  "text-in-number-column": ({ text }) => ({ found: text, expected: null }),
  "count-not-whole": ({ value, suggestion }) => ({
    found: String(value),
    expected: suggestion === null ? null : String(suggestion),
  }),
  "count-negative": ({ value }) => ({ found: String(value), expected: null }),
  "error-value": ({ error }) => ({ found: error, expected: null }),
  "date-not-understood": ({ text }) => ({ found: text === "" ? null : text, expected: null }),
  "date-out-of-period": ({ date, periods }) => ({ found: date, expected: periods.join(", ") }),
  "value-not-in-list": ({ text, suggestion, allowed }) => ({
    found: text === "" ? null : text,
    expected: suggestion ?? allowed.join(", "),
  }),
  "duplicate-key": ({ text }) => ({ found: text, expected: null }),
  "list-count-mismatch": ({ listed, reported }) => ({ found: String(reported), expected: String(listed) }),
  "target-not-understood": ({ text }) => ({ found: text, expected: null }),
  "sheet-renamed": ({ expected }) => ({ found: null, expected }),
  "column-moved": ({ header, expectedAfter }) => ({ found: header, expected: expectedAfter }),
  "column-extra": ({ header }) => ({ found: header, expected: null }),
  "column-duplicate": ({ header }) => ({ found: header, expected: null }),
  "header-changed": ({ found, expected }) => ({ found, expected }),
  "unit-row-missing": ({ label }) => ({ found: null, expected: label }),
  "row-label-changed": ({ found, expected }) => ({ found, expected }),
  "row-extra": ({ label }) => ({ found: label, expected: null }),
  "formula-altered": ({ found, expected }) => ({ found, expected }),
  "column-formula-broken": ({ found, expected }) => ({ found, expected }),
  "thousands-mistyped": ({ value, suggestion }) => numbers(value, suggestion),
  "date-as-text": ({ text, date }) => ({ found: text, expected: date }),
  "sum-mismatch": ({ found, expected }) => numbers(found, expected),
  "period-sum-mismatch": ({ found, expected }) => numbers(found, expected),
  "target-mismatch": ({ found, expected }) => numbers(found, expected),
  "target-missing": () => NOTHING,
  "duplicate-enterprise": ({ name }) => ({ found: name, expected: null }),
  "legacy-encoding": ({ text, converted }) => ({ found: text, expected: converted }),
  "unicode-decomposed": ({ text }) => ({ found: text, expected: text.normalize("NFC") }),
  "tone-placement": ({ text, usual }) => ({ found: text, expected: usual }),
  "stray-space": ({ text, trimmed }) => ({ found: text, expected: trimmed }),
  "merged-body-cells": ({ area }) => ({ found: area, expected: null }),
  "hidden-data": () => NOTHING,
  "external-link": ({ formula }) => ({ found: formula, expected: null }),
  "sheet-protected": () => NOTHING,
  "cumulative-fell": ({ value }) => ({ found: String(value), expected: null }),
  "increment-in-cumulative": ({ value, expected }) => numbers(value, expected),
  "percent-claim-wrong": ({ found, expected }) => numbers(found, expected),
  "unit-of-measure-contradicted": ({ stated, expected }) => ({ found: stated, expected }),
  "outlier-times-ten": ({ value, suggestion }) => numbers(value, suggestion),
  "manual-calculation": () => NOTHING,
  "zero-target-with-actual": () => ({ found: "0", expected: null }),
  "rule-failed": () => NOTHING,
};

/** A total 6 instead of =SUM(D11:D27): `{ found: "6", expected: "5 (=SUM(D11:D27))" }`. */
export function foundExpected(problem: Problem): FoundExpected {
  // The table has an entry for each code, made for exactly its data; the compiler cannot see the pair.
  const facts = FACTS[problem.code] as (data: Problem["data"]) => FoundExpected;
  return facts(problem.data);
}

function withFormula(value: number, formula: string): string {
  return formula === "" ? String(value) : `${String(value)} (${formula})`;
}

function numbers(found: number, expected: number): FoundExpected {
  return { found: String(found), expected: String(expected) };
}
