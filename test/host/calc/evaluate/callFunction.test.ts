import { reasonFor, resultOf } from "../../../support/calcSource";
import { checkVectors, error } from "../functions/vectors";

const CELLS = { A1: -1, A2: 2, A3: -3, B1: "xã", B2: "phường", C1: 10, C2: 20 };

describe("arguments by what the function asks for", () => {
  checkVectors(
    [
      ["=SUMPRODUCT(ABS(A1:A3))", 6],
      ["=SUMPRODUCT(ABS(A1:A3)*(ROW(A1:A3)>1))", 5],
      ["=SUM(ABS(A1:A3))", error("#VALUE!")],
      ['=SUMPRODUCT(SUMIF(B1:B2,{"xã","phường"},C1:C2))', 30],
      ["=SUMPRODUCT(SUMIF(B1:B2,B1:B2,C1:C2))", 30],
      ["=SUM(INDEX(C1:C2,{1,2}))", 30],
      ["=SUM(LARGE(A1:A3,{1,2}))", 1],
      ['=SUMPRODUCT(--(LEFT(B1:B2,1)="x"))', 1],
      ["=MATCH(5,C1:C2*1,0)", error("#VALUE!")],
    ],
    CELLS,
  );
});

test("names of functions in any case", () => {
  expect(resultOf("=sum(1,2)")).toBe(3);
});

test("too few and too many arguments are left to Excel", () => {
  expect(reasonFor("=IF(1)")).toBe("function IF with 1 arguments");
  expect(reasonFor("=ABS(1,2)")).toBe("function ABS with 2 arguments");
});

test("an argument that cannot be calculated stops the function before it starts", () => {
  expect(reasonFor("=COUNT(KHONGCO(1))")).toBe("unknown function KHONGCO");
  expect(reasonFor("=ISERROR(TODAY())")).toBe("volatile function TODAY");
});
