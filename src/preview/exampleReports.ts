import type { SummaryReport } from "../app/summarizeWorkbook";
import type { Figure, Problem, ProblemCode, ProblemDataByCode, Severity, Status, ValidationReport } from "../core";

/** Reports as the use cases give them, for looking at the pane and for its tests. The figures are illustrations. */

const TEMPLATE = { name: "theo-doi-chi-tieu", version: "1.0", title: "Theo dõi chỉ tiêu thành lập mới" };

interface Where {
  readonly sheet: string;
  readonly address: string;
  readonly header: string;
  readonly unit?: string;
  readonly period?: string;
  readonly kind?: string;
}

function problem<C extends ProblemCode>(
  code: C,
  severity: Severity,
  where: Where,
  data: ProblemDataByCode[C],
): Problem {
  const { sheet, address, header, unit = null, period = null, kind = null } = where;
  // The compiler does not join a generic code with its data; the parameters already did.
  return {
    code,
    severity,
    place: { sheet, address, header },
    subject: { unit, period, kind },
    data,
    cause: null,
  } as Problem;
}

const PROBLEMS: readonly Problem[] = [
  problem(
    "formula-overwritten",
    "error",
    {
      sheet: "Quý II-2013",
      address: "D22",
      header: "Tổ chức đảng › Thành lập mới",
      unit: "Cộng",
      period: "2013-Q2",
      kind: "DANG",
    },
    { found: "5", expectedFormula: "=SUM(D6:D21)", expectedValue: 3 },
  ),
  problem(
    "number-as-text",
    "error",
    {
      sheet: "Quý I-2013",
      address: "F9",
      header: "Công đoàn › Kết nạp",
      unit: "Xã Phú Diễn",
      period: "2013-Q1",
      kind: "CD",
    },
    { text: "1.608", value: 1608 },
  ),
  problem(
    "unit-unknown",
    "error",
    { sheet: "Quý III-2012", address: "B12", header: "Tên đơn vị", period: "2012-Q3" },
    { text: "Xã Xuân Đinh", suggestion: "Xã Xuân Đỉnh" },
  ),
  problem(
    "list-count-mismatch",
    "warning",
    {
      sheet: "Quý IV-2012",
      address: "C14",
      header: "Tổ chức đảng › Thành lập mới",
      unit: "Xã Mễ Trì",
      period: "2012-Q4",
      kind: "DANG",
    },
    { listed: 1, reported: 2, listSheet: "Danh sách" },
  ),
  problem(
    "zero-target-with-actual",
    "question",
    {
      sheet: "Chỉ tiêu huyện giao",
      address: "E17",
      header: "Phụ nữ › Chi hội",
      unit: "Xã Tây Tựu",
      period: "2013",
      kind: "PN-CH",
    },
    { actual: 1 },
  ),
  problem(
    "date-out-of-period",
    "info",
    { sheet: "Danh sách", address: "D31", header: "Ngày quyết định", unit: "Xã Cổ Nhuế" },
    { date: "05/01/2014", periods: ["2012", "2013"] },
  ),
];

/** Six findings of four severities. */
export const FINDINGS: ValidationReport = {
  workbook: "tu-liem-loi.xlsx",
  template: TEMPLATE,
  coverage: { checks: 18, sheets: 11, notApplicable: 1, notRun: [] },
  problems: PROBLEMS,
};

/** Everything ran and nothing was found. */
export const CLEAN: ValidationReport = { ...FINDINGS, workbook: "tu-liem-2012-2013.xlsx", problems: [] };

/** A workbook that is something else altogether. */
export const NOT_RECOGNISED: ValidationReport = {
  workbook: "Thu chi 2013.xlsx",
  template: null,
  coverage: {
    checks: 1,
    sheets: 3,
    notApplicable: 0,
    notRun: [{ code: "unit-unknown", reason: "form-not-recognised" }],
  },
  problems: [
    {
      code: "form-not-recognised",
      severity: "error",
      place: { sheet: null, address: null, header: null },
      subject: { unit: null, period: null, kind: null },
      data: { template: TEMPLATE.title, sheetsWanted: ["Chỉ tiêu thành phố giao", "Danh sách", "Quý I-2012"] },
      cause: null,
    },
  ],
};

/** More findings than the pane draws at once. */
export function manyFindings(count: number): ValidationReport {
  const problems = Array.from({ length: count }, (_, index) =>
    problem(
      "text-in-number-column",
      "error",
      { sheet: "Quý I-2013", address: `C${String(index + 6)}`, header: "Tổ chức đảng › Thành lập mới" },
      { text: "chưa rõ" },
    ),
  );
  return { ...FINDINGS, problems };
}

interface Standing {
  readonly target: number | null;
  readonly actual: number;
  readonly status: Status;
}

function yearly(year: number, kind: string, { target, actual, status }: Standing): Figure {
  return {
    kind,
    measure: "TL",
    unit: null,
    period: { year, part: "year" },
    assignedBy: target === null ? null : "TU",
    target:
      target === null
        ? { state: "unknown", reason: "not-stated" }
        : { state: "assigned", goal: { type: "amount", value: target } },
    actual: { state: "reported", value: actual },
    evaluation: {
      status,
      surplus: target === null ? undefined : actual - target,
      rate: target === null ? undefined : actual / target,
      counts: target === null ? "apart" : "both",
    },
    notReportedCount: 0,
    targetCell: undefined,
    actualCells: [],
  };
}

/** The two years of the district: 8 against 7 and 9 against 7, and unions, which nobody assigned a target. */
export const SUMMARY: SummaryReport = {
  template: TEMPLATE,
  figures: [
    yearly(2013, "DANG", { target: 7, actual: 9, status: "exceeded" }),
    yearly(2012, "DANG", { target: 7, actual: 8, status: "exceeded" }),
    yearly(2012, "CD", { target: null, actual: 12, status: "no-target" }),
    yearly(2013, "CD", { target: null, actual: 21, status: "no-target" }),
  ],
  sheets: ["Tổng hợp", "Theo đơn vị"],
  created: ["Tổng hợp", "Theo đơn vị"],
  charts: 3,
  errorCount: 0,
  verified: true,
};

/** A summary with a target that was missed and one that is still open. */
export const SHORTFALL: SummaryReport = {
  ...SUMMARY,
  errorCount: 2,
  figures: [
    yearly(2012, "DANG", { target: 7, actual: 5, status: "not-met" }),
    yearly(2013, "DANG", { target: 7, actual: 3, status: "in-progress" }),
  ],
};
