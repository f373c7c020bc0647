import { checkWorkbook } from "../../src/app/checkWorkbook";
import { ok } from "../../src/base/result";
import { FEBRUARY_2014, quietly, worked } from "../support/officeSession";
import { aSheet, aWorkbook } from "../support/sheet";
import type { SheetBuilder } from "../support/sheet";
import { SMALL_FORM, aTemplate } from "../support/template";

const [, , QUARTERS] = SMALL_FORM.tables;
/** A version of the quarter's form with its first columns. */
function aVersion(version: string, columnCount: number): ReturnType<typeof aTemplate> {
  const sheets = [{ name: "Quý I-2012", dimensions: { period: "2012-Q1" } }];
  const fields = QUARTERS?.fields.slice(0, columnCount);
  return aTemplate({ ...SMALL_FORM, version, tables: [{ ...QUARTERS, sheets, fields }] });
}

const [OLD, NEW] = [aVersion("2012.1", 4), aVersion("2013.1", 5)];
const ROWS = [
  ["STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn"],
  [null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới"],
  [1, "Xã Mễ Trì", 1, 2, 0],
];
const sheetOf = (columnCount: number): SheetBuilder =>
  aSheet("Quý I-2012").rows(ROWS.map((cells) => cells.slice(0, columnCount)));

async function formOf(templates: readonly (typeof OLD)[], sheet: SheetBuilder): Promise<unknown> {
  const ports = { reader: { read: () => Promise.resolve(ok(aWorkbook(sheet))) }, clock: FEBRUARY_2014 };
  return worked(await checkWorkbook(ports, templates, quietly())).report.template;
}

test.each([
  [4, "2012.1", "2013.1"],
  [5, "2013.1", "2012.1"],
])("with %d columns it is version %s, and much like %s", async (columnCount, version, other) => {
  expect(await formOf([OLD, NEW], sheetOf(columnCount))).toEqual({
    name: "bieu-thu",
    title: "Biểu thử",
    version,
    alternatives: [{ name: "bieu-thu", title: "Biểu thử", version: other }],
  });
});

test("names nothing beside the only form, and nothing at all for a workbook of no form", async () => {
  expect(await formOf([NEW], sheetOf(5))).toEqual({ name: "bieu-thu", title: "Biểu thử", version: "2013.1" });
  expect(await formOf([OLD, NEW], aSheet("Khác").row("Họ tên"))).toBeNull();
});
