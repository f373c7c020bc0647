import fc from "fast-check";
import { rectBetween, formatRect } from "../../../src/base/rect";
import type { Rect } from "../../../src/base/rect";
import { formulaParts } from "../../../src/core/formulas/formulaParts";
import type { FormulaPart } from "../../../src/core/formulas/formulaParts";
import { aQuarterWithTotals, anAppendix, sideBySide } from "../../support/goodWorkbooks";
import { COMMUNE_ROWS, communes, communesWith } from "../../support/learntForm";
import { formOf, mapIn, mapOf, placed, said } from "../../support/mapped";
import { aSheet, formula } from "../../support/sheet";

describe("placedFormula", () => {
  const form = formOf(communes());
  const pl01 = mapIn(form, communes());

  it.each([
    ["a rate", "[@thuc-hien]/[@chi-tieu-giao]", "E3", "=D3/C3"],
    ["the same rate in another row", "[@thuc-hien]/[@chi-tieu-giao]", "E5", "=D5/C5"],
    ["a guarded rate", 'IF([@chi-tieu-giao]=0,"",[@thuc-hien])', "E2", '=IF(C2=0,"",D2)'],
    ["a range of its own row", "SUM([@chi-tieu-giao:@thuc-hien])", "E3", "=SUM(C3:D3)"],
    ["a row by its label", "[chi-tieu-giao|xã mễ trì]", "E2", "=C3"],
    ["all data rows", "SUM([chi-tieu-giao|*])", "C5", "=SUM(C2:C4)"],
    ["the rows above", "SUM([chi-tieu-giao|^])", "C5", "=SUM(C2:C4)"],
    ["rows from one label to another", "SUM([chi-tieu-giao|xã cổ nhuế..xã mễ trì])", "C5", "=SUM(C2:C3)"],
    ["a row below, relative to its own", "[chi-tieu-giao|+1]", "C3", "=C4"],
    ["a row above, relative to its own", "[chi-tieu-giao|-1]*2", "C3", "=C2*2"],
    ["a text of two lines", 'IF([@thuc-hien]=0,"chưa\n có",[@chi-tieu-giao])', "C3", '=IF(D3=0,"chưa\n có",C3)'],
    ["a number alone", "100", "C3", "=100"],
  ])("writes %s", (_what, symbolic, cell, text) => {
    expect(placed(pl01, symbolic, cell)).toBe(text);
  });

  it.each([
    ["a cell outside every table", "[@thuc-hien]/[?]"],
    ["a column that is not there", "[@so-luong]"],
    ["a row that is not there", "[chi-tieu-giao|xã đông ngạc]"],
    ["a sheet that is not there", "['Quý I'!pl01.chi-tieu-giao|@]"],
    ["a table that is not there", "['PL01'!pl02.chi-tieu-giao|@]"],
    ["the rows above a row that is no total", "SUM([chi-tieu-giao|^])"],
    ["the rows below a row that is no total", "SUM([chi-tieu-giao|v])"],
  ])("writes nothing for %s", (_what, symbolic) => {
    expect(placed(pl01, symbolic, "E3")).toBeUndefined();
  });

  it("writes the rows below a total that stands first", () => {
    expect(placed(mapOf(anAppendix()), "SUM([thuc-hien|v])", "D6")).toBe("=SUM(D7:D10)");
  });

  it("finds the rows of a returned table that has become longer", () => {
    const longer = communes([...COMMUNE_ROWS.slice(0, 3), [4, "Xã Đại Mỗ", 1, 1], ...COMMUNE_ROWS.slice(3)]);
    const map = mapIn(form, longer);
    expect(placed(map, "SUM([chi-tieu-giao|*])", "C6")).toBe("=SUM(C2:C5)");
  });

  it("finds a row where the unit has sorted its rows anew", () => {
    const map = mapIn(form, communesWith({ B2: "Xã Mễ Trì", B3: "Xã Cổ Nhuế" }));
    expect(placed(map, "[thuc-hien|xã mễ trì]", "E5")).toBe("=D2");
  });

  it("writes the name of another sheet, as it is called here", () => {
    const [first, second] = [aQuarterWithTotals("Q1", "Quý I năm 2013"), aQuarterWithTotals("Q2", "Quý II năm 2013")];
    const map = mapIn(formOf(first, second), first, second);
    const at = map.tables.findIndex(({ table, body }) => table.sheet.name === "Q2" && body.row === 5);
    expect(placed(map, "[@dang-vien-trong-ky]+['Q1'!q1.dang-vien-luy-ke|@]", "D7", at)).toBe("=C7+'Q1'!D7");
    expect(placed(map, "SUM(['Q1'!q1.dang-vien-luy-ke|*])", "D8", at)).toBe("=SUM('Q1'!D6:D7)");
    expect(placed(map, "['Q2'!q1-2.thanh-lap-moi|@]", "D6", at)).toBe("=C12");
  });

  it("writes a cell of the table beside its own without a sheet", () => {
    expect(placed(mapOf(sideBySide()), "[@so-luong]+['So sánh'!so-sanh-2.so-luong|@]", "E15")).toBe("=E15+I15");
  });

  it("writes a sheet whose name has an apostrophe", () => {
    const map = mapOf(aList("Biểu 'A'", "C2"), aList("Tổng hợp", "'Biểu ''A'''!C2"));
    const at = map.tables.findIndex(({ table }) => table.sheet.name === "Tổng hợp");
    expect(placed(map, said(map, "='Biểu ''A'''!C3", "C3", at), "C3", at)).toBe("='Biểu ''A'''!C3");
  });

  it("names the same cells as the formula that was said", () => {
    const operator = fc.constantFrom("+", "-", "*", "/", ",");
    fc.assert(
      fc.property(fc.array(fc.tuple(aRange(), operator), { minLength: 1, maxLength: 5 }), aCell(), (terms, cell) => {
        const text = `=SUM(${terms.map(([range, sign]) => `${formatRect(range)}${sign}`).join("")}0)`;
        const back = placed(pl01, said(pl01, text, formatRect(cell)), formatRect(cell));
        expect(back).toBe(text);
      }),
    );
  });

  it("names the same cells of another table, too", () => {
    const map = mapOf(sideBySide());
    const cell = fc.record({ row: fc.integer({ min: 12, max: 14 }), column: fc.integer({ min: 6, max: 8 }) });
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const text = `=SUM(${formatRect(rectBetween(a, b))})`;
        const back = placed(map, said(map, text, "E14"), "E14") ?? "";
        expect(cellsOf(back)).toEqual(cellsOf(text));
      }),
    );
  });
});

function aCell(): fc.Arbitrary<Rect> {
  return fc.record({
    row: fc.integer({ min: 1, max: 4 }),
    column: fc.nat(4),
    rowCount: fc.constant(1),
    columnCount: fc.constant(1),
  });
}

/** A range inside the body of the communes, A2 to E5. */
function aRange(): fc.Arbitrary<Rect> {
  return fc.tuple(aCell(), aCell()).map(([a, b]) => rectBetween(a, b));
}

function cellsOf(text: string): readonly FormulaPart[] {
  return formulaParts(text).filter(({ type }) => type === "reference");
}

function aList(name: string, reference: string): ReturnType<typeof aSheet> {
  return aSheet(name)
    .row("STT", "Tên đơn vị", "Số lượng")
    .row(1, "Xã Cổ Nhuế", name === "Tổng hợp" ? formula(`=${reference}`, 3) : 3)
    .row(2, "Xã Mễ Trì", 4);
}
