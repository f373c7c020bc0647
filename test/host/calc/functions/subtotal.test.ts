import { reasonFor } from "../../../support/calcSource";
import { checkVectors, error } from "./vectors";

const CELLS = { A1: 10, A2: 20, A3: "=SUBTOTAL(9,A1:A2)", A4: 30, A5: "chưa có", B1: 5, B2: "#DIV/0!", B3: 7 };

describe("SUBTOTAL", () => {
  checkVectors(
    [
      ["=SUBTOTAL(9,A1:A5)", 60],
      ["=SUBTOTAL(109,A1:A5)", 60],
      ["=SUBTOTAL(1,A1:A5)", 20],
      ["=SUBTOTAL(2,A1:A5)", 3],
      ["=SUBTOTAL(101,A1:A5)", 20],
      ["=SUBTOTAL(111,A1:A5)", 200 / 3],
      ["=SUBTOTAL(3,A1:A5)", 4],
      ["=SUBTOTAL(4,A1:A5)", 30],
      ["=SUBTOTAL(5,A1:A5)", 10],
      ["=SUBTOTAL(6,A1:A5)", 6000],
      ["=SUBTOTAL(7,A1:A5)", 10],
      ["=SUBTOTAL(8,A1:A5)", Math.sqrt(200 / 3)],
      ["=SUBTOTAL(10,A1:A5)", 100],
      ["=SUBTOTAL(11,A1:A5)", 200 / 3],
      ["=SUBTOTAL(9,A1:A2,A4)", 60],
      ["=SUBTOTAL(9,B1:B3)", error("#DIV/0!")],
      ["=SUBTOTAL(12,A1:A5)", error("#VALUE!")],
      ["=SUBTOTAL(100,A1:A5)", error("#VALUE!")],
      ["=SUBTOTAL(112,A1:A5)", error("#VALUE!")],
      ['=SUBTOTAL("x",A1:A5)', error("#VALUE!")],
      ["=SUBTOTAL(6,C1:C3)", 0],
    ],
    CELLS,
  );
});

describe("rows that are not shown", () => {
  checkVectors(
    [
      ["=SUBTOTAL(9,A1:A5)", 40],
      ["=SUBTOTAL(109,A1:A5)", 10],
      ["=AGGREGATE(9,0,A1:A5)", 60],
      ["=AGGREGATE(9,1,A1:A5)", 10],
      ["=AGGREGATE(9,5,A1:A5)", 20],
    ],
    CELLS,
    { hiddenRows: { 2: "by-filter", 4: "by-hand" } },
  );
});

describe("AGGREGATE", () => {
  checkVectors(
    [
      ["=AGGREGATE(9,6,B1:B3)", 12],
      ["=AGGREGATE(9,4,B1:B3)", error("#DIV/0!")],
      ["=AGGREGATE(9,4,A1:A2)", 30],
      ["=AGGREGATE(3,2,B1:B3)", 2],
      ["=AGGREGATE(12,6,B1:B3)", 6],
      ["=AGGREGATE(13,6,A1:A2,A1)", 10],
      ["=AGGREGATE(14,6,B1:B3,1)", 7],
      ["=AGGREGATE(15,6,B1:B3/(B1:B3>5),1)", 7],
      ["=AGGREGATE(16,6,B1:B3,0.5)", 6],
      ["=AGGREGATE(17,6,B1:B3,4)", 7],
      ["=AGGREGATE(14,6,B1:B3,9)", error("#NUM!")],
      ["=AGGREGATE(9,8,B1:B3)", error("#VALUE!")],
      ["=AGGREGATE(0,6,B1:B3)", error("#VALUE!")],
      ['=AGGREGATE(9,"x",B1:B3)', error("#VALUE!")],
      ['=AGGREGATE("x",6,B1:B3)', error("#VALUE!")],
      ['=AGGREGATE(14,6,B1:B3,"x")', error("#VALUE!")],
    ],
    CELLS,
  );

  test("the numbers 18 and 19 are left to Excel", () => {
    expect(reasonFor("=AGGREGATE(18,6,B1:B3,0.5)", CELLS)).toBe("function AGGREGATE with number 18");
  });
});
