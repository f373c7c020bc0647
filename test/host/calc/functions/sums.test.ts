import fc from "fast-check";
import { resultOf } from "../../../support/calcSource";
import { checkVectors, error } from "./vectors";

const CELLS = { A1: 3, A2: "5", A3: true, B1: "chưa có", B2: { text: "" }, C1: "#REF!", D1: 2, D2: 4, D3: 6 };

describe("SUM", () => {
  checkVectors(
    [
      ["=SUM(A1:A3)", 3],
      ["=SUM(A1:B9)", 3],
      ['=SUM(A1,"5",TRUE)', 9],
      ['=SUM("chưa có")', error("#VALUE!")],
      ["=SUM(A1,B1)", 3],
      ["=SUM(A1:C1)", error("#REF!")],
      ["=SUM(A9:B12)", 0],
      ["=SUM(A1,)", 3],
      ["=SUM((A1,D1:D2))", 9],
      ["=SUM({1,2;3,4})", 10],
      ['=SUM({1,"2",TRUE})', 1],
      ["=SUM(A:D)", error("#REF!")],
      ["=SUM(D:D)", 12],
      ["=SUM(2:2)", 4],
    ],
    CELLS,
  );

  test("a range is the sum of its two parts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 }),
        fc.nat(),
        (list, at) => {
          const cells = Object.fromEntries(list.map((value, index) => [`A${String(index + 1)}`, value]));
          const cut = 1 + (at % (list.length - 1));
          const parts = `=SUM(A1:A${String(cut)})+SUM(A${String(cut + 1)}:A${String(list.length)})`;
          expect(resultOf(parts, cells)).toBe(resultOf(`=SUM(A1:A${String(list.length)})`, cells));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("other sums and products", () => {
  checkVectors(
    [
      ["=SUMSQ(D1:D3)", 56],
      ["=PRODUCT(D1:D3)", 48],
      ["=PRODUCT(B1:B2)", 0],
      ["=PRODUCT(D1:D3,A2)", 48],
      ["=PRODUCT(C1)", error("#REF!")],
      ["=GCD(12,18)", 6],
      ["=GCD(D1:D3,9)", 1],
      ["=GCD(-1)", error("#NUM!")],
      ["=LCM(4,6.9)", 12],
      ["=LCM(0,3)", 0],
    ],
    CELLS,
  );
});

describe("SUMPRODUCT calculates with whole arrays", () => {
  checkVectors(
    [
      ["=SUMPRODUCT(D1:D3,D1:D3)", 56],
      ["=SUMPRODUCT(D1:D3,A1:A3)", 6],
      ["=SUMPRODUCT(D1:D3,D1:D2)", error("#VALUE!")],
      ["=SUMPRODUCT(D1:D3>2)", 0],
      ["=SUMPRODUCT(--(D1:D3>2))", 2],
      ["=SUMPRODUCT((D1:D3>2)*D1:D3)", 10],
      ["=SUMPRODUCT(C1:D1)", error("#REF!")],
      ["=SUMPRODUCT(LEN(A1:A3))", 6],
      ["=SUMPRODUCT(5)", 5],
      ["=SUMPRODUCT((D1,D2))", error("#VALUE!")],
      ["=SUMPRODUCT(MAX((D1:D3<5)*D1:D3))", 4],
    ],
    CELLS,
  );

  test("whole columns count their empty rest", () => {
    expect(resultOf('=SUMPRODUCT(--(D:D=""))', CELLS)).toBe(1_048_573);
    expect(resultOf("=SUMPRODUCT((D:D>2)*1,D:D)", CELLS)).toBe(10);
    expect(resultOf("=SUMPRODUCT(1/(D:D))", CELLS)).toEqual(error("#DIV/0!"));
  });
});
