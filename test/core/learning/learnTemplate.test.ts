import { learnTemplate } from "../../../src/core/learning/learnTemplate";
import { parseTemplate } from "../../../src/core/template/parseTemplate";
import { readWorkbook } from "../../../src/core/reading/readTables";
import { runRules } from "../../../src/core/rules/runRules";
import type { TableDescription, Template } from "../../../src/core/template/template";
import { TODAY } from "../../support/check";
import {
  aPartyForm,
  aQuarterWithTotals,
  aTargetMatrix,
  anAppendix,
  anEnterpriseRegister,
  sideBySide,
} from "../../support/goodWorkbooks";
import { worked } from "../../support/officeSession";
import { aSheet, aWorkbook } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import "../../support/matchers";

function learnt(...sheets: readonly SheetBuilder[]): Template {
  return worked(learnTemplate(aWorkbook(...sheets))).template;
}

/** "Tên đơn vị: unit" for each column. */
function roles({ fields }: TableDescription): readonly string[] {
  return fields.map(({ title, role }) => `${title}: ${role}`);
}

function rows({ rows: described }: TableDescription): readonly string[] {
  return (described ?? []).map(({ label, role }) => `${label}: ${role}`);
}

const GOOD: readonly (readonly [string, readonly SheetBuilder[]])[] = [
  ["an appendix with the total first", [anAppendix()]],
  ["a Party form with indicators in its rows", [aPartyForm()]],
  ["two tables side by side", [sideBySide()]],
  ["units × kinds × target, result, rate", [aTargetMatrix()]],
  [
    "quarters with cumulative columns",
    [aQuarterWithTotals("Quý I", "Quý I năm 2013"), aQuarterWithTotals("Quý II", "Quý II năm 2013")],
  ],
  ["a register", [anEnterpriseRegister()]],
];

describe("learnTemplate", () => {
  it.each(GOOD)("learns %s so that the description can be read again", (_, sheets) => {
    const template = learnt(...sheets);
    expect(worked(parseTemplate(JSON.parse(JSON.stringify(template))))).toEqual(template);
  });

  it.each(GOOD)("finds nothing wrong in %s itself", (_, sheets) => {
    const snapshot = aWorkbook(...sheets);
    const reading = readWorkbook(snapshot, learnt(...sheets));
    expect(
      runRules({ snapshot, reading, today: TODAY }).problems.filter(({ severity }) => severity !== "info"),
    ).toEqual([]);
  });

  it("keeps column numbers, declared formulas and the unit of measure of an appendix", () => {
    const [table] = learnt(anAppendix()).tables;
    expect(table).toMatchObject({ unitOfMeasure: "Triệu đồng", periodInTitle: true, layout: "form" });
    expect(table?.fields.map(({ columnNumber }) => columnNumber)).toEqual(["A", "B", "1", "2", "3"]);
    expect(table?.fields.at(-1)).toMatchObject({ role: "rate", declaredFormula: "2/1" });
    expect(rows(table as TableDescription).slice(0, 2)).toEqual(["Tổng số: total", "Thị trấn Cầu Diễn: data"]);
  });

  it("reads “Chỉ tiêu” over words as the labels of rows and over numbers as targets", () => {
    expect(learnt(aPartyForm()).tables.map(roles)).toEqual([
      [
        "CHỈ TIÊU: item",
        "THỰC HIỆN › Kỳ này: actual",
        "THỰC HIỆN › Cùng kỳ năm trước: actual",
        "(%) kỳ này so với cùng kỳ năm trước: rate",
      ],
    ]);
    expect(roles(learnt(aTargetMatrix()).tables[0] as TableDescription)).toContain(
      "Kết quả thực hiện chỉ tiêu thành lập mới › Tổ chức đảng › Chỉ tiêu: target",
    );
  });

  it("tells tables side by side apart, wherever they stand", () => {
    const { tables, units } = learnt(sideBySide());
    expect(tables.map(rows)).toEqual([
      ["Xã Cổ Nhuế: data", "Xã Đại Mỗ: data", "Cộng: total"],
      ["Xã Mễ Trì: data", "Xã Xuân Đỉnh: data", "Cộng: total"],
    ]);
    expect(units.map(({ name }) => name).slice(0, 4)).toEqual(["Xã Cổ Nhuế", "Xã Đại Mỗ", "Xã Mễ Trì", "Xã Xuân Đỉnh"]);
  });

  it("makes one table of the same table on several sheets, each with its period", () => {
    const { tables } = learnt(
      aQuarterWithTotals("Quý I", "Quý I năm 2013"),
      aQuarterWithTotals("Quý II", "Quý II năm 2013"),
    );
    expect(
      tables.map(({ sheets }) => sheets.map(({ name, dimensions }) => `${name} ${String(dimensions.period)}`)),
    ).toEqual([
      ["Quý I 2013-Q1", "Quý II 2013-Q2"],
      ["Quý I 2013-Q1", "Quý II 2013-Q2"],
    ]);
    expect(tables[1]?.dimensions).toEqual({ kind: "CD" });
    expect(tables[0]?.fields.map(({ flow }) => flow)).toEqual([undefined, undefined, "in-period", "cumulative"]);
  });

  it("leaves the rows of a register free and keeps the values of its categories", () => {
    const [table] = learnt(anEnterpriseRegister()).tables;
    expect(table?.rows).toBeUndefined();
    expect(table?.fields.find(({ role }) => role === "category")?.constraints.enum).toEqual([
      "Công ty TNHH",
      "Công ty cổ phần",
      "Hợp tác xã",
    ]);
    expect(roles(table as TableDescription)).toContain("Ngày thành lập: date");
  });

  it("asks who assigned the targets where nothing says it", () => {
    const asked = learnt(aTargetMatrix()).questions.map(({ code, field }) => `${code} ${String(field)}`);
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatch(/^assigned-by-unclear .*to-chuc-dang-chi-t/u);
  });

  it("asks whose “đoàn viên” are meant beside đảng viên", () => {
    const sheet = aSheet("Quý I-2013")
      .row("BÁO CÁO KẾT NẠP")
      .row("STT", "Đơn vị", "Đảng viên", "Đoàn viên")
      .row(1, "Xã Mễ Trì", 3, 30)
      .row(2, "Xã Cổ Nhuế", 4, 40);
    expect(learnt(sheet).questions).toEqual([
      expect.objectContaining({
        code: "kind-unclear",
        field: "doan-vien",
        options: expect.arrayContaining(["CD", "DTN"]) as unknown,
      }),
    ]);
  });

  it("says that a workbook without any table has none", () => {
    expect(learnTemplate(aWorkbook(aSheet("Trang 1").row("Kính gửi các đồng chí")))).toEqual({
      ok: false,
      error: { code: "no-table" },
    });
    expect(learnTemplate(aWorkbook(aSheet("Trống")))).toMatchObject({ ok: false });
  });
});
