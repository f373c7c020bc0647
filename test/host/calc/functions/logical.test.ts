import { reasonFor, resultOf } from "../../../support/calcSource";
import { checkVectors, error } from "./vectors";

const CELLS = { A1: 3, A2: "quý", A3: false, B1: "#N/A", C1: 1, C2: -1, C3: 2 };

describe("conditions", () => {
  checkVectors(
    [
      ['=IF(A1>2,"đạt","chưa đạt")', "đạt"],
      ["=IF(FALSE,1)", false],
      ["=IF(TRUE,)", 0],
      ["=IF(A9,1,2)", 2],
      ['=IF("TRUE",1,2)', 1],
      ['=IF("quý",1,2)', error("#VALUE!")],
      ["=IF(B1,1,2)", error("#N/A")],
      ["=SUM(IF(TRUE,C1:C3))", 2],
      ["=AND(TRUE,1)", true],
      ["=AND(A1:A3)", false],
      ["=AND(A2)", error("#VALUE!")],
      ["=AND(TRUE,B1)", error("#N/A")],
      ["=OR(FALSE,0)", false],
      ["=OR(A1:A3)", true],
      ["=XOR(TRUE,TRUE,TRUE)", true],
      ["=XOR(TRUE,TRUE)", false],
      ["=NOT(0)", true],
      ["=TRUE()", true],
      ["=FALSE()", false],
    ],
    CELLS,
  );
});

describe("replacing errors", () => {
  checkVectors(
    [
      ['=IFERROR(1/0,"không có")', "không có"],
      ["=IFERROR(A1,0)", 3],
      ["=IFERROR(B1,)", 0],
      ["=IFNA(B1,0)", 0],
      ["=IFNA(1/0,0)", error("#DIV/0!")],
      ["=SUM(IFERROR({1,2}/{0,1},0))", 2],
    ],
    CELLS,
  );
});

describe("choosing among several", () => {
  checkVectors(
    [
      ["=IFS(FALSE,1,TRUE,2)", 2],
      ["=IFS(FALSE,1,FALSE,2)", error("#N/A")],
      ["=IFS(B1,1,TRUE,2)", error("#N/A")],
      ['=SWITCH(A1,1,"a",3,"b")', "b"],
      ['=SWITCH("QUÝ",A2,"có","không")', "có"],
      ['=SWITCH(9,1,"a","khác")', "khác"],
      ['=SWITCH(9,1,"a")', error("#N/A")],
      ['=SWITCH(B1,1,"a")', error("#N/A")],
      ['=SWITCH("1",1,"số","chữ")', "chữ"],
    ],
    CELLS,
  );
});

test("what is not chosen is not calculated", () => {
  expect(resultOf("=IF(TRUE,1,KHONGCO(1))")).toBe(1);
  expect(resultOf("=IFERROR(1,KHONGCO(1))")).toBe(1);
  expect(resultOf('=SWITCH(1,1,"a",KHONGCO(1),"b")')).toBe("a");
  expect(resultOf("=IFS(TRUE,1,KHONGCO(1),2)")).toBe(1);
});

test("an unknown function is not an error that IFERROR could replace", () => {
  expect(reasonFor("=IFERROR(KHONGCO(1),0)")).toBe("unknown function KHONGCO");
});

test("an array formula chooses cell by cell; without array entry it is left to Excel", () => {
  const array = { arrays: { Z100: "Z100" } };
  expect(resultOf("=SUM(IF(C1:C3>0,C1:C3))", CELLS, array)).toBe(3);
  expect(reasonFor("=SUMPRODUCT(IF(C1:C3>0,C1:C3))", CELLS)).toBe("condition over a range without array entry");
  expect(reasonFor("=IFS(C1:C3>0,1,TRUE,2)", CELLS, array)).toBe("function IFS over a range");
  expect(reasonFor("=SWITCH(C1:C3,1,2)", CELLS, array)).toBe("function SWITCH over a range");
});
