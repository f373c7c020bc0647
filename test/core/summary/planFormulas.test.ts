import { cellError } from "../../../src/base/cellValue";
import type { SourceCell } from "../../../src/core/model/figure";
import {
  actualFormula,
  boundStatusFormula,
  missingFormula,
  rateFormula,
  statusFormula,
  sumExpressions,
  surplusFormula,
  targetFormula,
  targetTextFormula,
} from "../../../src/core/summary/planFormulas";

function cell(row: number, column = 2, sheet = "Quý I-2012"): SourceCell {
  return { sheet, row, column, value: null, readAs: undefined };
}

function textCell(place: SourceCell, text: string, readAs?: number): SourceCell {
  return { ...place, value: text, readAs };
}

const LINE = { target: "E9", actual: "J9", missing: "N9" };
const WORDS = {
  exceeded: "Vượt",
  met: "Đạt",
  shortfall: "Chưa đạt, còn thiếu ",
  inProgress: "Đang thực hiện",
  noResult: "Chưa có kết quả",
  notReported: "Chưa báo cáo",
  noTarget: "Không có chỉ tiêu",
};

describe("sums over the office's cells", () => {
  test("neighbours below one another are one range", () => {
    expect(sumExpressions([cell(12), cell(13), cell(14)]).sum).toBe("SUM('Quý I-2012'!C13:C15)");
  });

  test("a gap, another column or another sheet starts a new range", () => {
    const cells = [cell(12), cell(14), cell(15, 3), cell(16, 3, "Quý II-2012")];
    expect(sumExpressions(cells).sum).toBe("SUM('Quý I-2012'!C13,'Quý I-2012'!C15,'Quý I-2012'!D16,'Quý II-2012'!D17)");
  });

  test("a text counts only while it is exactly the text that was read", () => {
    const { sum, count } = sumExpressions([cell(12), textCell(cell(13), '8 "chi bộ"', 8)]);
    const reference = "'Quý I-2012'!C14";
    const exact = `IF(ISTEXT(${reference}),IF(EXACT(${reference},"8 ""chi bộ"""),`;
    expect(sum).toBe(`SUM('Quý I-2012'!C13:C14)+${exact}8,0),0)`);
    expect(count).toBe(`COUNT('Quý I-2012'!C13:C14)+${exact}1,0),0)`);
  });

  test("an error in one cell does not spoil the sum of the others", () => {
    const broken: SourceCell = { ...cell(13), value: cellError("#REF!") };
    expect(sumExpressions([cell(12), broken]).sum).toBe("SUMIF('Quý I-2012'!C13:C14,\">=-1E+300\")");
  });

  test("a text nobody understood is in the range, where SUM passes it over, and has no term of its own", () => {
    expect(sumExpressions([cell(12), textCell(cell(13), "chưa có")]).sum).toBe("SUM('Quý I-2012'!C13:C14)");
  });

  test("nothing reported stays words", () => {
    expect(actualFormula([cell(12)], "Chưa báo cáo")).toBe(
      "=IF(COUNT('Quý I-2012'!C13)=0,\"Chưa báo cáo\",SUM('Quý I-2012'!C13))",
    );
    expect(actualFormula([], "–")).toBe('="–"');
  });

  test("blanks are the rows of the ranges less the numbers in them", () => {
    expect(missingFormula([cell(12), cell(13)])).toBe("=ROWS('Quý I-2012'!C13:C14)-(COUNT('Quý I-2012'!C13:C14))");
    expect(missingFormula([])).toBe("=0");
  });
});

describe("targets", () => {
  test("a number is taken, anything else becomes the given words", () => {
    expect(targetFormula(cell(9, 4, "CT Thành ủy giao"), "–")).toBe(
      "=IF(ISNUMBER('CT Thành ủy giao'!E10),'CT Thành ủy giao'!E10,\"–\")",
    );
    expect(targetFormula(undefined, "–")).toBe('="–"');
  });

  test("a text that was read as a number is that number while the text stays", () => {
    expect(targetFormula(textCell(cell(9, 4, "CT"), "07 tổ chức", 7), "–")).toBe(
      "=IF(ISNUMBER('CT'!E10),'CT'!E10,IF(EXACT('CT'!E10,\"07 tổ chức\"),7,\"–\"))",
    );
  });

  test("a number that was not understood stays words until the office has changed it", () => {
    const half: SourceCell = { ...cell(9, 4, "CT"), value: 7.5 };
    expect(targetFormula(half, "–", false)).toBe("=IF(ISNUMBER('CT'!E10),IF('CT'!E10=7.5,\"–\",'CT'!E10),\"–\")");
  });

  test("a bound is shown in the office's own words", () => {
    expect(targetTextFormula(textCell(cell(9, 4, "CT"), "không quá 5 %"))).toBe("='CT'!E10&\"\"");
  });
});

describe("comparison", () => {
  test("surplus needs two numbers", () => {
    expect(surplusFormula(LINE, "–")).toBe('=IF(AND(ISNUMBER(E9),ISNUMBER(J9)),J9-E9,"–")');
  });

  test("rate is guarded against a target of 0", () => {
    expect(rateFormula(LINE, "–")).toBe('=IF(AND(ISNUMBER(E9),ISNUMBER(J9)),IF(E9>0,J9/E9,"–"),"–")');
  });

  test("an open period never says that the target was missed", () => {
    expect(statusFormula(LINE, WORDS, true)).toContain("còn thiếu");
    expect(statusFormula(LINE, WORDS, false)).not.toContain("còn thiếu");
  });

  test.each([
    [{ type: "at-most", value: 5, exclusive: false } as const, "J9<=5"],
    [{ type: "at-most", value: 5, exclusive: true } as const, "J9<5"],
    [{ type: "at-least", value: 250, exclusive: false } as const, "J9>=250"],
    [{ type: "at-least", value: 90, exclusive: true } as const, "J9>90"],
    [{ type: "between", from: 3, to: 5 } as const, "AND(J9>=3,J9<=5)"],
  ])("a bound %j is kept when %s", (goal, condition) => {
    const words = { ...WORDS, notMet: "Chưa đạt", confirm: "Cần xác nhận chỉ tiêu" };
    const formula = boundStatusFormula({ cell: cell(9, 4, "CT"), text: "…", goal }, LINE, words, true);
    expect(formula).toContain(`IF(${condition},"Đạt",`);
    expect(formula.startsWith("=IF(EXACT('CT'!E10,\"…\"),")).toBe(true);
  });
});
