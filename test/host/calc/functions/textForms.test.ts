import { reasonFor } from "../../../support/calcSource";
import { checkVectors, error } from "./vectors";

describe("case and blanks", () => {
  checkVectors([
    ['=UPPER("đảng bộ")', "ĐẢNG BỘ"],
    ['=UPPER("Straße")', "STRAßE"],
    ['=LOWER("ĐẢNG BỘ")', "đảng bộ"],
    ['=PROPER("đảng bộ tân HÒA")', "Đảng Bộ Tân Hòa"],
    ['=PROPER("o\'brien 2nd")', "O'Brien 2Nd"],
    ['=TRIM("  a   b ")', "a b"],
    ['=CLEAN("a"&CHAR(10)&"b")', "ab"],
  ]);
});

describe("characters", () => {
  checkVectors([
    ["=CHAR(65)", "A"],
    ["=CHAR(0)", error("#VALUE!")],
    ["=CHAR(256)", error("#VALUE!")],
    ['=CODE("Abc")', 65],
    ['=CODE("")', error("#VALUE!")],
    ["=UNICHAR(272)", "Đ"],
    ["=UNICHAR(0)", error("#VALUE!")],
    ["=UNICHAR(55296)", error("#VALUE!")],
    ['=UNICODE("Đảng")', 272],
    ['=UNICODE("")', error("#VALUE!")],
  ]);

  test("what depends on the code page of Windows is left to Excel", () => {
    expect(reasonFor("=CHAR(200)")).toBe("function CHAR beyond ASCII");
    expect(reasonFor('=CODE("Đ")')).toBe("function CODE beyond ASCII");
  });
});

describe("numbers out of texts", () => {
  checkVectors(
    [
      ['=VALUE("12%")', 0.12],
      ["=VALUE(A1)", 0],
      ["=VALUE(5)", 5],
      ["=VALUE(TRUE)", error("#VALUE!")],
      ['=VALUE("chưa có")', error("#VALUE!")],
      ["=VALUE(A2)", error("#N/A")],
      ['=NUMBERVALUE("1.608,5",",",".")', 1608.5],
      ['=NUMBERVALUE("1,608.5")', 1608.5],
      ['=NUMBERVALUE(" 1 2 ")', 12],
      ['=NUMBERVALUE("")', 0],
      ['=NUMBERVALUE("12%%")', 0.0012],
      ['=NUMBERVALUE("1.2,3",".",",")', error("#VALUE!")],
      ['=NUMBERVALUE("1.2.3")', error("#VALUE!")],
      ['=NUMBERVALUE("1,5",",",",")', error("#VALUE!")],
      ['=NUMBERVALUE("abc")', error("#VALUE!")],
      ['=NUMBERVALUE("-1,5E2",",",".")', -150],
    ],
    { A2: "#N/A" },
  );
});

describe("texts out of numbers", () => {
  checkVectors(
    [
      ['=TEXT(1.143,"0.0%")', "114.3%"],
      ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
      ['=TEXT(40999,"dd/mm/yyyy")', "31/03/2012"],
      ['=TEXT("40999","dd/mm/yyyy")', "31/03/2012"],
      ['=TEXT("quý I","0")', "quý I"],
      ['=TEXT(A1,"0")', "0"],
      ['=TEXT(A2,"0")', error("#N/A")],
      ["=FIXED(1234.567,1)", "1,234.6"],
      ["=FIXED(1234.567)", "1,234.57"],
      ["=FIXED(1234.567,1,TRUE)", "1234.6"],
      ["=FIXED(1234.5,-2)", "1,200"],
      ["=FIXED(1,200)", error("#VALUE!")],
    ],
    { A2: "#N/A" },
  );
});
