import fc from "fast-check";
import type { CellValue } from "../../../src/base/cellValue";
import { evaluateSimple } from "../../../src/core/formulas/evaluateSimple";
import { valueAt } from "../../../src/core/model/snapshot";
import { aSheet, excelError } from "../../support/sheet";

const SHEETS = [
  aSheet("PL01")
    .row("Xã Cổ Nhuế", 8, 10)
    .row("Xã Mễ Trì", 0, 2)
    .row("Xã Xuân Đỉnh", null, 5)
    .row("Cộng", "", true)
    .row("Lỗi", excelError("#REF!"), "12")
    .build(),
  aSheet("Quý I").row(3).row(4).build(),
];

function read(sheet: string | null, row: number, column: number): CellValue {
  const found = SHEETS.find(({ name }) => name === (sheet ?? "PL01"));
  return found ? valueAt(found, { row, column }) : excelError("#REF!");
}

describe("evaluateSimple", () => {
  it.each([
    ["=C1/B1*100", 125],
    ["=+B1", 8],
    ["=-B1+C1", 2],
    ["=B1-C1-C2", -4],
    ["=B1/C1/C2", 0.4],
    ["=B1+C1*C2", 28],
    ["=(B1+C1)*C2", 36],
    ["=2*-3", -6],
    ["=--3", 3],
    ["=50%*B1", 4],
    ["=-50%", -0.5],
    ["=(B1+C1)%", 0.18],
    ["=1.5*2", 3],
    ["=SUM(B1:C2)", 20],
    ["=sum( $B$1:$C$2 )", 20],
    ["=SUM(B1,C1:C3,5)", 30],
    ["=SUM(B1*2,C1)", 26],
    ["=SUM(SUM(B1:B2),C1)/2", 9],
    ["='Quý I'!A1+B1", 11],
    ["=SUM('Quý I'!A1:A2)", 7],
    ["=0", 0],
  ])("calculates %s", (formula, value) => {
    expect(evaluateSimple(formula, read)).toBe(value);
  });

  it.each([
    ["an empty cell", "=B3+1", 1],
    ["an empty text", "=B4+1", 1],
    ["empty cells in a sum", "=SUM(B1:B4)", 8],
    ["a cell outside the sheet", "=Z99+1", 1],
  ])("counts %s as 0", (_what, formula, value) => {
    expect(evaluateSimple(formula, read)).toBe(value);
  });

  it.each([
    ["a division by 0", "=B1/0"],
    ["a division by a cell with 0", "=C1/B2"],
    ["a division by an empty cell", "=C1/B3"],
    ["a text", "=A1+1"],
    ["a number stored as text", "=C5*2"],
    ["an error", "=B5+1"],
    ["a truth value", "=C4+1"],
    ["a text in a sum", "=SUM(A1:B1)"],
    ["an error in a sum", "=SUM(B1:B5)"],
    ["a sheet that is not there", "='Quý V'!A1"],
  ])("does not know the value with %s", (_what, formula) => {
    expect(evaluateSimple(formula, read)).toBeUndefined();
  });

  it.each([
    ["another function", "=ROUND(B1,1)"],
    ["a guard", '=IF(B1=0,"",C1/B1)'],
    ["a comparison", "=B1>C1"],
    ["a power", "=B1^2"],
    ["a joined text", '=B1&"%"'],
    ["a text", '="8"'],
    ["a range that is no number", "=B1:B2"],
    ["a range times a number in a sum", "=SUM(B1:B2*2)"],
    ["a name", "=KeHoach"],
    ["a list outside SUM", "=B1,C1"],
    ["two cells without a sign", "=B1 C1"],
    ["another workbook", "=[1]PL01!B1"],
    ["a bracket that is not closed", "=(B1+C1"],
    ["a bracket too many", "=B1+C1)"],
    ["SUM that is not closed", "=SUM(B1:B2"],
    ["SUM without brackets", "=SUM"],
    ["SUM of nothing", "=SUM()"],
    ["a sign without a number", "=B1+"],
    ["#REF!", "=#REF!+1"],
    ["nothing", "="],
  ])("does not claim to understand %s", (_what, formula) => {
    expect(evaluateSimple(formula, read)).toBeUndefined();
  });

  it("does not give out what is no number any more", () => {
    const nines = "9".repeat(300);
    expect(evaluateSimple(`=${nines}*${nines}`, read)).toBeUndefined();
  });

  it("agrees with plain arithmetic on any expression of numbers and cells", () => {
    fc.assert(
      fc.property(anExpression(), ({ text, value }) => {
        expect(evaluateSimple(`=${text}`, read)).toBe(Number.isFinite(value) ? value : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it("calculates chains without brackets from left to right", () => {
    const step = fc.tuple(fc.boolean(), fc.nat(1000));
    fc.assert(
      fc.property(fc.nat(1000), fc.array(step), (first, steps) => {
        const text = steps.map(([isPlus, number]) => `${isPlus ? "+" : "-"}${String(number)}`).join("");
        const value = steps.reduce((total, [isPlus, number]) => total + (isPlus ? number : -number), first);
        expect(evaluateSimple(`=${String(first)}${text}`, read)).toBe(value);
      }),
    );
  });
});

interface Expression {
  readonly text: string;
  /** NaN below a division by 0. */
  readonly value: number;
}

/** Numbers and the cells B1 (8) and C1 (10), joined by + − × ÷ with brackets around every step. */
function anExpression(): fc.Arbitrary<Expression> {
  const number = fc.integer({ min: 1, max: 999 }).map((value) => ({ text: String(value), value }));
  const leaf = fc.oneof(number, fc.constantFrom({ text: "B1", value: 8 }, { text: "C1", value: 10 }));
  return fc.letrec<{ readonly tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/"), tie("tree")).map(([left, sign, right]) => ({
        text: `(${left.text}${sign}${right.text})`,
        value: calculated(left.value, sign, right.value),
      })),
    ),
  })).tree;
}

function calculated(left: number, sign: string, right: number): number {
  if (sign === "+") return left + right;
  if (sign === "-") return left - right;
  if (sign === "*") return left * right;
  return right === 0 ? NaN : left / right;
}
