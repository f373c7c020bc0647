import fc from "fast-check";
import { planIssueList } from "../../../src/core/findings/issueListSheet";
import type { IssueListTexts } from "../../../src/core/findings/issueListTexts";
import type { Problem } from "../../../src/core/model/problem";
import type { ValidationReport } from "../../../src/core/model/validationReport";
import type { PlannedCell, PlannedSheet } from "../../../src/core/summary/plan";
import { must } from "../../../src/base/invariant";
import { formatAddress } from "../../../src/base/address";
import { aProblem } from "../../support/aProblem";
import { cpuSeconds } from "../../support/cpuSeconds";

const TEXTS: IssueListTexts = {
  sheet: "Danh sách lỗi",
  title: "DANH SÁCH LỖI",
  stamp: "Thời điểm kiểm tra:",
  footer: "Trang &P/&N",
  headers: {
    ordinal: "STT",
    severity: "Mức độ",
    sheet: "Trang tính",
    cell: "Ô",
    unit: "Đơn vị",
    problem: "Nội dung",
    action: "Cần làm",
  },
  severities: { error: "Lỗi", warning: "Cảnh báo", question: "Cần xác nhận", info: "Thông tin" },
  counts: ({ error, warning }) => `${String(error)} lỗi, ${String(warning)} cảnh báo`,
  hint: "Nhấn vào địa chỉ ô.",
  notListed: (count) => `Còn ${String(count)} mục.`,
  noPlace: "–",
  sentences: ({ code }) => ({ message: `Sai: ${code}`, fix: "Vui lòng sửa." }),
};

const reportOf = (...problems: readonly Problem[]): ValidationReport => ({
  workbook: "so.xlsx",
  template: { name: "bieu-thu", version: "1", title: "Biểu thử" },
  coverage: { checks: 1, sheets: 1, notApplicable: 0, notRun: [] },
  problems,
});

function sheetOf(report: ValidationReport, texts = TEXTS, max?: number): PlannedSheet {
  return must(planIssueList(report, texts, max).sheets[0], "one sheet");
}

/** What stands in a cell: text, number or formula. */
function at(sheet: PlannedSheet, address: string): string | number | undefined {
  const cell = sheet.cells.find((one) => formatAddress(one) === address);
  if (!cell || cell.type === "stamp") return undefined;
  return cell.type === "text" ? cell.text : cell.type === "number" ? cell.value : cell.formula;
}

const row = (sheet: PlannedSheet, rowNumber: number): readonly unknown[] =>
  ["A", "B", "C", "D", "E", "F", "G"].map((column) => at(sheet, `${column}${String(rowNumber)}`));

const negative = aProblem("count-negative", { place: { sheet: "Quý I-2012", address: "C13", header: null } });

test("a problem is one line with severity, place, unit, what is wrong and what to do", () => {
  const sheet = sheetOf(reportOf(negative));
  expect(row(sheet, 6)).toEqual(["STT", "Mức độ", "Trang tính", "Ô", "Đơn vị", "Nội dung", "Cần làm"]);
  expect(row(sheet, 7)).toEqual([
    1,
    "Lỗi",
    "Quý I-2012",
    `=HYPERLINK("#'Quý I-2012'!C13","C13")`,
    "Xã Tây Tựu",
    "Sai: count-negative",
    "Vui lòng sửa.",
  ]);
  expect(sheet.expectations).toEqual([{ row: 6, column: 3, value: "C13" }]);
});

test("the head says which form, how many, how to use it and when", () => {
  const sheet = sheetOf(reportOf(negative));
  expect([at(sheet, "A1"), at(sheet, "A2"), at(sheet, "A3"), at(sheet, "A4"), at(sheet, "A5")]).toEqual([
    "DANH SÁCH LỖI",
    "Biểu thử",
    "1 lỗi, 0 cảnh báo",
    "Nhấn vào địa chỉ ô.",
    "Thời điểm kiểm tra:",
  ]);
  expect(sheet.cells.filter(({ type }) => type === "stamp")).toHaveLength(1);
  expect(at(sheetOf({ ...reportOf(negative), template: null }), "A2")).toBe("so.xlsx");
});

test.each([
  ["O'Brien (2)", `=HYPERLINK("#'O''Brien (2)'!C13","C13")`],
  ['Quý "I"', `=HYPERLINK("#'Quý ""I""'!C13","C13")`],
])("a link to the sheet %s is quoted", (name, formula) => {
  expect(at(sheetOf(reportOf({ ...negative, place: { ...negative.place, sheet: name } })), "D7")).toBe(formula);
});

test("a problem without sheet or cell has no link, and neither has one whose address is none", () => {
  const places = [
    { sheet: null, address: null, header: null },
    { sheet: "Quý I", address: null, header: null },
    { sheet: "Quý I", address: 'C1"),CALL("x', header: null },
  ];
  const sheet = sheetOf(reportOf(...places.map((place) => ({ ...negative, place }))));
  expect([7, 8, 9].map((rowNumber) => at(sheet, `D${String(rowNumber)}`))).toEqual(["–", "–", "–"]);
  expect(at(sheet, "C7")).toBe("–");
});

test("texts of the office are texts, whatever they look like, of readable length and on one line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 1_500 }), (text) => {
      const texts = { ...TEXTS, sentences: () => ({ message: `=${text}`, fix: "" }) };
      const sheet = sheetOf(reportOf({ ...negative, subject: { ...negative.subject, unit: `=1+1${text}` } }), texts);
      const ours = (cell: PlannedCell): boolean => cell.type === "formula" && cell.column === 3;
      expect(sheet.cells.filter(({ type }) => type === "formula").every(ours)).toBe(true);
      for (const column of ["E", "F"]) {
        expect(Array.from(String(at(sheet, `${column}7`))).length).toBeLessThanOrEqual(1_000);
        expect(at(sheet, `${column}7`)).not.toMatch(/[\r\n\t\0]/u);
      }
    }),
  );
});

test("a long list is cut, and a line below says how many are missing", () => {
  const sheet = sheetOf(reportOf(...new Array<Problem>(12).fill(negative)), TEXTS, 10);
  expect(at(sheet, "A16")).toBe(10);
  expect(at(sheet, "A17")).toBe("Còn 2 mục.");
  expect(at(sheet, "A3")).toBe("12 lỗi, 0 cảnh báo");
  expect(sheet.filter).toEqual({ row: 5, column: 0, rowCount: 11, columnCount: 7 });
});

test("10,000 problems are 2,000 lines, planned in a moment", () => {
  const report = reportOf(...new Array<Problem>(10_000).fill(negative));
  expect(cpuSeconds(() => sheetOf(report))).toBeLessThan(2);
  const sheet = sheetOf(report);
  expect(sheet.area.rowCount).toBe(2_007);
  expect(at(sheet, "A2007")).toBe("Còn 8000 mục.");
});

test("a row is as high as its longest text needs, within what Excel allows", () => {
  const height = (length: number): number | undefined => {
    const texts = { ...TEXTS, sentences: () => ({ message: "x".repeat(length), fix: "" }) };
    return sheetOf(reportOf(negative), texts).rowHeights.find(({ row: at }) => at === 6)?.points;
  };
  expect([height(10), height(63), height(200)]).toEqual([18, 33, 63]);
  expect(height(100_000)).toBeLessThanOrEqual(409);
});

test("a workbook without problems gets a list that says so, without filter", () => {
  const sheet = sheetOf(reportOf());
  expect(at(sheet, "A3")).toBe("0 lỗi, 0 cảnh báo");
  expect(sheet.filter).toBeUndefined();
  expect(sheet.area.rowCount).toBe(6);
});

test("it is printed on A4 across with its header on every page", () => {
  expect(sheetOf(reportOf(negative))).toMatchObject({
    marker: "issues",
    orientation: "landscape",
    titleRows: { first: 5, last: 5 },
    frozenRows: 6,
    printArea: { row: 0, column: 0, rowCount: 7, columnCount: 7 },
  });
});
