import fc from "fast-check";
import { formatAddress } from "../../../src/base/address";
import { addedRows, judgeFormulas } from "../../../src/core/formulas/judgeFormula";
import type { Template } from "../../../src/core/template/template";
import { anAppendix } from "../../support/goodWorkbooks";
import { COMMUNE_ROWS, communes, communesWith } from "../../support/learntForm";
import { formOf, mapIn } from "../../support/mapped";
import { aSheet, formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";

/** "other E3: =C3/D3 → =D3/C3" for every formula that is not the form's. */
function verdicts(form: Template, sheet: SheetBuilder): readonly string[] {
  const map = mapIn(form, sheet);
  return map.tables
    .flatMap((own) => judgeFormulas(own, map))
    .map(({ difference, row, column, found, expected }) => {
      const cell = formatAddress({ row: row.row, column: column.column });
      return `${difference} ${cell}: ${found} → ${expected}`;
    });
}

describe("judgeFormulas with the form's formulas", () => {
  const form = formOf(communes());

  it.each([
    ["another calculation", "E3", "=C3/D3", "other E3: =C3/D3 → =D3/C3"],
    ["a factor", "E3", "=D3/C3*100", "other E3: =D3/C3*100 → =D3/C3"],
    ["another function", "E3", "=ROUND(D3/C3,1)", "other E3: =ROUND(D3/C3,1) → =D3/C3"],
    ["a row of its own that is not its own", "E3", "=D2/C2", "other-rows E3: =D2/C2 → =D3/C3"],
    ["one cell of another row", "E3", "=D3/C4", "other-rows E3: =D3/C4 → =D3/C3"],
    ["a cell of a row behind a guard", "E3", '=IF(C3=0,"",D4/C3)', 'other-rows E3: =IF(C3=0,"",D4/C3) → =D3/C3'],
    ["a header", "E3", "=D3/C1", "other-rows E3: =D3/C1 → =D3/C3"],
    ["a rate in place of a total", "C5", "=D5/C4", "other C5: =D5/C4 → [sum]"],
    ["a total of another column", "C5", "=SUM(D2:D4)", "other C5: =SUM(D2:D4) → [sum]"],
    ["a factor behind a total", "C5", "=SUM(C2:C4)*1000", "other C5: =SUM(C2:C4)*1000 → [sum]"],
    ["a rate of the rows in place of the total's", "E5", "=SUM(E2:E4)/3", "other E5: =SUM(E2:E4)/3 → =D5/C5"],
  ])("finds %s", (_what, address, text, verdict) => {
    expect(verdicts(form, communesWith({ [address]: formula(text, 1) }))).toEqual([verdict]);
  });

  it.each([
    ["the form's formula", "E3", "=D3/C3"],
    ["dollar signs and spaces", "E3", "= $D3 / $C3 "],
    ["a leading plus", "E3", "=+D3/C3"],
    ["a guard with an empty text", "E3", '=IF(C3=0,"",D3/C3)'],
    ["a guard with 0", "E3", "=IFERROR(D3/C3,0)"],
    ["brackets around everything", "E3", "=(D3/C3)"],
    ["the sheet's own name", "E3", "=PL01!D3/PL01!C3"],
    ["a total cell by cell", "C5", "=C2+C3+C4"],
    ["a total by SUBTOTAL", "C5", "=SUBTOTAL(9,C2:C4)"],
    ["a total that leaves out a row, which is another question", "C5", "=SUM(C2:C3)"],
    ["a formula with #REF!", "E3", "=D3/#REF!"],
    ["a formula that looks into another workbook", "E3", "='[Quý I.xlsx]PL01'!E3"],
    ["a formula with the number of another workbook", "E3", "=[1]PL01!E3"],
    ["a formula where the form has typed values", "C3", "=2+2"],
  ])("accepts %s", (_what, address, text) => {
    expect(verdicts(form, communesWith({ [address]: formula(text, 1) }))).toEqual([]);
  });

  it.each([
    ["a typed number", 1],
    ["nothing", null],
    ["a text", "x"],
  ])("says nothing of %s in place of a formula", (_what, input) => {
    expect(verdicts(form, communesWith({ E3: input }))).toEqual([]);
  });

  it("finds no fault with the good workbook, under another name and with rows added", () => {
    const more = communes([
      ...COMMUNE_ROWS.slice(0, 3),
      [4, "Xã Đại Mỗ", 1, 1, formula("=D5/C5", 1)],
      [null, "Cộng", formula("=SUM(C2:C5)", 12), formula("=SUM(D2:D5)", 11), formula("=D6/C6", 0.9)],
    ]);
    expect([communes(), communes().named("PL 01"), more].map((sheet) => verdicts(form, sheet))).toEqual([[], [], []]);
  });

  it("judges rows that the form does not list by their column", () => {
    const more = communes([...COMMUNE_ROWS.slice(0, 3), [4, "Xã Đại Mỗ", 1, 1, formula("=D4/C4", 1)]]);
    expect(verdicts(form, more)).toEqual(["other-rows E5: =D4/C4 → =D5/C5"]);
  });

  it("does not judge where the form only says that some formula stands", () => {
    const outside = formOf(communesWith({ E3: formula("=D3/$H$1", 1) }));
    expect(verdicts(outside, communesWith({ E3: formula("=D3/$H$2", 1) }))).toEqual([]);
  });

  it("judges a total that stands first like one that stands last", () => {
    const appendix = formOf(anAppendix());
    expect(verdicts(appendix, anAppendix())).toEqual([]);
  });

  it("accepts the form's rate behind any guards, and finds a wrong one behind the same guards", () => {
    const guard = fc.constantFrom(
      (text: string) => `IF(C3=0,"",${text})`,
      (text: string) => `IF(C3<>0,${text},0)`,
      (text: string) => `IFERROR(${text},"-")`,
      (text: string) => `(${text})`,
    );
    fc.assert(
      fc.property(fc.array(guard, { maxLength: 3 }), (guards) => {
        const around = (text: string): CellInput => formula(`=${guards.reduce((inner, add) => add(inner), text)}`, 1);
        expect(verdicts(form, communesWith({ E3: around("D3/C3") }))).toEqual([]);
        expect(verdicts(form, communesWith({ E3: around("C3/D3") }))).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });
});

describe("judgeFormulas where a row of items adds others", () => {
  const grown = (text: string): SheetBuilder =>
    aSheet("Biểu 1")
      .row("CHỈ TIÊU", "Kỳ này")
      .row("A. Có đến đầu kỳ", 1000)
      .row("B. Tăng trong kỳ", formula(text, 60))
      .row("Kết nạp", 45)
      .row("Chuyển đến", 12)
      .row("Phục hồi", 3)
      .row("C. Giảm trong kỳ", 9);
  const form = formOf(grown("=SUM(B4:B6)"));

  it.each([
    ["leaves out a row", "=SUM(B4:B5)", "short B3: =SUM(B4:B5) → =SUM(B4:B6)"],
    ["adds a row that is not its own", "=SUM(B4:B7)", "other-rows B3: =SUM(B4:B7) → =SUM(B4:B6)"],
    ["adds as many other rows", "=SUM(B5:B7)", "other-rows B3: =SUM(B5:B7) → =SUM(B4:B6)"],
    ["subtracts", "=B2-B7", "other B3: =B2-B7 → =SUM(B4:B6)"],
  ])("finds a sum that %s", (_what, text, verdict) => {
    expect(verdicts(form, grown(text))).toEqual([verdict]);
  });

  it("accepts the same sum", () => {
    expect(verdicts(form, grown("=SUM($B$4:$B$6)"))).toEqual([]);
  });
});

describe("judgeFormulas by the majority of a column", () => {
  /** A list of enterprises that the form knows without formulas; wages = people × months. */
  function aList(...formulas: readonly (string | null)[]): SheetBuilder {
    return aSheet("Danh sách")
      .row("STT", "Tên doanh nghiệp", "Số lao động", "Số tháng", "Tổng số tháng")
      .rows(
        formulas.map((text, at) => [
          at + 1,
          `Công ty TNHH Minh Họa ${String(at + 1)}`,
          10,
          12,
          text === null ? 120 : formula(text.replaceAll("#", String(2 + at)), 120),
        ]),
      );
  }
  const form = formOf(aList(null, null, null, null));
  const GOOD = "=C#*D#";

  it("knows neither rows nor formulas of the list", () => {
    expect(form.tables[0]?.rows).toBeUndefined();
    expect(form.tables[0]?.fields.every(({ formula: ofField }) => ofField === undefined)).toBe(true);
  });

  it.each([
    ["another calculation", "=C#+D#", "other E5: =C5+D5 → =C5*D5"],
    ["another row", "=C4*D5", "other-rows E5: =C4*D5 → =C5*D5"],
  ])("finds %s in one row of five", (_what, text, verdict) => {
    expect(verdicts(form, aList(GOOD, GOOD, GOOD, text, GOOD))).toEqual([verdict]);
  });

  it.each([
    ["three rows are too few", [GOOD, GOOD, "=C#+D#"]],
    ["two of five differ", [GOOD, "=C#+D#", GOOD, "=C#+D#", GOOD]],
    ["most rows have typed values", [GOOD, null, null, null, "=C#+D#"]],
    ["all agree", [GOOD, GOOD, GOOD, GOOD, GOOD]],
    ["the others have typed values", [GOOD, GOOD, GOOD, GOOD, null]],
  ])("does not judge where %s", (_why, formulas) => {
    expect(verdicts(form, aList(...formulas))).toEqual([]);
  });
});

describe("addedRows", () => {
  it.each([
    ["a range", "=SUM(C3:C5)", [2, 3, 4]],
    ["cells", "=C3+C5", [2, 4]],
    ["a range and a cell in it", "=SUM(C3:C5,C4)", [2, 3, 4]],
  ])("are the rows of %s", (_what, text, rows) => {
    expect([...(addedRows(text, 2) ?? [])]).toEqual(rows);
  });

  it.each(["=SUM(D3:D5)", "=SUM(C3:D5)", "=C3*2", "=C3-C4", "='Quý I'!C3", "=100"])("are not known for %s", (text) => {
    expect(addedRows(text, 2)).toBeUndefined();
  });
});
