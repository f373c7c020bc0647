import { aBook, reasonFor, resultOf } from "../../../support/calcSource";
import { checkVectors, error } from "./vectors";

const CELLS = { A1: 1, A2: 2, A3: 3, B1: 10, B2: 20, B3: 30, C1: "#N/A", D1: "B2" };

describe("where a range is and how large", () => {
  checkVectors(
    [
      ["=ROW(B5)", 5],
      ["=COLUMN(B5)", 2],
      ["=ROW()", 100],
      ["=COLUMN()", 26],
      ["=ROW(A2:A9)", 2],
      ["=SUMPRODUCT(ROW(A1:A3))", 6],
      ["=SUMPRODUCT(COLUMN(A1:C1))", 6],
      ["=ROW(1)", error("#VALUE!")],
      ["=ROWS(A1:B3)", 3],
      ["=COLUMNS(A:C)", 3],
      ["=ROWS({1;2;3})", 3],
      ["=ROWS(C1/1)", error("#N/A")],
      ["=AREAS((A1:B2,C3))", 2],
      ["=AREAS(1)", error("#VALUE!")],
    ],
    CELLS,
  );
});

describe("INDEX", () => {
  checkVectors(
    [
      ["=INDEX(A1:B3,2,2)", 20],
      ["=INDEX(A1:A3,3)", 3],
      ["=INDEX(A1:B1,2)", 10],
      ["=INDEX(A1:B3,9,1)", error("#REF!")],
      ["=INDEX(A1:B3,1,3)", error("#REF!")],
      ["=INDEX(A1:B3,-1,1)", error("#VALUE!")],
      ["=SUM(INDEX(A1:B3,0,2))", 60],
      ["=SUM(INDEX(A1:B3,2,))", 22],
      ["=SUM(INDEX(A1:B3,,1))", 6],
      ["=SUM(INDEX(A1:B3,0,0))", 66],
      ["=SUM(B1:INDEX(B1:B3,2))", 30],
      ["=INDEX((A1:A3,B1:B3),2,1,2)", 20],
      ["=INDEX((A1:A3,B1:B3),2,1,3)", error("#REF!")],
      ["=INDEX({1,2;3,4},2,1)", 3],
      ["=SUM(INDEX({1,2;3,4},2,0))", 7],
      ['=INDEX(A1:B3,"x",1)', error("#VALUE!")],
      ['=INDEX(A1:B3,1,"x")', error("#VALUE!")],
      ["=SUM(INDEX(A1:A3*B1:B3,0))", 140],
    ],
    CELLS,
  );
});

describe("OFFSET", () => {
  checkVectors(
    [
      ["=OFFSET(A1,1,1)", 20],
      ["=SUM(OFFSET(A1,0,0,3,2))", 66],
      ["=SUM(OFFSET(A1:B1,1,0))", 22],
      ["=SUM(OFFSET(B3,0,0,-2,1))", 50],
      ["=SUM(OFFSET(A1,1,0,,2))", 22],
      ["=OFFSET(A1,-1,0)", error("#REF!")],
      ["=OFFSET(A1,0,0,0,1)", error("#REF!")],
      ["=OFFSET(1,0,0)", error("#VALUE!")],
      ['=OFFSET(A1,"x",0)', error("#VALUE!")],
      ['=OFFSET(A1,0,"x")', error("#VALUE!")],
      ['=OFFSET(A1,0,0,"x")', error("#VALUE!")],
      ['=OFFSET(A1,0,0,1,"x")', error("#VALUE!")],
    ],
    CELLS,
  );

  test("it is recalculated at any change, for it may read any cell", () => {
    const book = aBook({ Bảng: { ...CELLS, Z1: "=SUM(OFFSET(A1,0,1,3))" } });
    book.calculateAll();
    book.write("B3", 31);
    expect(book.changedIn(book.recalculate())).toEqual(["Bảng!Z1"]);
    expect(book.value("Z1")).toBe(61);
  });
});

describe("INDIRECT", () => {
  checkVectors(
    [
      ['=INDIRECT("B2")', 20],
      ["=INDIRECT(D1)", 20],
      ['=SUM(INDIRECT("A1:A"&3))', 6],
      ["=SUM(INDIRECT(\"'Bảng'!B:B\"))", 60],
      ['=INDIRECT("")', error("#REF!")],
      ["=INDIRECT(\"'Không có'!A1\")", error("#REF!")],
      ['=INDIRECT("tổng")', 20],
    ],
    CELLS,
    { names: { tổng: "Bảng!$B$2" } },
  );

  test("what only Excel can resolve is left to it", () => {
    expect(reasonFor('=INDIRECT("R1C1",FALSE)')).toBe("function INDIRECT in R1C1 style");
    expect(reasonFor('=INDIRECT("Bảng1[Cột]")')).toBe("reference to a table");
    expect(reasonFor('=INDIRECT("KhongCo")')).toBe("unknown name KhongCo");
  });
});

describe("addresses, turned blocks, links", () => {
  checkVectors(
    [
      ["=ADDRESS(2,3)", "$C$2"],
      ["=ADDRESS(2,3,2)", "C$2"],
      ["=ADDRESS(2,3,3)", "$C2"],
      ["=ADDRESS(2,3,4)", "C2"],
      ['=ADDRESS(2,3,1,TRUE,"Sheet1")', "Sheet1!$C$2"],
      ['=ADDRESS(2,3,1,TRUE,"Quý I")', "'Quý I'!$C$2"],
      ["=ADDRESS(0,3)", error("#VALUE!")],
      ["=ADDRESS(2,3,5)", error("#VALUE!")],
      ["=SUM(TRANSPOSE({1,2;3,4}))", 10],
      ["=SUMPRODUCT(TRANSPOSE(A1:A3)*{1,2,3})", 14],
      ["=TRANSPOSE(C1/1)", error("#N/A")],
      ['=HYPERLINK("https://example.org","Báo cáo")', "Báo cáo"],
      ['=HYPERLINK("https://example.org")', "https://example.org"],
    ],
    CELLS,
  );

  test("R1C1 style is left to Excel", () => {
    expect(reasonFor("=ADDRESS(1,1,1,FALSE)")).toBe("function ADDRESS in R1C1 style");
  });

  test("a range of one column means the cell beside the formula", () => {
    expect(resultOf("=INDEX(B:B,0)", { B100: 7 })).toBe(7);
  });
});
