import fc from "fast-check";
import { must } from "../../../src/base/invariant";
import { SUM } from "../../../src/core/formulas/cellFormulas";
import { columnFormula, describeFormulas } from "../../../src/core/formulas/describeFormulas";
import type { TableDescription } from "../../../src/core/template/template";
import { aPartyForm, anAppendix } from "../../support/goodWorkbooks";
import { communes, communesWith, items } from "../../support/learntForm";
import { formOf, mapIn, mapOf, readAt, tableOf } from "../../support/mapped";
import { aSheet, formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";

const RATE = "[@thuc-hien]/[@chi-tieu-giao]";

function learnt(...good: readonly SheetBuilder[]): TableDescription {
  return must(formOf(...good).tables[0], "a table was learnt");
}

/** Formulas of the columns that have one. */
function ofColumns({ fields }: TableDescription): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap(({ name, formula: ofField }) => (ofField === undefined ? [] : [[name, ofField]])),
  );
}

/** What a row of the form says of itself. */
function ofRow({ rows }: TableDescription, label: string): Readonly<Record<string, string>> | undefined {
  return rows?.find((row) => row.label === label)?.formulas;
}

describe("describeFormulas", () => {
  it("gives each column the formula of its rows, and the totals theirs", () => {
    const table = learnt(communes());
    expect(ofColumns(table)).toEqual({ "ty-le": RATE });
    expect(ofRow(table, "Xã Mễ Trì")).toEqual({});
    expect(ofRow(table, "Cộng")).toEqual({ "chi-tieu-giao": SUM, "thuc-hien": SUM, "ty-le": RATE });
  });

  it("does the same for a total that stands first", () => {
    const table = learnt(anAppendix());
    expect(ofColumns(table)).toEqual({ "ty-le": "[@thuc-hien]/[@du-toan-giao]*100" });
    expect(ofRow(table, "Tổng số")).toMatchObject({ "du-toan-giao": SUM, "thuc-hien": SUM });
  });

  it("gives a row of items its own formulas", () => {
    const table = learnt(aPartyForm());
    expect(Object.keys(ofRow(table, "B. Tăng trong kỳ") ?? {})).toEqual([
      "thuc-hien-ky-nay",
      "thuc-hien-cung-ky-nam-truoc",
    ]);
    expect(ofRow(table, "1. Kết nạp")).toEqual({});
  });

  it("says of a single row what differs from its column", () => {
    expect(ofRow(learnt(communesWith({ E3: 1 })), "Xã Mễ Trì")).toEqual({ "ty-le": "" });
    expect(ofRow(learnt(communesWith({ E3: formula("=D3/C3*100", 100) })), "Xã Mễ Trì")).toEqual({
      "ty-le": `${RATE}*100`,
    });
  });

  it("describes no formulas where there are none", () => {
    const table = learnt(items());
    expect(ofColumns(table)).toEqual({});
    expect(table.rows?.map(({ formulas }) => formulas)).toEqual([{}, {}, {}]);
  });

  it("leaves a table as it is that was not read", () => {
    const form = formOf(communes());
    expect(describeFormulas(form.tables, [])).toEqual(form.tables);
  });

  it("says the same when it describes again what it described", () => {
    const form = formOf(communes());
    const readings = mapIn(form, communes()).tables.map(({ table }) => table);
    expect(describeFormulas(form.tables, readings)).toEqual(form.tables);
  });

  it.each([
    ["the same formula", "=D3/C3", 3, RATE],
    ["different formulas", "=C3-D3", 3, "[?]"],
    ["a formula in too few rows of one of them", "=D3/C3", 1, undefined],
  ])("joins two sheets with %s", (_what, second, rowsOfSecond, expected) => {
    const form = formOf(aQuarter("Quý I", "", 0), aQuarter("Quý II", "", 0));
    const map = mapIn(form, aQuarter("Quý I", "=D3/C3", 3), aQuarter("Quý II", second, rowsOfSecond));
    const readings = map.tables.map(({ table }) => table);
    expect(readings).toHaveLength(2);
    expect(describeFormulas(form.tables, readings).map(ofColumns)).toEqual([
      expected === undefined ? {} : { "ty-le": expected },
    ]);
  });
});

/** One of two equal sheets; the formula is written for row 3 and stands in so many of the three rows. */
function aQuarter(name: string, text: string, rows: number): SheetBuilder {
  const rate = (at: number): CellInput => (at < rows ? formula(text.replaceAll("3", String(2 + at)), 0.5) : 0.5);
  return aSheet(name)
    .row("STT", "Tên đơn vị", "Chỉ tiêu giao", "Thực hiện", "Tỷ lệ")
    .rows(["Xã Cổ Nhuế", "Xã Mễ Trì", "Xã Xuân Đỉnh"].map((unit, at) => [at + 1, unit, 4, 2, rate(at)]));
}

describe("columnFormula", () => {
  /** The formula of the column of rates, which stands in the rows that are true. */
  function rateOf(hasFormula: readonly boolean[], text = "=D#/C#"): string {
    const sheet = aSheet("PL01")
      .row("STT", "Tên đơn vị", "Chỉ tiêu giao", "Thực hiện", "Tỷ lệ")
      .rows(
        hasFormula.map((isFormula, at) => [
          at + 1,
          `Xã số ${String(at + 1)}`,
          4,
          4,
          isFormula ? formula(text.replaceAll("#", String(2 + at)), 1) : 1,
        ]),
      );
    const map = mapOf(sheet);
    return columnFormula(tableOf(map), readAt(tableOf(map), "E2").column, map);
  }

  it.each([
    ["all rows", [true, true, true, true, true], RATE],
    ["three rows of five", [true, false, true, false, true], RATE],
    ["two rows of five", [true, false, true, false, false], ""],
    ["no row", [false, false, false, false, false], ""],
  ])("is the formula of %s", (_share, rows, expected) => {
    expect(rateOf(rows)).toBe(expected);
  });

  it("is none where the rows look at a cell outside the table", () => {
    expect(rateOf([true, true, true], "=D#/$H$1")).toBe("");
  });

  it("is not asked of totals", () => {
    const map = mapOf(communes());
    expect(columnFormula(tableOf(map), readAt(tableOf(map), "C5").column, map)).toBe("");
  });

  it("depends on how many rows have it, never on which", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 3, maxLength: 8 }), (rows) => {
        const share = rows.filter(Boolean).length / rows.length;
        expect(rateOf(rows)).toBe(share >= 0.6 ? RATE : "");
      }),
      { numRuns: 30 },
    );
  });
});
