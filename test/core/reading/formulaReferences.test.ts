import { formatRect } from "../../../src/base/rect";
import { formulaReferences } from "../../../src/core/reading/formulaReferences";

function references(formula: string): readonly string[] {
  return formulaReferences(formula).map(({ sheet, rect }) => `${sheet === null ? "" : `${sheet}!`}${formatRect(rect)}`);
}

describe("formulaReferences", () => {
  it.each([
    ["=SUM(C3:C9)+$B$2", ["C3:C9", "B2"]],
    ["='Quý I-2012'!C3+Danh_mục!A1", ["Quý I-2012!C3", "Danh_mục!A1"]],
    ["='Chi bộ ''Hồng Hà'''!B2", ["Chi bộ 'Hồng Hà'!B2"]],
    ['=IF(a1="C3:C9","nói ""B2""",b2)', ["A1", "B2"]],
    ["=SUM(C:C,3:4)", ["C1:C1048576", "A3:XFD4"]],
    ["=LOG10(5)+Thang1+A1B", []],
    ["=SUM(Bảng1[Số])", []],
    ["='[so.xlsx]Quý I'!C3", []],
    ["=SUM(#REF!)", []],
    ["=1+2", []],
  ])("finds the cells of %s", (formula, cells) => {
    expect(references(formula)).toEqual(cells);
  });
});
