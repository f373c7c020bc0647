import { must } from "../../../src/base/invariant";
import type { FieldDescription } from "../../../src/core/template/template";
import { parseTemplate } from "../../../src/core/template/parseTemplate";
import { draftOn, draftsOn } from "../../support/detected";
import {
  aPartyForm,
  aQuarterWithTotals,
  aTargetMatrix,
  anAppendix,
  anEnterpriseRegister,
} from "../../support/goodWorkbooks";
import { aSheet, formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";
import { SMALL_FORM } from "../../support/template";

function field(sheet: SheetBuilder, title: string): FieldDescription {
  return must(
    draftOn(sheet).table.fields.find((candidate) => candidate.title === title),
    `there is a column ${title}`,
  );
}

/** Two communes with these values under a heading. */
function column(heading: string, first: CellInput, second: CellInput): FieldDescription {
  const sheet = aSheet("Biểu")
    .row("STT", "Tên đơn vị", heading)
    .row(1, "Xã Mễ Trì", first)
    .row(2, "Xã Cổ Nhuế", second);
  return field(sheet, heading);
}

describe("draftTable", () => {
  it("reads title, period and unit of measure above a table", () => {
    expect(draftOn(anAppendix()).table).toMatchObject({
      title: "TỔNG HỢP THỰC HIỆN DỰ TOÁN NĂM 2013",
      sheets: [{ name: "PL01", dimensions: { period: "2013" } }],
      unitOfMeasure: "Triệu đồng",
      periodInTitle: true,
    });
  });

  it("takes the period from the name of the sheet where no title says it", () => {
    const { table } = draftOn(aSheet("Quý I-2013").row("STT", "Tên đơn vị", "Kết quả").row(1, "Xã Mễ Trì", 2));
    expect(table).toMatchObject({ sheets: [{ dimensions: { period: "2013-Q1" } }], periodInTitle: false });
    expect(table).not.toHaveProperty("title");
    expect(table).not.toHaveProperty("unitOfMeasure");
  });

  it("joins the levels of a header and gives every column a name of its own", () => {
    const { fields } = draftOn(aTargetMatrix()).table;
    expect(fields.at(-1)?.title).toBe("Kết quả thực hiện chỉ tiêu thành lập mới › Công đoàn › Tỷ lệ %");
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });

  it.each([
    ["an appendix", anAppendix()],
    ["a Party form", aPartyForm()],
    ["a matrix", aTargetMatrix()],
    ["a register", anEnterpriseRegister()],
  ])("describes %s as a description may be", (_, sheet) => {
    const { table } = draftOn(sheet);
    expect(parseTemplate({ ...SMALL_FORM, kinds: KINDS, tables: [table] })).toMatchObject({ ok: true });
  });

  it("keeps number, declared formula and size of a column", () => {
    expect(field(aPartyForm(), "(%) kỳ này so với cùng kỳ năm trước")).toMatchObject({
      role: "rate",
      type: "number",
      columnNumber: "4",
      declaredFormula: "2/3",
    });
    expect(field(anAppendix(), "Dự toán giao")).toMatchObject({ type: "integer", columnNumber: "1", magnitude: 3 });
  });

  it.each<[string, CellInput, CellInput, FieldDescription["type"]]>([
    ["Kết quả", 3, 4, "integer"],
    ["Kết quả", 1.608, 4, "number"],
    ["Tỷ lệ", 1, 1, "number"],
    ["Ngày thành lập", 40966, 41019, "date"],
    ["Ghi chú", "Chưa báo cáo", null, "string"],
  ])("gives “%s” over %j and %j its type", (heading, first, second, type) => {
    expect(column(heading, first, second).type).toBe(type);
  });

  it("tells figures in the period, cumulative ones and those at its end apart", () => {
    expect(column("Trong kỳ", 3, 4).flow).toBe("in-period");
    expect(column("Lũy kế", 3, 4).flow).toBe("cumulative");
    expect(column("Luỹ kế từ đầu năm", 3, 4).flow).toBe("cumulative");
    expect(column("Có đến cuối kỳ", 3, 4).flow).toBe("stock");
    expect(column("Kết quả", 3, 4)).not.toHaveProperty("flow");
  });

  it("knows which columns the office keeps as text", () => {
    expect(column("Kết quả", "3", "1.608").storedAs).toBe("text");
    expect(column("Kết quả", 3, 4)).not.toHaveProperty("storedAs");
    expect(column("Ngày thành lập", "27-2-2012", "20-4-2012").storedAs).toBe("text");
    expect(column("Mã số", "01", "00592")).not.toHaveProperty("storedAs");
  });

  it("keeps the values of a category", () => {
    expect(field(anEnterpriseRegister(), "Loại hình doanh nghiệp").constraints.enum).toHaveLength(3);
    expect(field(anEnterpriseRegister(), "Tên doanh nghiệp").constraints).toEqual({});
  });

  it("takes kind and measure of the title for columns that do not say theirs", () => {
    const titled = aSheet("Quý I-2013")
      .row("KẾT QUẢ KẾT NẠP ĐẢNG VIÊN")
      .row("STT", "Tên đơn vị", "Kết quả")
      .row(1, "Xã Mễ Trì", 3);
    expect(draftOn(titled).table.dimensions).toEqual({ kind: "DANG", measure: "KN" });
    const [upper, lower] = draftsOn(aQuarterWithTotals("Quý I", "Quý I năm 2013"));
    expect(upper?.table.dimensions).toEqual({ measure: "KN" });
    expect(lower?.table.dimensions).toEqual({ kind: "CD" });
  });

  it("takes nothing of the title over rows that name what they are about", () => {
    expect(draftOn(aPartyForm()).table.dimensions).toEqual({});
  });

  it("takes the year of the title for the quarters of a header", () => {
    const sheet = aSheet("Biểu")
      .row("KẾT QUẢ THÀNH LẬP CÔNG ĐOÀN NĂM 2013")
      .row("STT", "Tên đơn vị", "Quý I", "Quý II", "Cả năm")
      .row(1, "Xã Mễ Trì", 1, 2, formula("=C3+D3", 3));
    expect(draftOn(sheet).table.fields.map(({ dimensions }) => dimensions.period)).toEqual([
      undefined,
      undefined,
      "2013-Q1",
      "2013-Q2",
      "2013",
    ]);
  });

  it("asks only about columns it is not certain of", () => {
    expect(draftOn(anAppendix()).questions).toEqual([]);
    const blank = aSheet("Biểu").row("STT", "Loại hình", "Kết quả").row(1, null, null).row(2, null, null);
    expect(draftOn(blank).questions).toEqual([
      {
        code: "role-unclear",
        table: "bang",
        field: "loai-hinh",
        assumed: "other",
        options: ["category", "kind"],
      },
    ]);
  });
});

const KINDS = [
  { code: "DANG", label: "Tổ chức đảng", measures: [{ code: "TL", unitOfMeasure: "tổ chức" }] },
  { code: "CD", label: "Tổ chức công đoàn", measures: [{ code: "TL", unitOfMeasure: "tổ chức" }] },
];
