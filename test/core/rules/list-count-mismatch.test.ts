import { listCountMismatch } from "../../../src/core/rules/list-count-mismatch";
import { checkOnly, problem } from "../../support/check";
import { aQuarter, aRegister, anEntry } from "../../support/form";
import { aGrid } from "../../support/grid";
import { checkLearnt } from "../../support/learntForm";
import type { CellInput, SheetBuilder } from "../../support/sheet";
import "../../support/matchers";
import { SMALL_FORM, aTemplate, aTemplateWith } from "../../support/template";

const FORM = aTemplateWith("quy", "so-theo-doi");
const MISMATCH = "list-count-mismatch → Quý I-2012!C4";

/** Party organisations Xã Mễ Trì reports for quarter I, and the rows of the register. */
const check = (reported: CellInput, ...entries: readonly Parameters<typeof anEntry>[0][]) =>
  checkOnly(
    listCountMismatch,
    FORM,
    aQuarter("Quý I-2012", [1, "Xã Mễ Trì", reported, 9, 0], [2, "Xã Xuân Đỉnh", 0, 9, 0]),
    aRegister(...entries.map(anEntry)),
  );

describe("list-count-mismatch", () => {
  it("reports a unit that reports more than its register names", () => {
    const report = check(2, {});
    expect(report).toReportOnly(MISMATCH);
    expect(problem(report, "list-count-mismatch")).toMatchObject({
      severity: "error",
      data: { listed: 1, reported: 2, listSheet: "Sổ theo dõi" },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "DANG" },
      place: { header: "Tổ chức đảng › Thành lập mới" },
    });
  });

  it("reports a unit that reports fewer, also none at all", () => {
    expect(check(1, {}, {})).toReportOnly(MISMATCH);
    expect(check(0, {})).toReportOnly(MISMATCH);
    expect(check("không", {})).toReportOnly(MISMATCH);
  });

  it("is silent where both agree, to the last day of the quarter", () => {
    expect(
      check(3, { date: "1/1/2012" }, { date: "31/3/2012" }, { date: "29-2-2012" }, { date: "1/4/2012" }),
    ).toReportNothing();
  });

  it("does not compare members admitted, which the register does not list", () => {
    expect(check(0)).toReportNothing();
  });

  it("does not count other kinds and other units", () => {
    expect(check(1, {}, { unit: "Xã Xuân Đỉnh", kind: "Công đoàn" })).toReportOnly(
      "list-count-mismatch → Quý I-2012!E5",
    );
  });

  describe("where something else has been reported already", () => {
    it.each([
      ["an unknown unit", { unit: "Xã Mễ Trỳ" }],
      ["an unknown kind", { kind: "Tổ chức đản" }],
      ["a date that is no day", { date: "30/2/2012" }],
      ["a date outside the form", { date: "4/4/2031" }],
    ])("a row with %s may explain one organisation, and one only", (_, change) => {
      expect(check(2, {}, change)).toReportNothing();
      expect(check(3, {}, change)).toReportOnly(MISMATCH);
    });

    it.each([
      ["of another unit", { unit: "Xã Xuân Đỉnh", date: "30/2/2012" }],
      ["of another kind", { kind: "Công đoàn", unit: "Xã Lạ" }],
      ["of another quarter", { unit: "Xã Lạ", date: "1/5/2012" }],
    ])("a row %s explains nothing", (_, change) => {
      expect(check(2, {}, change)).toReport("list-count-mismatch", "Quý I-2012!C4");
    });

    it("never explains why a unit reports too few", () => {
      expect(check(0, {}, { date: "30/2/2012" })).toReportOnly(MISMATCH);
    });

    it.each([["sau"], [1.608], [-1], [null], ["…"], ["#N/A"]])("a cell with %j is not compared", (cell) => {
      expect(check(cell, {}, {})).toReportNothing();
    });

    it("a number stored as text is compared as the number it is", () => {
      expect(check("1", {})).toReportNothing();
      expect(check("2", {})).toReportOnly(MISMATCH);
    });

    it("a unit with two rows is not compared", () => {
      const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 5, 0, 0], [2, "Xã Mễ Trì", 5, 0, 0]);
      expect(checkOnly(listCountMismatch, FORM, sheet, aRegister(anEntry()))).toReportNothing();
    });
  });

  it("does not compare with a list one sheet of which is missing", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: SMALL_FORM.tables.map((table) =>
        table.name === "so-theo-doi" ? { ...table, sheets: [...table.sheets, { name: "Sổ 2013" }] } : table,
      ),
    });
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 5, 0, 0]);
    expect(checkOnly(listCountMismatch, form, sheet, aRegister(anEntry()))).toReportNothing();
  });

  it("does not compare kinds the register is not for", () => {
    const onlyUnions = aTemplate({
      ...SMALL_FORM,
      tables: SMALL_FORM.tables.map((table) =>
        table.name === "so-theo-doi"
          ? {
              ...table,
              fields: table.fields.map((field) =>
                field.role === "kind" ? { ...field, constraints: { enum: ["Tổ chức công đoàn"] } } : field,
              ),
            }
          : table,
      ),
    });
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 5, 0, 3]);
    expect(checkOnly(listCountMismatch, onlyUnions, sheet, aRegister(anEntry()))).toReportOnly(
      "list-count-mismatch → Quý I-2012!E4",
    );
  });

  it("does not believe a list that names more than most numbers say", () => {
    const report = (...names: readonly string[]): ReturnType<typeof check> =>
      checkOnly(
        listCountMismatch,
        FORM,
        aQuarter(
          "Quý I-2012",
          [1, "Xã Mễ Trì", 0, 9, 0],
          [2, "Xã Xuân Đỉnh", 0, 9, 0],
          [3, "Thị trấn Cầu Diễn", 0, 9, 0],
        ),
        aRegister(...names.map((unit) => anEntry({ unit }))),
      );
    expect(report("Xã Mễ Trì", "Xã Xuân Đỉnh").problems).toHaveLength(2);
    expect(report("Xã Mễ Trì", "Xã Xuân Đỉnh", "Thị trấn Cầu Diễn")).toReportNothing();
  });

  it("was not run, rather than found nothing, without the register", () => {
    const { coverage } = checkOnly(listCountMismatch, FORM, aQuarter());
    expect(coverage.notRun).toEqual([{ code: "list-count-mismatch", reason: "form-incomplete" }]);
  });

  describe("in a form that is only checked", () => {
    const register = (...rows: readonly (readonly [unit: string, kind: string])[]): SheetBuilder =>
      aGrid("Danh sách", [
        ["DANH SÁCH TỔ CHỨC THÀNH LẬP MỚI NĂM 2013"],
        ["STT", "Tên doanh nghiệp", "Đơn vị", "Loại tổ chức", "Ngày quyết định"],
        ...rows.map(([unit, kind], at) => [at + 1, `Công ty Minh Họa ${String(at + 1)}`, unit, kind, 41300 + at]),
      ]);
    const report = (cells: Readonly<Record<string, CellInput>> = {}): SheetBuilder =>
      aGrid(
        "Báo cáo",
        [
          ["BÁO CÁO NĂM 2013"],
          ["STT", "Tên đơn vị", "Thành lập mới", null, null],
          [null, null, "Tổ chức đảng", "Tổ chức công đoàn", "Tổng số"],
          [1, "Xã Cổ Nhuế", 2, 1, 3],
          [2, "Xã Mễ Trì", 1, 1, 2],
          [3, "Xã Tây Tựu", 1, 2, 3],
        ],
        cells,
      ).merge("A2:A3", "B2:B3", "C2:E2");
    const named = register(
      ["Xã Cổ Nhuế", "Tổ chức đảng"],
      ["Xã Cổ Nhuế", "Tổ chức đảng"],
      ["Xã Cổ Nhuế", "Tổ chức công đoàn"],
      ["Xã Mễ Trì", "Tổ chức đảng"],
      ["Xã Mễ Trì", "Tổ chức công đoàn"],
      ["Xã Tây Tựu", "Tổ chức đảng"],
      ["Xã Tây Tựu", "Tổ chức công đoàn"],
      ["Xã Tây Tựu", "Tổ chức công đoàn"],
    );

    it("reports the column's exception", () => {
      expect(checkLearnt(listCountMismatch, [named, report()], named, report())).toReportNothing();
      expect(checkLearnt(listCountMismatch, [named, report()], named, report({ D5: 2 }))).toReportOnly(
        "list-count-mismatch → Báo cáo!D5",
      );
    });

    it("says nothing of a column that evidently counts something else", () => {
      const other = report({ C4: 7, C5: 8, C6: 9 });
      expect(checkLearnt(listCountMismatch, [named, report()], named, other)).toReportNothing();
    });
  });
});
