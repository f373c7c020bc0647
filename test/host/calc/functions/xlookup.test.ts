import { aBook, resultOf } from "../../../support/calcSource";
import { checkVectors, error } from "./vectors";

const CELLS = {
  A1: 7,
  A2: 3,
  A3: 5,
  A4: 3,
  B1: "xã",
  B2: "phường",
  B4: "thị trấn",
  C1: 10,
  C2: 20,
  C3: 30,
  C4: 40,
  E1: "Quý I",
  F1: "Quý II",
  E2: 1,
  F2: 2,
  G1: "#REF!",
};

describe("XLOOKUP", () => {
  checkVectors(
    [
      ["=XLOOKUP(3,A1:A4,C1:C4)", 20],
      ["=XLOOKUP(3,A1:A4,C1:C4,,0,-1)", 40],
      ["=XLOOKUP(4,A1:A4,C1:C4)", error("#N/A")],
      ['=XLOOKUP(4,A1:A4,C1:C4,"không có")', "không có"],
      ["=XLOOKUP(4,A1:A4,C1:C4,,-1)", 20],
      ["=XLOOKUP(4,A1:A4,C1:C4,,1)", 30],
      ["=XLOOKUP(9,A1:A4,C1:C4,,1)", error("#N/A")],
      ['=XLOOKUP("PHƯỜNG",B1:B4,C1:C4)', 20],
      ['=XLOOKUP("th*",B1:B4,C1:C4)', error("#N/A")],
      ['=XLOOKUP("th*",B1:B4,C1:C4,,2)', 40],
      ["=XLOOKUP(Y1,B1:B4,C1:C4)", 30],
      ['=XLOOKUP("Quý II",E1:F1,E2:F2)', 2],
      ["=XLOOKUP(3,A1:A4,C1:C3)", error("#VALUE!")],
      ["=XLOOKUP(3,A1:B4,C1:C4)", error("#VALUE!")],
      ["=XLOOKUP(3,A1:A4,C1:C4,,9)", 20],
      ["=XLOOKUP(4,A1:A4,C1:C4,,9)", error("#VALUE!")],
      ["=XLOOKUP(G1,A1:A4,C1:C4)", error("#REF!")],
      ["=XLOOKUP(3,G1/1,C1:C4)", error("#REF!")],
      ["=SUM(C1:XLOOKUP(5,A1:A4,C1:C4))", 60],
      ["=SUM(XLOOKUP(3,A1:A4,A1:C4))", 23],
    ],
    CELLS,
  );
});

describe("XMATCH", () => {
  checkVectors(
    [
      ["=XMATCH(3,A1:A4)", 2],
      ["=XMATCH(3,A1:A4,0,-1)", 4],
      ["=XMATCH(4,A1:A4,-1)", 2],
      ["=XMATCH(6,A1:A4,1)", 1],
      ["=XMATCH(8,A1:A4)", error("#N/A")],
      ["=XMATCH(8,A1:B4)", error("#VALUE!")],
      ['=XMATCH(8,A1:A4,"x")', error("#VALUE!")],
    ],
    CELLS,
  );
});

test("the prefix of the file format does not matter", () => {
  expect(resultOf("=_xlfn.XLOOKUP(3,A1:A4,C1:C4)", CELLS)).toBe(20);
});

test("a changed result cell is followed", () => {
  const book = aBook({ Bảng: { ...CELLS, Z1: "=XLOOKUP(3,A1:A4,C1:C4)" } });
  book.calculateAll();
  book.write("C2", 21);
  book.recalculate();
  expect(book.value("Z1")).toBe(21);
});
