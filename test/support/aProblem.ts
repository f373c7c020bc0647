import type { Problem, ProblemCode, ProblemDataByCode, ProblemOf } from "../../src/core/model/problem";

/** One plausible problem for every code: what the sentences and reports are tested with. */
const DATA: ProblemDataByCode = {
  "form-not-recognised": { template: "Biểu thử", sheetsWanted: ["Quý I-2012", "Sổ theo dõi"] },
  "sheet-missing": { sheet: "Quý II-2012", similar: "Quý 2 2012" },
  "column-missing": { header: "Công đoàn › Thành lập mới", similar: "Công đoàn › Thành lập" },
  "unit-unknown": { text: "Xã Mễ Trỳ", suggestion: "Xã Mễ Trì" },
  "unit-not-valid": {
    unit: "Xã Cổ Nhuế",
    validFrom: null,
    validTo: "2013-12-27",
    successors: ["Phường Cổ Nhuế 1", "Phường Cổ Nhuế 2"],
  },
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
  "count-not-whole": { value: 7.5, suggestion: null },
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
  "thousands-mistyped": { value: 1.608, suggestion: 1608 },
  "date-as-text": { text: "27-2-2012", date: "2012-02-27" },
  "outlier-times-ten": { value: 16080, typical: 1500, suggestion: 1608 },
  "unit-of-measure-contradicted": { stated: "Đồng", expected: "Triệu đồng", ratio: null },
  "merged-body-cells": { area: "C8:C9" },
  "hidden-data": { what: "rows", figures: 1608 },
  "external-link": { formula: "='[me-tri.xlsx]Quý I'!C5", workbook: "me-tri.xlsx" },
  "sheet-protected": { sheet: "Quý IV-2013" },
  "manual-calculation": {},
  "sheet-renamed": { expected: "Quý IV-2013" },
  "column-moved": { header: "Công đoàn › Thành lập mới", expectedAfter: "Tổ chức đảng › Kết nạp mới" },
  "column-extra": { header: "Số lao động" },
  "column-duplicate": { header: "Công đoàn › Thành lập mới", firstAddress: "E8" },
  "header-changed": { found: "Số đảng viên", expected: "Kết nạp mới" },
  "unit-row-missing": { label: "Xã Tây Tựu", after: "Xã Tây Mỗ" },
  "row-label-changed": { found: "Chi bộ các loại", expected: "Chi bộ cơ sở" },
  "row-extra": { label: "Quần chúng ưu tú" },
  "formula-altered": { found: "=D8/C8*10", expected: "=D8/C8*100" },
  "column-formula-broken": { found: "=D9/C9", expected: "=D8/C8" },
  "sum-mismatch": { found: 1608, expected: 1510, parts: "C8:C24" },
  "period-sum-mismatch": { found: 1608, expected: 1510, parts: "C8, D8, E8, F8" },
  "target-mismatch": { found: 8, expected: 7, otherSheet: "CT Huyện giao", otherAddress: "C12" },
  "target-missing": { actual: 1608 },
  "duplicate-enterprise": { name: "Công ty TNHH Minh Họa", firstSheet: "Sổ theo dõi", firstAddress: "E12" },
  "legacy-encoding": { text: "X· T©y Tùu", encoding: "TCVN3", converted: "Xã Tây Tựu" },
  "unicode-decomposed": { text: "Xã Tây Tựu".normalize("NFD") },
  "tone-placement": { text: "Xã Thuỵ Phương", usual: "Xã Thụy Phương" },
  "stray-space": { text: "Xã  Tây Tựu ", trimmed: "Xã Tây Tựu" },
  "cumulative-fell": { value: 1510, previous: 1608, previousAddress: "D8" },
  "increment-in-cumulative": { value: 12, previous: 1608, expected: 1620 },
  "percent-claim-wrong": { found: 1.2, expected: 1.143, numerator: 8, denominator: 7 },
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
