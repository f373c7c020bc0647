import fc from "fast-check";
import { OUTSIDE } from "../../../src/core/formulas/symbolicFormula";
import {
  SUM,
  cellFormula,
  expectedFormula,
  isComparable,
  isOwnSum,
  isWholeSum,
} from "../../../src/core/formulas/cellFormulas";
import type { MappedTable } from "../../../src/core/formulas/formMap";
import { anAppendix } from "../../support/goodWorkbooks";
import { COMMUNE_ROWS, communes, communesWith } from "../../support/learntForm";
import { formOf, mapIn, mapOf, placeIn, readAt, tableOf } from "../../support/mapped";
import { aSheet, formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";

/** Two groups with subtotals and a grand total; data in rows 2, 3, 5 and 6. */
function twoBlocks(subtotal = "=SUM(C2:C3)", grand = "=C4+C7"): SheetBuilder {
  return aSheet("PL01")
    .row("STT", "Tên đơn vị", "Số lượng")
    .row(1, "Xã Cổ Nhuế", 3)
    .row(2, "Xã Mễ Trì", 4)
    .row(null, "Cộng", formula(subtotal, 7))
    .row(3, "Xã Xuân Đỉnh", 5)
    .row(4, "Xã Đại Mỗ", 6)
    .row(null, "Cộng", formula("=SUM(C5:C6)", 11))
    .row(null, "Tổng cộng", formula(grand, 18));
}

describe("cellFormula", () => {
  const form = formOf(communes());

  /** What stands in a cell of the communes after typing this into it. */
  function formulaIn(address: string, input: CellInput): string {
    const map = mapIn(form, communesWith({ [address]: input }));
    const own = tableOf(map);
    const { row, column } = readAt(own, address);
    return cellFormula(own, row, column, map);
  }

  it.each([
    ["a rate", "E3", "=D3/C3", "[@thuc-hien]/[@chi-tieu-giao]"],
    ["a guarded rate", "E3", "=IFERROR(D3/C3,0)", "IFERROR([@thuc-hien]/[@chi-tieu-giao],0)"],
    ["a total", "C5", "=SUM(C2:C4)", SUM],
    ["a total cell by cell", "C5", "=C2+C3+C4", SUM],
    ["a total by SUBTOTAL", "C5", "=SUBTOTAL(9,C2:C4)", SUM],
    ["a total that leaves out a row", "C5", "=SUM(C2:C3)", "SUM([chi-tieu-giao|xã cổ nhuế..xã mễ trì])"],
    ["a total of another column", "C5", "=SUM(D2:D4)", "SUM([thuc-hien|*])"],
    ["the sum of two columns", "E3", "=SUM(C3:D3)", "SUM([@chi-tieu-giao:@thuc-hien])"],
  ])("says %s", (_what, address, text, symbolic) => {
    expect(formulaIn(address, formula(text, 1))).toBe(symbolic);
  });

  it.each([
    ["a typed number", 1.25],
    ["a text", "125%"],
    ["nothing", null],
  ])("says that %s is no formula", (_what, input) => {
    expect(formulaIn("E3", input)).toBe("");
  });
});

describe("isWholeSum", () => {
  function isWhole(own: MappedTable, text: string, address: string): boolean {
    return isWholeSum(own, text, placeIn(own, address));
  }

  it.each([
    ["its rows above", "=SUM(C2:C3)", "C4", true],
    ["all rows, each once, past the subtotals", "=C2+C3+C5+C6", "C8", true],
    ["the subtotals", "=C4+C7", "C8", true],
    ["everything above, subtotals and all", "=SUM(C2:C7)", "C8", true],
    ["one row too few", "=SUM(C2:C2)", "C4", false],
    ["one subtotal too few", "=C4", "C8", false],
    ["another column", "=SUM(B2:B3)", "C4", false],
    ["two columns", "=SUM(C2:D3)", "C4", false],
    ["a subtraction", "=C2-C3", "C4", false],
    ["the whole column twice over", "=SUM(C2:C3)*2", "C4", false],
    ["its rows, in a row that is no total", "=SUM(C2:C3)", "C5", false],
  ])("judges a sum of %s: %s in %s", (_what, text, address, expected) => {
    expect(isWhole(tableOf(mapOf(twoBlocks())), text, address)).toBe(expected);
  });

  it("accepts the rows below a total that stands first", () => {
    const own = tableOf(mapOf(anAppendix()));
    expect(isWhole(own, "=SUM(C7:C10)", "C6")).toBe(true);
    expect(isWhole(own, "=SUM(C7:C9)", "C6")).toBe(false);
  });

  it("does not depend on the order or the grouping of what is added", () => {
    const own = tableOf(mapOf(communes()));
    const order = fc.shuffledSubarray([2, 3, 4], { minLength: 1 });
    fc.assert(
      fc.property(order, fc.boolean(), (rows, isCall) => {
        const cells = rows.map((row) => `D${String(row)}`);
        const text = isCall ? `=SUM(${cells.join(",")})` : `=${cells.join("+")}`;
        expect(isWhole(own, text, "D5")).toBe(rows.length === 3);
      }),
    );
  });
});

describe("isOwnSum", () => {
  const own = tableOf(mapOf(communes()));

  it.each([
    ["all its rows", "=SUM(C2:C4)", true],
    ["some of its rows", "=SUM(C2:C3)", true],
    ["one of its rows", "=C2", true],
    ["another column", "=SUM(D2:D4)", false],
    ["two columns", "=SUM(C2:D4)", false],
    ["a rate", "=D5/C5", false],
    ["a factor", "=SUM(C2:C4)*1000", false],
    ["another sheet", "='Quý I'!C5", false],
  ])("tells whether a formula adds its own column: %s", (_what, text, expected) => {
    expect(isOwnSum(own, text, placeIn(own, "C5"))).toBe(expected);
  });
});

describe("expectedFormula", () => {
  const form = formOf(communes());

  function expectedIn(sheet: SheetBuilder, address: string): string | undefined {
    const { row, column } = readAt(tableOf(mapIn(form, sheet)), address);
    return expectedFormula(row, column);
  }

  it.each([
    ["the column's in a data row", "E3", "[@thuc-hien]/[@chi-tieu-giao]"],
    ["the row's in a total", "C5", SUM],
    ["the total's own rate", "E5", "[@thuc-hien]/[@chi-tieu-giao]"],
  ])("is %s", (_which, address, expected) => {
    expect(expectedIn(communes(), address)).toBe(expected);
  });

  it("is nothing known for typed columns of data rows", () => {
    expect(expectedIn(communes(), "C3")).toBeUndefined();
  });

  it("is a typed value in a total of the form without a formula", () => {
    expect(expectedIn(communes(), "A5")).toBe("");
  });

  it("is the column's in a row that the form does not list", () => {
    const more = communes([...COMMUNE_ROWS.slice(0, 3), [4, "Xã Đại Mỗ", 1, 1], ...COMMUNE_ROWS.slice(3)]);
    expect(expectedIn(more, "E5")).toBe("[@thuc-hien]/[@chi-tieu-giao]");
  });

  it("is nothing known in a total that the form does not list", () => {
    const more = communes([...COMMUNE_ROWS, [null, "Tổng cộng", 11, 10]]);
    expect(expectedIn(more, "C6")).toBeUndefined();
  });

  it("is a typed value where the row of the form has one in a column of formulas", () => {
    const typed = formOf(communesWith({ E3: 1 }));
    const { row, column } = readAt(tableOf(mapIn(typed, communes())), "E3");
    expect(expectedFormula(row, column)).toBe("");
  });
});

describe("isComparable", () => {
  it.each([
    ["[@thuc-hien]/[@chi-tieu-giao]", true],
    [SUM, true],
    ["", true],
    [OUTSIDE, false],
    ["[@thuc-hien]/[?]", false],
  ])("tells whether %s looks at the tables only", (symbolic, expected) => {
    expect(isComparable(symbolic)).toBe(expected);
  });
});
