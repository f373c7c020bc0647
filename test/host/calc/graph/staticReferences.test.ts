import { formatRect } from "../../../../src/base/rect";
import { parseFormula } from "../../../../src/host/calc/formula/parseFormula";
import { staticReferences } from "../../../../src/host/calc/graph/staticReferences";

function areas(text: string): string[] {
  const list = staticReferences(parseFormula(text).root).areas;
  return [...new Set(list.map(({ sheet, rect }) => `${sheet ?? ""}!${formatRect(rect)}`))].sort();
}
const isUnbounded = (text: string): boolean => staticReferences(parseFormula(text).root).unbounded;

test("all ranges of a formula, in branches not taken, too", () => {
  expect(areas("=IF(A1>0,'Quý I'!B2:B9,-C3%)")).toEqual(["!A1", "!C3", "Quý I!B2:B9"]);
  expect(areas("=LET(x,A1,x+B1)")).toEqual(["!A1", "!B1"]);
  expect(areas("=SUM({1,2})+1")).toEqual([]);
});

test("a span reaches everything between its ends", () => {
  expect(areas("=SUM(A1:INDEX(A5:A9,2))")).toContain("!A1:A9");
  expect(areas("=SUM(Q!A1:INDEX(Q!C5:C9,B1))")).toContain("Q!A1:C9");
});

test("a short sum range of SUMIF is as long as the range of the condition", () => {
  expect(areas('=SUMIF(A1:B9,"x",D1)')).toContain("!D1:E9");
  expect(areas('=AVERAGEIF(A1:A9,"x",Q!D5)')).toContain("Q!D5:D13");
  expect(areas('=SUMIFS(D1,A1:A9,"x")')).toEqual(["!A1:A9", "!D1"]);
});

test.each([
  ["=OFFSET(A1,1,1)", true],
  ['=SUM(INDIRECT("A"&B1))', true],
  ["=Bảng1[Cột]", true],
  ["='Q1:Q4'!A1", true],
  ["=SUM(", true],
  ['=SUMIF(A1:A9,"x",INDEX(B:B,1))', true],
  ['=SUMIF(Tên,"x",B1)', true],
  ['=SUMIF(A1:A9,"x")', false],
  ['=SUMIF(A1:A9,"x",)', false],
  ["=[1]Sheet1!A1", false],
  ["=SUM(A1:A9)", false],
])("%s may read any cell: %s", (text, expected) => {
  expect(isUnbounded(text)).toBe(expected);
});

test("names without the variables of LET", () => {
  const { names } = staticReferences(parseFormula("=LET(x,Tổng,x+'Quý I'!x)").root);
  expect(names.map(({ sheet, name }) => `${sheet ?? ""}!${name}`).sort()).toEqual(["!Tổng", "Quý I!x"]);
});

test("relative ranges are noted", () => {
  expect(staticReferences(parseFormula("=$A$1+A1").root).relative).toBe(true);
  expect(staticReferences(parseFormula("=$A$1").root).relative).toBe(false);
});
