import { cellError } from "../../../../src/base/cellValue";
import { parseFormula } from "../../../../src/host/calc/formula/parseFormula";

test("prefixes of the file format go, texts that look like them stay", () => {
  expect(parseFormula("=_xlfn.XLOOKUP(1,2,3)").root).toMatchObject({ kind: "call", name: "XLOOKUP" });
  expect(parseFormula("=_xlfn._xlws.FILTER(A1,B1)").root).toMatchObject({ name: "FILTER" });
  expect(parseFormula('="_xlfn.SUM("').root).toEqual({ kind: "value", value: "_xlfn.SUM(" });
  expect(parseFormula("=_xlfn.LET(_xlpm.x,1,_xlpm.x)").root).toMatchObject({ kind: "let", bindings: [{ name: "x" }] });
});

test("what is left of deleted sheets and rows is #REF!", () => {
  const ref = { kind: "value", value: cellError("#REF!") };
  expect(parseFormula("='Quý I'!#REF!").root).toEqual(ref);
  expect(parseFormula("=#REF!A1").root).toEqual(ref);
  expect(parseFormula("=SUM(Sheet1!#REF!,1)").root).toMatchObject({ arguments: [ref, { value: 1 }] });
});

test("a formula in parentheses is not bare", () => {
  expect(parseFormula("=0.5-0.4-0.1").bare).toBe(true);
  expect(parseFormula("= 0.5-0.4 ").bare).toBe(true);
  expect(parseFormula("=(0.5-0.4-0.1)").bare).toBe(false);
});

test.each(["=SUM(", "=1,5", "=", "=)", '="a', "=A1 B1 +"])("%s cannot be read and says so", (text) => {
  expect(parseFormula(text).root).toMatchObject({ kind: "unsupported", unbounded: true });
});
