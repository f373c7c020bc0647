import { reasonFor } from "../../../support/calcSource";
import { checkVectors, error } from "./vectors";

const CELLS = {
  A1: "Mã",
  A2: 1,
  A3: 3,
  A4: 5,
  B1: "Đơn vị",
  B2: "Đảng bộ xã",
  B3: "Đảng bộ phường",
  B4: "Chi bộ",
  C1: "Chỉ tiêu",
  C2: 10,
  C4: 30,
  D1: "#REF!",
  E1: 9,
  E2: 5,
  E3: 3,
};

describe("MATCH", () => {
  checkVectors(
    [
      ["=MATCH(3,A2:A4,0)", 2],
      ["=MATCH(4,A2:A4)", 2],
      ["=MATCH(4,A2:A4,1)", 2],
      ["=MATCH(0,A2:A4)", error("#N/A")],
      ["=MATCH(99,A:A)", 4],
      ["=MATCH(3,A2:A4,)", 2],
      ['=MATCH("3",A2:A4,0)', error("#N/A")],
      ['=MATCH("ĐẢNG BỘ PHƯỜNG",B2:B4,0)', 2],
      ['=MATCH("*phường",B2:B4,0)', 2],
      ['=MATCH("Mã",1:1,0)', 1],
      ["=MATCH(4,E1:E3,-1)", 2],
      ["=MATCH(10,E1:E3,-1)", error("#N/A")],
      ["=MATCH(1,A2:C4,0)", error("#N/A")],
      ["=MATCH(D1,A2:A4,0)", error("#REF!")],
      ["=MATCH(1,D1/1,0)", error("#REF!")],
      ['=MATCH(1,A2:A4,"x")', error("#VALUE!")],
      ["=SUM(MATCH({1,5},A2:A4,0))", 4],
    ],
    CELLS,
  );
});

describe("VLOOKUP and HLOOKUP", () => {
  checkVectors(
    [
      ["=VLOOKUP(3,A2:C4,2,FALSE)", "Đảng bộ phường"],
      ["=VLOOKUP(4,A2:C4,2)", "Đảng bộ phường"],
      ["=VLOOKUP(4,A2:C4,2,FALSE)", error("#N/A")],
      ["=VLOOKUP(3,A2:C4,3,FALSE)", 0],
      ['=VLOOKUP(3,A2:C4,3,FALSE)&""', ""],
      ["=VLOOKUP(3,A2:C4,4,FALSE)", error("#REF!")],
      ["=VLOOKUP(3,A2:C4,0,FALSE)", error("#VALUE!")],
      ['=VLOOKUP("Chi*",B2:C4,2,FALSE)', 30],
      ["=VLOOKUP(3,A2:C4,2,)", "Đảng bộ phường"],
      ["=VLOOKUP(D1,A2:C4,2)", error("#REF!")],
      ['=VLOOKUP(1,A2:C4,"x")', error("#VALUE!")],
      ['=VLOOKUP(1,A2:C4,2,"x")', error("#VALUE!")],
      ['=VLOOKUP(2,{1,"a";2,"b"},2,FALSE)', "b"],
      ['=HLOOKUP("Chỉ tiêu",A1:C4,2,FALSE)', 10],
      ['=HLOOKUP("Chỉ tiêu",A1:C4,5,FALSE)', error("#REF!")],
    ],
    CELLS,
  );
});

describe("LOOKUP", () => {
  checkVectors(
    [
      ["=LOOKUP(4,A2:A4,C2:C4)", 0],
      ["=LOOKUP(5,A2:A4,C2:C4)", 30],
      ["=LOOKUP(0,A2:A4,C2:C4)", error("#N/A")],
      ["=LOOKUP(3,A2:B4)", "Đảng bộ phường"],
      ['=LOOKUP("b",{"a","b","c";1,2,3})', 2],
      ['=LOOKUP(2,1/(LEFT(B2:B4,7)="Đảng bộ"),A2:A4)', 3],
      ["=LOOKUP(5,A2:A4,A2:C4)", error("#N/A")],
      ["=LOOKUP(D1,A2:A4)", error("#REF!")],
    ],
    CELLS,
  );
});

describe("CHOOSE", () => {
  checkVectors(
    [
      ['=CHOOSE(2,"quý I","quý II")', "quý II"],
      ['=CHOOSE(2.9,"quý I","quý II")', "quý II"],
      ['=CHOOSE(3,"quý I","quý II")', error("#VALUE!")],
      ['=CHOOSE("x","quý I")', error("#VALUE!")],
      ["=SUM(CHOOSE(1,C2:C4,A2:A4))", 40],
    ],
    CELLS,
  );

  test("an array as index is left to Excel", () => {
    expect(reasonFor("=SUM(CHOOSE({1,2},1,2))")).toBe("function CHOOSE with an array as index");
  });
});
