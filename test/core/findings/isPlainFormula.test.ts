import { isPlainFormula } from "../../../src/core/findings/isPlainFormula";

test.each([
  "=SUM(C11:C27)",
  "=C5-D5",
  '=IF(D5=0,"–",ROUND(C5/D5,4))',
  "='Quý I'!C5+'Số liệu (2)'!C5",
  "=SUMIFS(Sổ!F:F,Sổ!D:D,\"cmd|' /C calc'!A0\")",
  "=-C5",
  "=Tổng_cộng*2",
])("%s is arithmetic of the workbook", (formula) => {
  expect(isPlainFormula(formula)).toBe(true);
});

test.each([
  ["a link", '=HYPERLINK("http://x","y")'],
  ["a request to the web", '=WEBSERVICE("http://x")'],
  ["the same in small letters and with a blank", '=sum(1)+webservice ("http://x")'],
  ["another workbook", "='C:\\[Sổ khác.xlsx]Quý I'!C5"],
  ["another workbook in short", "=[1]Sheet1!A1"],
  ["a program (DDE)", "=cmd|' /C calc'!A0"],
  ["a reference made of text", '=INDIRECT("A"&1)'],
  ["an old macro function", '=CALL("kernel32","WinExec","J","calc")'],
  ["a function with a namespace", "=_xlfn.WEBSERVICE(A1)"],
  ["an array constant", "={1,2}"],
  ["two lines", "=A1\n+A2"],
  ["a text", "SUM(C11:C27)"],
  ["nothing", "="],
  ["more than a cell takes", `=${"1+".repeat(5_000)}1`],
])("%s is refused", (_, formula) => {
  expect(isPlainFormula(formula)).toBe(false);
});
