import { cellError } from "../../../../src/base/cellValue";
import { parseFormula } from "../../../../src/host/calc/formula/parseFormula";
import type { Expression } from "../../../../src/host/calc/formula/expression";

const read = (text: string): Expression => parseFormula(text).root;

test("constants", () => {
  expect(read("=1.5")).toEqual({ kind: "value", value: 1.5 });
  expect(read('="nói ""có"""')).toEqual({ kind: "value", value: 'nói "có"' });
  expect(read("=true")).toEqual({ kind: "value", value: true });
  expect(read("=#N/A")).toEqual({ kind: "value", value: cellError("#N/A") });
  expect(read("=#UNKNOWN!")).toMatchObject({ kind: "value", value: cellError("#VALUE!") });
});

test("operators bind as in Excel: the sign before the power", () => {
  expect(read("=-2^2")).toMatchObject({ kind: "binary", operator: "^", left: { value: -2 } });
  expect(read("=-A1^2")).toMatchObject({ kind: "binary", operator: "^", left: { kind: "unary", operator: "-" } });
  expect(read("=A1%")).toMatchObject({ kind: "unary", operator: "%" });
  expect(read("=1+2*3")).toMatchObject({ operator: "+", right: { operator: "*" } });
  expect(read("=1-2-3")).toMatchObject({ operator: "-", left: { operator: "-" }, right: { value: 3 } });
});

test("operators between ranges", () => {
  expect(read("=A1:INDEX(A1:A9,2)")).toMatchObject({ kind: "range", operator: ":" });
  expect(read("=A1:B3 B2:C4")).toMatchObject({ kind: "range", operator: " " });
  expect(read("=(A1,B1)")).toMatchObject({ kind: "range", operator: "," });
});

test("@ is written in two ways", () => {
  expect(read("=@A1:A3")).toMatchObject({ kind: "unary", operator: "@" });
  expect(read("=_xlfn.SINGLE(A1:A3)")).toMatchObject({ kind: "unary", operator: "@" });
});

test("calls, with arguments left out", () => {
  expect(read("=sum(A1,,2)")).toMatchObject({
    kind: "call",
    name: "SUM",
    arguments: [{ kind: "area" }, { kind: "missing" }, { value: 2 }],
  });
  expect(read("=IF(A1,)")).toMatchObject({ arguments: [{ kind: "area" }, { kind: "missing" }] });
  expect(read("=PI()")).toMatchObject({ arguments: [] });
});

test("arrays of constants, row by row", () => {
  expect(read('={1,2;"a",TRUE}')).toEqual({
    kind: "array",
    rowCount: 2,
    columnCount: 2,
    values: [1, 2, "a", true],
  });
  expect(read("={1,2;3}")).toMatchObject({ kind: "unsupported" });
});

test("LET names its variables in lower case", () => {
  expect(read("=LET(Tổng,A1,Tổng*2)")).toMatchObject({
    kind: "let",
    bindings: [{ name: "tổng", value: { kind: "area" } }],
    body: { kind: "binary" },
  });
});

test.each([
  ["=LAMBDA(x,x+1)", "function LAMBDA"],
  ["=LAMBDA(x,x+1)(2)", "call of a LAMBDA"],
  ["=A1#", "reference to a spilled range"],
])("%s is left to Excel: %s", (text, because) => {
  expect(read(text)).toMatchObject({ kind: "unsupported", because });
});

test("a sum of 4,000 terms is no deep nesting, 3,000 parentheses around a call are", () => {
  expect(read(`=${Array(4000).fill("A1").join("+")}`).kind).toBe("binary");
  expect(read(`=${"ABS(".repeat(64)}1${")".repeat(64)}`).kind).toBe("call");
  const deep = JSON.stringify(read(`=${"ABS(".repeat(300)}1${")".repeat(300)}`));
  expect(deep).toContain("formula is nested too deeply");
});
