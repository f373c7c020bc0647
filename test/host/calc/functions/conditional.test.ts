import { aBook, reasonFor, resultOf } from "../../../support/calcSource";
import type { SheetContent } from "../../../support/calcSource";
import { checkVectors, error } from "./vectors";

const CELLS: SheetContent = {
  A1: "Đảng bộ xã Tân Hòa",
  A2: "Đảng bộ xã Tân Phú",
  A3: "Đảng bộ phường 1",
  A4: "Chi bộ công an",
  A6: { text: "" },
  B1: "xã",
  B2: "XÃ",
  B3: "phường",
  B4: "cơ quan",
  C1: 10,
  C2: 8,
  C3: "15",
  C4: 3,
  C5: 0,
  D1: 12,
  D2: 9,
  D3: 7,
  D4: "chưa có",
  E1: "#N/A",
  E2: 1,
};

describe("one condition", () => {
  checkVectors(
    [
      ['=SUMIF(B1:B4,"xã",C1:C4)', 18],
      ['=SUMIF(B1:B4,"xã",C1)', 18],
      ['=SUMIF(C1:C5,">5")', 18],
      ['=SUMIF(B1:B4,"xã",E1:E4)', error("#N/A")],
      ['=SUMIF(B1:B4,"phường",E1:E4)', 0],
      ['=SUMIF(A1:A4,"*Tân*",C1:C4)', 18],
      ['=SUMIF(A1:A4,"Đảng bộ*",D1:D4)', 28],
      ['=SUMIF({1,2},">1")', error("#VALUE!")],
      ['=AVERAGEIF(B1:B4,"xã",D1:D4)', 10.5],
      ['=AVERAGEIF(B1:B4,"thị trấn",D1:D4)', error("#DIV/0!")],
      ['=COUNTIF(B1:B4,"xã")', 2],
      ["=COUNTIF(C1:C5,15)", 1],
      ["=COUNTIF(C1:C5,Y1)", 1],
      ['=COUNTIF(A1:A6,"")', 2],
      ['=COUNTIF(A1:A6,"=")', 1],
      ['=COUNTIF(A1:A6,"<>")', 5],
      ['=COUNTIF(E1:E2,"#N/A")', 1],
      ["=COUNTIF(E1:E2,E1)", 1],
      ['=SUM(COUNTIF(B1:B4,{"xã","phường"}))', 3],
    ],
    CELLS,
  );
});

describe("several conditions", () => {
  checkVectors(
    [
      ['=SUMIFS(D1:D4,B1:B4,"xã",C1:C4,">8")', 12],
      ['=SUMIFS(D:D,B:B,"xã")', 21],
      ['=SUMIFS(D1:D4,B1:B3,"xã")', error("#VALUE!")],
      ['=SUMIFS(D1:D4,B1:B4,"thị trấn")', 0],
      ['=COUNTIFS(B1:B4,"xã",C1:C4,"<10")', 1],
      ['=COUNTIFS(B1:B4,"xã",C1:C3,"<10")', error("#VALUE!")],
      ['=AVERAGEIFS(D1:D4,C1:C4,">=8")', 10.5],
      ['=AVERAGEIFS(D1:D4,C1:C4,">=80")', error("#DIV/0!")],
      ['=MAXIFS(C1:C4,B1:B4,"xã")', 10],
      ['=MINIFS(C1:C4,B1:B4,"xã")', 8],
      ['=MAXIFS(C1:C4,B1:B4,"thị trấn")', 0],
    ],
    CELLS,
  );

  test("empty cells of whole columns count without being visited", () => {
    expect(resultOf('=COUNTIFS(A:A,"",B:B,"")', CELLS)).toBe(1_048_576 - 4);
    expect(resultOf('=COUNTIF(A:A,"<>Chi bộ công an")', CELLS)).toBe(1_048_576 - 1);
  });

  test("a condition without its range is left to Excel", () => {
    expect(reasonFor("=COUNTIFS(A1:A4)", CELLS)).toBe("function COUNTIFS with 1 arguments");
    expect(resultOf('=COUNTIFS(A1:A4,"x",B1:B4)', CELLS)).toEqual(error("#VALUE!"));
  });
});

test("the sum range that SUMIF stretches is watched as a whole", () => {
  const book = aBook({ Bảng: { ...CELLS, Z1: '=SUMIF(B1:B4,"xã",C1)' } });
  book.calculateAll();
  book.write("C2", 20);
  book.recalculate();
  expect(book.value("Z1")).toBe(30);
});

test("100 sums over two whole columns of 20,000 rows take seconds, not minutes", () => {
  const cells: Record<string, number | string> = {};
  for (let row = 1; row <= 20_000; row += 1) {
    cells[`A${String(row)}`] = `Đảng bộ ${String(row % 50)}`;
    cells[`B${String(row)}`] = `Quý ${String(row % 4)}`;
    cells[`D${String(row)}`] = row;
  }
  for (let row = 1; row <= 100; row += 1) {
    cells[`H${String(row)}`] = `=SUMIFS(D:D,A:A,"Đảng bộ ${String(row % 50)}",B:B,"Quý ${String(row % 4)}")`;
  }
  const book = aBook({ "Sổ theo dõi": cells });
  const start = Date.now();
  book.calculateAll();
  // About 0.4 s here; the limit only tells an index from a scan of each row for each formula.
  expect(Date.now() - start).toBeLessThan(10_000);
  // Rows 1, 101, 201 … 19,901 fit both conditions of row 1.
  expect(book.value("H1")).toBe((200 * (1 + 19_901)) / 2);
});
