import { learnTemplate } from "../../../src/core/learning/learnTemplate";
import { formFit } from "../../../src/core/reading/formFit";
import type { FormFit } from "../../../src/core/reading/formFit";
import { readWorkbook } from "../../../src/core/reading/readTables";
import type { Template } from "../../../src/core/template/template";
import { aQuarter } from "../../support/form";
import { aPartyForm, aQuarterWithTotals, aTargetMatrix, anAppendix, sideBySide } from "../../support/goodWorkbooks";
import { worked } from "../../support/officeSession";
import { aSheet, aWorkbook } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import { aTemplate, aTemplateWith } from "../../support/template";

function fitOf(template: Template, ...sheets: readonly SheetBuilder[]): FormFit {
  const snapshot = aWorkbook(...sheets);
  return formFit(readWorkbook(snapshot, template), snapshot);
}

const learnt = (...sheets: readonly SheetBuilder[]): Template => worked(learnTemplate(aWorkbook(...sheets))).template;
/** The form of one quarter, and that quarter. */
const FORM = aTemplateWith("quy");
const ONE = { ...FORM, tables: FORM.tables.map((table) => ({ ...table, sheets: table.sheets.slice(0, 1) })) };
const QUARTER = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 0]);

it.each<[string, readonly SheetBuilder[]]>([
  ["an appendix", [anAppendix()]],
  ["a Party form", [aPartyForm()]],
  ["a matrix", [aTargetMatrix()]],
  ["tables side by side", [sideBySide()]],
  [
    "tables one under another, on two sheets",
    [aQuarterWithTotals("Quý I", "Quý I năm 2013"), aQuarterWithTotals("Quý II", "Quý II năm 2013")],
  ],
])("%s fits the form learnt from it wholly", (_, sheets) => {
  const { columns, rows, yearsApart } = fitOf(learnt(...sheets), ...sheets);
  expect([rows, yearsApart]).toEqual([1, 0]);
  expect(columns).toBeGreaterThan(0.9);
});

it("a workbook without any table of the form, and an empty one, fit not at all", () => {
  expect(fitOf(aTemplate(), aSheet("Khác").row("Họ tên", "Năm sinh")).columns).toBe(0);
  expect(fitOf(aTemplate()).columns).toBe(0);
});

it("a form that lists no rows neither gains nor loses by them", () => {
  expect(fitOf(ONE, QUARTER)).toEqual({ columns: 1, rows: 0.5, yearsApart: 0 });
});

it("a column the form lacks weighs more than one the workbook lacks", () => {
  const wider = aSheet("Quý I-2012")
    .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn", "Ghi chú")
    .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới", null)
    .row(1, "Xã Mễ Trì", 1, 2, 0, "a")
    .merge("C1:D1");
  const narrower = aSheet("Quý I-2012")
    .row("STT", "Tên đơn vị", "Tổ chức đảng", null)
    .row(null, null, "Thành lập mới", "Kết nạp mới")
    .row(1, "Xã Mễ Trì", 1, 2)
    .merge("C1:D1");
  const [more, less] = [fitOf(ONE, wider).columns, fitOf(ONE, narrower).columns];
  expect(more).toBeLessThan(less);
  expect(less).toBeLessThan(1);
});

it("a sheet of the form that is missing, and one of another name, count a little", () => {
  const [missing, renamed] = [fitOf(FORM, QUARTER).columns, fitOf(ONE, QUARTER.named("Quý một")).columns];
  expect(missing).toBeGreaterThan(0.5);
  expect(missing).toBeLessThan(1);
  expect(renamed).toBeGreaterThan(0.8);
  expect(renamed).toBeLessThan(1);
});

it("sheets Summarize made do not count", () => {
  const ours = aSheet("Tổng hợp").marker("summary").row("a", "b", "c", "d", "e", "f", "g", "h");
  expect(fitOf(ONE, QUARTER, ours)).toEqual(fitOf(ONE, QUARTER));
  expect(fitOf(ONE, QUARTER, aSheet("Nháp").row("a", "b")).columns).toBeLessThan(1);
});

it("rows of other names, and rows under another label, are none of the form's", () => {
  const communes = (...names: readonly string[]): SheetBuilder =>
    aSheet("Báo cáo")
      .row("STT", "Tên đơn vị", "Kết nạp mới")
      .rows(names.map((name, at) => [at + 1, name, at + 2]));
  const good = communes("Xã Mễ Trì", "Xã Xuân Đỉnh", "Xã Tây Tựu");
  const fits = [good, communes("Xã Mễ Trì", "Xã Lạ", "Xã Tây Tựu"), communes("Xã A", "Xã B", "Xã C")].map((sheet) =>
    fitOf(learnt(good), sheet),
  );
  expect(fits.map(({ columns }) => columns)).toEqual([1, 1, 1]);
  expect(fits.map(({ rows }) => rows)).toEqual([1, 2 / 3, 0]);
});

it("a workbook of another year is as many years apart", () => {
  const form = learnt(aQuarterWithTotals("Quý I", "Quý I năm 2013"));
  expect(fitOf(form, aQuarterWithTotals("Quý I", "Quý I năm 2015")).yearsApart).toBeGreaterThan(0);
});
