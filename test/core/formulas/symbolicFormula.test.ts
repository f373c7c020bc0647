import fc from "fast-check";
import { columnLetters, formatAddress } from "../../../src/base/address";
import { formatRect, rectBetween } from "../../../src/base/rect";
import type { Rect } from "../../../src/base/rect";
import { rowKey } from "../../../src/core/reading/describeRows";
import { aPartyForm, aQuarterWithTotals, anAppendix, sideBySide } from "../../support/goodWorkbooks";
import { COMMUNE_HEADER, communes, communesWith } from "../../support/learntForm";
import { formOf, mapIn, mapOf, said } from "../../support/mapped";
import { aSheet, formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";

describe("symbolicFormula", () => {
  const pl01 = mapOf(communes());

  it.each([
    ["a rate of its own row", "=D3/C3", "E3", "[@thuc-hien]/[@chi-tieu-giao]"],
    ["a guarded rate", '=IF(C3=0,"",D3/C3)', "E3", 'IF([@chi-tieu-giao]=0,"",[@thuc-hien]/[@chi-tieu-giao])'],
    ["a range of its own row", "=SUM(C3:D3)", "E3", "SUM([@chi-tieu-giao:@thuc-hien])"],
    ["a cell of another row", "=D3/C2", "E3", "[@thuc-hien]/[chi-tieu-giao|xã cổ nhuế]"],
    ["all data rows", "=SUM(C2:C4)", "C5", "SUM([chi-tieu-giao|*])"],
    ["all data rows of two columns", "=SUM(C2:D4)", "E5", "SUM([chi-tieu-giao:thuc-hien|*])"],
    ["some data rows", "=SUM(C2:C3)", "C5", "SUM([chi-tieu-giao|xã cổ nhuế..xã mễ trì])"],
    ["its own sheet by name", "='PL01'!D3", "E3", "[@thuc-hien]"],
    ["dollar signs, spaces and small letters", "=+ $d$3 / c3", "E3", "[@thuc-hien]/[@chi-tieu-giao]"],
    ["a number alone", "=100", "E3", "100"],
    ["a header", "=C1", "E3", "[?]"],
    ["a cell beside the table", "=D3/H3", "E3", "[@thuc-hien]/[?]"],
    ["a range that begins above the table", "=SUM(C1:C4)", "C5", "SUM([?])"],
    ["a whole column", "=SUM(C:C)", "E5", "SUM([?])"],
    ["a sheet that is no form", "='Khác'!C3", "E3", "[?]"],
    ["the same cell of several sheets", "=SUM(Q1:Q4!C3)", "E3", "SUM([?])"],
  ])("says %s", (_what, text, cell, symbolic) => {
    expect(said(pl01, text, cell)).toBe(symbolic);
  });

  it("says rows of a form with items by their labels", () => {
    const [admitted, arrived] = [rowKey("1. Kết nạp"), rowKey("2. Chuyển đến")];
    expect(said(mapOf(aPartyForm()), "=B10+B11", "B9")).toBe(
      `[thuc-hien-ky-nay|${admitted}]+[thuc-hien-ky-nay|${arrived}]`,
    );
  });

  it("says the second of two rows of one label", () => {
    const twice = communesWith({ B4: "Xã Cổ Nhuế" });
    expect(said(mapOf(twice), "=C2+C4", "C5")).toBe("[chi-tieu-giao|xã cổ nhuế]+[chi-tieu-giao|xã cổ nhuế#2]");
  });

  it("says the rows above and below a subtotal, wherever it stands among them", () => {
    const groups = aSheet("PL01")
      .row("STT", "Tên đơn vị", "Số lượng")
      .row(1, "Xã Cổ Nhuế", 3)
      .row(2, "Xã Mễ Trì", 4)
      .row(null, "Cộng", formula("=SUM(C2:C3)", 7))
      .row(3, "Xã Xuân Đỉnh", 5)
      .row(4, "Xã Đại Mỗ", 6)
      .row(null, "Tổng cộng", formula("=C4+C5+C6", 18));
    const map = mapOf(groups);
    expect(said(map, "=SUM(C2:C3)", "C4")).toBe("SUM([so-luong|^])");
    expect(said(map, "=SUM(C5:C6)", "C4")).toBe("SUM([so-luong|v])");
    expect(said(map, "=SUM(C2:C6)", "C7")).toBe("SUM([so-luong|*])");
  });

  it("says the row of the same label on another sheet, its whole column, or another row", () => {
    const quarters = mapOf(aQuarterWithTotals("Q1", "Quý I năm 2013"), aQuarterWithTotals("Q2", "Quý II năm 2013"));
    const second = quarters.tables.findIndex(({ table, body }) => table.sheet.name === "Q2" && body.row === 5);
    const ofQ1 = (text: string): string => said(quarters, text, "D6", second);
    expect(ofQ1("=C6+Q1!D6")).toBe("[@dang-vien-trong-ky]+['Q1'!q1.dang-vien-luy-ke|@]");
    expect(ofQ1("=SUM(Q1!D6:D7)")).toBe("SUM(['Q1'!q1.dang-vien-luy-ke|*])");
    expect(ofQ1("=Q1!D7")).toBe("['Q1'!q1.dang-vien-luy-ke|xã mễ trì]");
    expect(ofQ1("=SUM(Q1!D7:D8)")).toBe(`SUM(['Q1'!q1.dang-vien-luy-ke|xã mễ trì..${rowKey("Cộng")}])`);
    expect(ofQ1("=C12")).toBe("['Q2'!q1-2.thanh-lap-moi|@]");
  });

  it("says a cell of the table beside its own", () => {
    expect(said(mapOf(sideBySide()), "=E15+I15", "E15")).toBe("[@so-luong]+['So sánh'!so-sanh-2.so-luong|@]");
  });

  it("counts rows of a list from its own, as their labels are not the form's", () => {
    const map = mapOf(aRegister());
    expect(map.tables[0]?.table.table.rows).toBeUndefined();
    expect(said(map, "=D4+C5", "D5")).toBe("[luy-ke|-1]+[@so-lao-dong]");
    expect(said(map, "=C7", "D5")).toBe("[so-lao-dong|+2]");
  });

  it("says the same when the sheet has another name", () => {
    const map = mapIn(formOf(communes()), communes().named("PL 01"));
    expect(said(map, "='PL 01'!D3/C3", "E3")).toBe("[@thuc-hien]/[@chi-tieu-giao]");
  });

  it("says the same after inserting rows above and blank columns to the left", () => {
    const form = formOf(communes());
    fc.assert(
      fc.property(fc.array(aRange(), { minLength: 1, maxLength: 4 }), fc.nat(4), fc.nat(3), (ranges, rows, columns) => {
        const moved = mapIn(form, movedCommunes(rows, columns));
        const before = `=SUM(${ranges.map(formatRect).join(",")})`;
        const after = `=SUM(${ranges.map((range) => formatRect(shifted(range, rows, columns))).join(",")})`;
        const cell = formatAddress({ row: 2 + rows, column: 4 + columns });
        expect(said(moved, after, cell)).toBe(said(pl01, before, "E3"));
      }),
      { numRuns: 40 },
    );
  });

  it("says the same in every data row of a column that is filled down", () => {
    const map = mapOf(anAppendix());
    const texts = [7, 8, 9, 10].map((row) => said(map, `=D${String(row)}/C${String(row)}*100`, `E${String(row)}`));
    expect(new Set(texts)).toEqual(new Set(["[@thuc-hien]/[@du-toan-giao]*100"]));
  });
});

/** A range inside the body of the communes, A2 to E5. */
function aRange(): fc.Arbitrary<Rect> {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 4 }), column: fc.nat(4) });
  return fc.tuple(cell, cell).map(([a, b]) => rectBetween(a, b));
}

function shifted(range: Rect, rows: number, columns: number): Rect {
  return { ...range, row: range.row + rows, column: range.column + columns };
}

/** The communes with empty rows above and empty columns to the left; their own formulas move along. */
function movedCommunes(rows: number, columns: number): SheetBuilder {
  const row = (at: number): string => String(at + rows);
  const [target, actual] = [columnLetters(2 + columns), columnLetters(3 + columns)];
  const rate = (at: number): CellInput => formula(`=${actual}${row(at)}/${target}${row(at)}`, 1);
  const total = (column: string): CellInput => formula(`=SUM(${column}${row(2)}:${column}${row(4)})`, 11);
  return aSheet("PL01")
    .at(formatAddress({ row: rows, column: columns }))
    .row(...COMMUNE_HEADER)
    .row(1, "Xã Cổ Nhuế", 4, 5, rate(2))
    .row(2, "Xã Mễ Trì", 2, 2, rate(3))
    .row(3, "Xã Xuân Đỉnh", 5, 3, rate(4))
    .row(null, "Cộng", total(target), total(actual), rate(5));
}

/** A list of enterprises, whose rows come and go. */
function aRegister(): SheetBuilder {
  return aSheet("Danh sách")
    .row("STT", "Tên doanh nghiệp", "Số lao động", "Lũy kế")
    .rows(
      Array.from({ length: 8 }, (_, at) => {
        const row = String(2 + at);
        return [at + 1, `Công ty TNHH Minh Họa ${String(at + 1)}`, 10, formula(`=D${String(1 + at)}+C${row}`, 10)];
      }),
    );
}
