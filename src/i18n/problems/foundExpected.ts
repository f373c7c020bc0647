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

const FACTS: Facts = {
  "form-not-recognised": ({ sheetsWanted }) => ({ found: null, expected: sheetsWanted.join(", ") }),
  "sheet-missing": ({ sheet, similar }) => ({ found: similar, expected: sheet }),
  "column-missing": ({ header, similar }) => ({ found: similar, expected: header }),
  "unit-unknown": ({ text, suggestion }) => ({ found: text === "" ? null : text, expected: suggestion }),
  "unit-duplicate": ({ unit }) => ({ found: unit, expected: null }),
  "formula-overwritten": ({ found, expectedFormula, expectedValue }) => ({
    found,
    expected: withFormula(expectedValue, expectedFormula),
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
  "zero-target-with-actual": () => ({ found: "0", expected: null }),
  "rule-failed": () => ({ found: null, expected: null }),
};

/** A total 6 instead of =SUM(D11:D27): `{ found: "6", expected: "5 (=SUM(D11:D27))" }`. */
export function foundExpected(problem: Problem): FoundExpected {
  // The table has an entry for each code, made for exactly its data; the compiler cannot see the pair.
  const facts = FACTS[problem.code] as (data: Problem["data"]) => FoundExpected;
  return facts(problem.data);
}

function withFormula(value: number, formula: string): string {
  return `${String(value)} (${formula})`;
}
