import { aBook, reasonFor, resultOf } from "../../../support/calcSource";
import type { BookOptions } from "../../../support/calcSource";
import { checkVectors, error } from "../functions/vectors";

const CELLS = { A1: 3, A2: 4, A3: "5", B100: 7, Z5: 9, C1: "#N/A" };

describe("operators", () => {
  checkVectors(
    [
      ["=1+2*3-4/2", 5],
      ["=-2^2", 4],
      ["=2^3^2", 64],
      ["=A1%", 0.03],
      ["=-A3", -5],
      ['=+"quý"', "quý"],
      ["=A1&A2", "34"],
      ["=Y1", 0],
      ['=Y1=""', true],
      ["=A1:A1+1", 4],
      ["=C1+A1", error("#N/A")],
      ["=#REF!+A1", error("#REF!")],
      ["='Không có'!A1", error("#REF!")],
      [`=${Array(2000).fill("A1").join("+")}`, 6000],
    ],
    CELLS,
  );
});

describe("rounding errors", () => {
  checkVectors([
    ["=0.5-0.4-0.1", 0],
    ["=(0.5-0.4-0.1)", 0.5 - 0.4 - 0.1],
    ["=1*(0.5-0.4-0.1)", 0.5 - 0.4 - 0.1],
    ["=0.5-0.4-0.1=0", false],
    ["=0.1+0.2=0.3", true],
    ["=1.1-1-0.1", 1.1 - 1 - 0.1],
  ]);

  test("the correction is exact, not only small", () => {
    expect(resultOf("=0.5-0.4-0.1")).toBe(0);
    expect(resultOf("=(0.5-0.4-0.1)")).not.toBe(0);
    expect(resultOf("=IF(0.5-0.4-0.1=0,1,2)")).toBe(2);
  });
});

describe("a range where one value is wanted", () => {
  checkVectors(
    [
      ["=B:B", 7],
      ["=5:5", 9],
      ["=B1:B100*2", 14],
      ["=@B:B", 7],
      ["=@A1", 3],
      ["=@5", 5],
      ["=A1:A3", error("#VALUE!")],
      ["=A1:B3+1", error("#VALUE!")],
      ["=SUM(B:B+1)", 8],
      ["=ABS(B:B)", 7],
      ["=(A1,B1)", error("#VALUE!")],
      ["=A1:A3 A2:C2", 4],
      ["=A1 B2", error("#NULL!")],
      ["=SUM((A1,A2))", 7],
    ],
    CELLS,
  );
});

describe("array constants", () => {
  checkVectors([
    ["={1,2,3}", 1],
    ["=SUM({1,2,3}*2)", 12],
    ["=SUM(-{1;2})", -3],
    ["=SUM({1,2}+{10;20})", 66],
    ['=SUM(LEN({"a","bb"}))', 3],
    ["=SUM(ROUND({1.26,2.34},1))", 3.6],
    ["=COUNT({1,2,3}+{1,2})", 2],
  ]);
});

describe("names", () => {
  const options: BookOptions = {
    names: {
      Tổng: "SUM(Bảng!$A$1:$A$2)",
      Cột: "Bảng!$A$1:$A$2",
      Hệ_số: "1.5",
      Gấp: "Bảng!$A$1:$A$2*2",
      "1!Riêng": "Bảng!$A$2",
    },
  };
  checkVectors(
    [
      ["=Tổng*Hệ_số", 10.5],
      ["=tổng", 7],
      ["=SUM(Cột)", 7],
      ["=SUM(Gấp)", 14],
      ["=Bảng!Riêng", 4],
      ["=Riêng", 4],
    ],
    CELLS,
    options,
  );

  test("what is not known or has no end is left to Excel", () => {
    expect(reasonFor("=KhôngCó")).toBe("unknown name KhôngCó");
    expect(reasonFor("='Không có'!Tổng", {}, options)).toBe("unknown name Tổng");
    expect(reasonFor("=Một", {}, { names: { Một: "Hai+1", Hai: "Một+1" } })).toBe("defined names use each other");
    expect(reasonFor("=Trái", {}, { names: { Trái: "Bảng!A1" } })).toBe("defined name Trái has a relative reference");
  });
});

describe("LET", () => {
  checkVectors(
    [
      ["=LET(x,A1,x*x)", 9],
      ["=LET(x,2,y,x*3,x+y)", 8],
      ["=LET(x,A1:A2,SUM(X))", 7],
      ["=LET(x,1,LET(x,2,x)+x)", 3],
    ],
    CELLS,
  );
});

describe("array formulas calculate with all cells", () => {
  checkVectors(
    [
      ["=SUM(A1:A2*A1:A2)", 25],
      ["=SUM(LEN(A1:A3))", 3],
      ["=MAX(IF(A1:A2>3,A1:A2))", 4],
      ["=A1", 3],
    ],
    CELLS,
    { arrays: { Z100: "Z100" } },
  );
});

test.each([
  ["=TODAY()", "volatile function TODAY"],
  ["=A1+NOW()", "volatile function NOW"],
  ["=RAND()", "volatile function RAND"],
  ["=KHONGCO(A1)", "unknown function KHONGCO"],
  ["=ROUND(A1)", "function ROUND with 1 arguments"],
  ["=PI(1)", "function PI with 1 arguments"],
  ["='Quý I:Quý IV'!A1", "reference over several sheets"],
  ["=[1]Sheet1!A1", "reference to another workbook"],
  ["=Bảng1[Cột]", "reference to a table"],
  ["=A:A+{1,2,3,4,5}", "array is too large"],
])("%s is left to Excel: %s", (formula, because) => {
  expect(reasonFor(formula, CELLS, { arrays: formula.startsWith("=A:A") ? { Z100: "Z100" } : {} })).toBe(because);
});

test("sheets with blanks and apostrophes in their names", () => {
  const book = aBook({
    "Quý I-2012": { C13: 1, C29: 2, D1: "='O''Brien'!A1", D2: "=SUM('Quý I-2012'!C13:C29)" },
    "O'Brien": { A1: "=SUM('Quý I-2012'!$C$13:$C$29)*10" },
  });
  book.calculateAll();
  expect(book.value("Quý I-2012!D1")).toBe(30);
  expect(book.value("Quý I-2012!D2")).toBe(3);
});
