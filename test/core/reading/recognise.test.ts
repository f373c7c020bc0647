import { rankForms, recognise, similarForms } from "../../../src/core/reading/recognise";
import type { Template } from "../../../src/core/template/template";
import { learnTemplate } from "../../../src/core/learning/learnTemplate";
import { worked } from "../../support/officeSession";
import { aSheet, aWorkbook } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import { SMALL_FORM, aTemplate, aTemplateWith } from "../../support/template";

const COMMUNES = ["Xã Mễ Trì", "Xã Xuân Đỉnh", "Xã Tây Tựu"];

/** The report of a year; since 2013 it has the column "Lũy kế". */
function aReport(
  year: 2012 | 2013,
  change: { readonly code?: string; readonly communes?: readonly string[] } = {},
): SheetBuilder {
  const { code = "Biểu số 1", communes = COMMUNES } = change;
  const more = year === 2013 ? ["Lũy kế"] : [];
  return aSheet("Báo cáo")
    .row(code, null, null)
    .row(`KẾT NẠP ĐẢNG VIÊN NĂM ${String(year)}`)
    .row("STT", "Tên đơn vị", "Kết nạp mới", ...more)
    .rows(communes.map((name, at) => [at + 1, name, at + 2, ...more.map(() => at + 20)]));
}

/** The form learnt from that year's report. */
function aVersion(year: 2012 | 2013): Template {
  const { template } = worked(learnTemplate(aWorkbook(aReport(year))));
  return { ...template, name: "ket-nap", version: `${String(year)}.1` };
}

const VERSIONS = [aVersion(2012), aVersion(2013)];
const versionOf = (templates: readonly Template[], ...sheets: readonly SheetBuilder[]): string =>
  recognise(aWorkbook(...sheets), templates).template.version;

describe("two versions of one form", () => {
  it.each([2012, 2013] as const)("a workbook of %d is recognised as its own", (year) => {
    expect(versionOf(VERSIONS, aReport(year))).toBe(`${String(year)}.1`);
    expect(versionOf([...VERSIONS].reverse(), aReport(year))).toBe(`${String(year)}.1`);
  });

  it("the code in the corner says nothing: forms are copied with the wrong one", () => {
    expect(versionOf(VERSIONS, aReport(2012, { code: "Mẫu 2013.1" }))).toBe("2012.1");
    expect(versionOf(VERSIONS, aReport(2013, { code: "Mẫu 2012.1" }))).toBe("2013.1");
  });

  it("the rows decide where the columns are the same", () => {
    const [old] = VERSIONS;
    const divided = ["Xã Mễ Trì", "Cổ Nhuế 1", "Cổ Nhuế 2"];
    const later = worked(learnTemplate(aWorkbook(aReport(2012, { communes: divided })))).template;
    const both = [old, { ...later, name: "ket-nap", version: "2014.1" }] as readonly Template[];
    expect(versionOf(both, aReport(2012))).toBe("2012.1");
    expect(versionOf(both, aReport(2012, { communes: divided }))).toBe("2014.1");
  });

  it("the year in the title decides where the rows are the same, too", () => {
    const [, later] = VERSIONS;
    const next = { ...later, version: "2014.1", tables: later?.tables.map(inYear("2014")) } as Template;
    expect(versionOf([next, later as Template], aReport(2013))).toBe("2013.1");
  });

  it("otherwise the newer version is taken, whatever the order", () => {
    const form = aTemplate();
    const versions = ["2012.9", "2012.10", "2012.2"].map((version) => ({ ...form, version }));
    expect(versionOf(versions, aSheet("Trống"))).toBe("2012.10");
  });

  it("one lost heading does not make it another year's form", () => {
    const renamed = aSheet("Báo cáo")
      .row("KẾT NẠP ĐẢNG VIÊN NĂM 2013")
      .row("STT", "Tên đơn vị", "Số lượng", "Lũy kế")
      .rows(COMMUNES.map((name, at) => [at + 1, name, 1, 2]));
    expect(versionOf(VERSIONS, renamed)).toBe("2013.1");
  });
});

function inYear(year: string): (table: Template["tables"][number]) => Template["tables"][number] {
  const moved = (dimensions: { readonly period?: string | undefined }): object =>
    dimensions.period === undefined ? {} : { period: `${year}${dimensions.period.slice(4)}` };
  return (table) => ({
    ...table,
    dimensions: { ...table.dimensions, ...moved(table.dimensions) },
    sheets: table.sheets.map((sheet) => ({
      ...sheet,
      dimensions: { ...sheet.dimensions, ...moved(sheet.dimensions) },
    })),
  });
}

describe("forms of different size", () => {
  const whole = { ...aTemplate(), name: "toan-bo" };
  const corner = { ...aTemplateWith("ct-huyen"), name: "mot-bieu" };
  const quarter = aSheet("Quý I-2012")
    .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn")
    .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
    .row(1, "Xã Mễ Trì", 1, 2, 0);
  const targets = aSheet("CT Huyện giao").row("STT", "Tên đơn vị", "Năm 2012").row(1, "Xã Mễ Trì", 3);

  it("a large form with sheets missing is still the form, not the small one that has all of one sheet", () => {
    expect(recognise(aWorkbook(quarter, targets), [corner, whole]).template).toBe(whole);
  });

  it("a workbook that is only that sheet is the small one", () => {
    expect(recognise(aWorkbook(targets), [whole, corner]).template).toBe(corner);
  });
});

describe("similar forms", () => {
  it("names the other version, and not a form of which little is there", () => {
    const other = { ...aTemplate(SMALL_FORM), name: "khac" };
    const ranked = rankForms(aWorkbook(aReport(2013)), [other, ...VERSIONS]);
    expect(similarForms(ranked)).toEqual([{ name: "ket-nap", version: "2012.1", title: VERSIONS[0]?.title }]);
  });

  it("there are none beside the only form", () => {
    expect(similarForms(rankForms(aWorkbook(aReport(2013)), VERSIONS.slice(1)))).toEqual([]);
  });
});
