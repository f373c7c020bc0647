import { checkVectors, error } from "./vectors";

const CELLS = { A1: 2, A2: 2, A3: 4, A4: 6, A5: "4", A6: "chưa có", B1: 7, C1: "#DIV/0!" };

describe("statistics", () => {
  checkVectors(
    [
      ["=AVERAGE(A1:A6)", 3.5],
      ["=AVERAGE(A5:A6)", error("#DIV/0!")],
      ["=AVERAGE(1,)", 0.5],
      ["=AVERAGE(A1:C1)", error("#DIV/0!")],
      ["=MIN(A1:B1)", 2],
      ["=MAX(A1:A6,-1)", 6],
      ["=MIN(A5:A6)", 0],
      ["=MAX(-3,-5)", -3],
      ["=MEDIAN(A1:A4)", 3],
      ["=MEDIAN(A1:A4,9)", 4],
      ["=MEDIAN(A5:A6)", error("#NUM!")],
      ["=MODE(A1:A4)", 2],
      ["=MODE.SNGL(4,2,2,4)", 4],
      ["=MODE(1,2,3)", error("#N/A")],
      ["=VAR.S(A1:A4)", 11 / 3],
      ["=VAR.P(A1:A4)", 2.75],
      ["=STDEV(A1:A4)", Math.sqrt(11 / 3)],
      ["=STDEV.P(A1:A4)", Math.sqrt(2.75)],
      ["=STDEV.S(5)", error("#DIV/0!")],
      ["=VARP(5)", 0],
      ["=GEOMEAN(2,8)", 4],
      ["=GEOMEAN(0,8)", error("#NUM!")],
    ],
    CELLS,
  );
});

describe("places in an order", () => {
  checkVectors(
    [
      ["=LARGE(A1:A6,1)", 6],
      ["=LARGE(A1:A6,1.5)", 4],
      ["=LARGE(A1:A6,5)", error("#NUM!")],
      ["=SMALL(A1:A6,2)", 2],
      ["=SMALL(A1:A6,0)", error("#NUM!")],
      ['=SMALL(A1:A6,"x")', error("#VALUE!")],
      ["=PERCENTILE(A1:A4,0.5)", 3],
      ["=PERCENTILE.INC(A1:A4,0.9)", 5.4],
      ["=PERCENTILE(A1:A4,1.1)", error("#NUM!")],
      ["=QUARTILE(A1:A4,1)", 2],
      ["=QUARTILE.INC(A1:A4,4)", 6],
      ["=QUARTILE(A1:A4,5)", error("#NUM!")],
      ["=RANK(4,A1:A6)", 2],
      ["=RANK.EQ(2,A1:A6)", 3],
      ["=RANK(2,A1:A6,1)", 1],
      ["=RANK(3,A1:A6)", error("#N/A")],
    ],
    CELLS,
  );
});
