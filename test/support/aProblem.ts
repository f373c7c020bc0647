import type { Problem, ProblemCode, ProblemDataByCode, ProblemOf } from "../../src/core/model/problem";

/** One plausible problem for every code: what the sentences and reports are tested with. */
const DATA: ProblemDataByCode = {
  "form-not-recognised": { template: "Biểu thử", sheetsWanted: ["Quý I-2012", "Sổ theo dõi"] },
  "sheet-missing": { sheet: "Quý II-2012", similar: "Quý 2 2012" },
  "column-missing": { header: "Công đoàn › Thành lập mới", similar: "Công đoàn › Thành lập" },
  "unit-unknown": { text: "Xã Mễ Trỳ", suggestion: "Xã Mễ Trì" },
  "unit-duplicate": { unit: "Xã Tây Tựu", firstAddress: "B16" },
  "formula-overwritten": { found: "1608", expectedFormula: "=SUM(D11:D27)", expectedValue: 1510 },
  "total-range-short": {
    formula: "=SUM(F11:F26)",
    leftOut: "F27",
    expectedFormula: "=SUM(F11:F27)",
    found: 1608,
    expectedValue: 1715,
  },
  "number-as-text": { text: "1.608", value: 1608 },
  "text-in-number-column": { text: "sẽ báo cáo sau" },
  "count-not-whole": { value: 1.608, suggestion: 1608 },
  "count-negative": { value: -3 },
  "error-value": { error: "#REF!" },
  "date-not-understood": { text: "30/2/2012" },
  "date-out-of-period": { date: "2031-04-04", periods: ["2012", "2013-Q1"] },
  "value-not-in-list": {
    text: "Tổ chức đản",
    suggestion: "Tổ chức đảng",
    allowed: ["Tổ chức đảng", "Tổ chức công đoàn"],
  },
  "duplicate-key": { text: "96/QĐ-LĐLĐ", firstAddress: "B53" },
  "list-count-mismatch": { listed: 1510, reported: 1608, listSheet: "Sổ theo dõi" },
  "target-not-understood": { text: "theo kế hoạch" },
  "zero-target-with-actual": { actual: 1608 },
  "rule-failed": { rule: "unit-unknown" },
};

/** Every code, in the order of the model. */
export const PROBLEM_CODES: readonly ProblemCode[] = Object.keys(DATA).filter(
  (code): code is ProblemCode => code in DATA,
);

/** A problem about the unions of Xã Tây Tựu in quarter IV of 2013, at E21; `change` says what is different. */
export function aProblem<C extends ProblemCode>(code: C, change: Partial<ProblemOf<C>> = {}): ProblemOf<C> {
  return {
    code,
    severity: "error",
    place: { sheet: "Quý IV-2013", address: "E21", header: "Tổ chức công đoàn › Thành lập mới" },
    subject: { unit: "Xã Tây Tựu", period: "2013-Q4", kind: "CD" },
    data: DATA[code],
    cause: null,
    ...change,
  };
}

/** One problem of every code. */
export function problemsOfAllCodes(): readonly Problem[] {
  return PROBLEM_CODES.map((code) => aProblem(code) as Problem);
}
