import { cellError } from "../../../../src/base/cellValue";
import { must } from "../../../../src/base/invariant";
import { parseRect } from "../../../../src/base/rect";
import type { Rect } from "../../../../src/base/rect";
import { implicitCell, joinRanges, singleCell } from "../../../../src/host/calc/evaluate/ranges";
import { referenceTo } from "../../../../src/host/calc/values/value";

const rect = (text: string): Rect => must(parseRect(text), text);
const range = (text: string, sheet = 1) => referenceTo(sheet, rect(text));

test("a span covers both ranges", () => {
  expect(joinRanges(":", range("B2"), range("A5:C7"))).toEqual(range("A2:C7"));
  expect(joinRanges(":", range("B2"), range("A5", 2))).toBe(cellError("#VALUE!"));
  expect(joinRanges(":", range("B2"), 5)).toBe(cellError("#VALUE!"));
});

test("a union keeps both, an intersection what they share", () => {
  expect(joinRanges(",", range("A1"), range("B2"))).toMatchObject({
    areas: [{ rect: rect("A1") }, { rect: rect("B2") }],
  });
  expect(joinRanges(" ", range("A1:C3"), range("B2:D9"))).toEqual(range("B2:C3"));
  expect(joinRanges(" ", range("A1"), range("B2"))).toBe(cellError("#NULL!"));
  expect(joinRanges(" ", range("A1"), range("A1", 2))).toBe(cellError("#NULL!"));
});

test("an error on either side is the result", () => {
  expect(joinRanges(":", cellError("#REF!"), range("A1"))).toBe(cellError("#REF!"));
  expect(joinRanges(",", range("A1"), cellError("#N/A"))).toBe(cellError("#N/A"));
});

test("the one cell an ordinary formula means", () => {
  const formula = { sheet: 1, row: 4, column: 2 };
  expect(implicitCell({ sheet: 2, rect: rect("A1:A9") }, formula)).toEqual({ sheet: 2, row: 4, column: 0 });
  expect(implicitCell({ sheet: 2, rect: rect("A9:F9") }, formula)).toEqual({ sheet: 2, row: 8, column: 2 });
  expect(implicitCell({ sheet: 2, rect: rect("B7") }, formula)).toEqual({ sheet: 2, row: 6, column: 1 });
  expect(implicitCell({ sheet: 2, rect: rect("A6:A9") }, formula)).toBeUndefined();
  expect(implicitCell({ sheet: 2, rect: rect("A1:F9") }, formula)).toBeUndefined();
});

test("a range of one cell is that cell", () => {
  expect(singleCell(range("C3"))).toEqual({ sheet: 1, row: 2, column: 2 });
  expect(singleCell(range("C3:C4"))).toBeUndefined();
  expect(singleCell({ kind: "reference", areas: [] })).toBeUndefined();
});
