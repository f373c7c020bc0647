import { cellError } from "../../../../src/base/cellValue";
import { entryFor, holds, mustGiveWay } from "../../../../src/excel/write/fixes/cellContent";

const found = (value: unknown, formula: unknown = value): { value: unknown; formula: unknown; format: string } => ({
  value,
  formula,
  format: "General",
});

describe("a cell holds", () => {
  test("a constant, an error and nothing as they were read", () => {
    expect(holds(found(13), { value: 13, formula: null })).toBe(true);
    expect(holds(found("13"), { value: 13, formula: null })).toBe(false);
    expect(holds(found("#REF!"), { value: cellError("#REF!"), formula: null })).toBe(true);
    expect(holds(found(""), { value: null, formula: null })).toBe(true);
    expect(holds(found(false), { value: null, formula: null })).toBe(false);
  });

  test("a formula, however Excel writes it", () => {
    expect(holds(found(6, "=SUM(C4:C9)"), { formula: "=sum( C4:C9 )" })).toBe(true);
    expect(holds(found(6, "=SUM(C4:C8)"), { formula: "=SUM(C4:C9)" })).toBe(false);
    expect(holds(found(6), { value: 6, formula: "=SUM(C4:C9)" })).toBe(false);
  });

  test("a number only when it is no formula that gives it", () => {
    expect(holds(found(6, "=SUM(C4:C9)"), { value: 6 })).toBe(false);
  });

  test("a text that looks like a formula, which reads the same as both", () => {
    expect(holds(found("=1+1", "=1+1"), { value: "=1+1", formula: null })).toBe(true);
    expect(holds(found("=1+1", "=1+1"), { formula: "=1+1" })).toBe(false);
  });
});

describe("what is written so that the cell holds it", () => {
  test.each([
    ["a number", { value: 1608 }, "General", 1608],
    ["a formula", { formula: "=SUM(C4:C9)" }, "General", "=SUM(C4:C9)"],
    ["a name", { value: "Xã Mễ Trì" }, "General", "Xã Mễ Trì"],
    ["a text that looks like a formula", { value: "=1+1" }, "General", "'=1+1"],
    ["a text that looks like a number", { value: "1.608", formula: null }, "General", "'1.608"],
    ["such a text in a text cell, where an apostrophe would stay", { value: "1.608", formula: null }, "@", "1.608"],
    ["nothing", { value: null, formula: null }, "General", ""],
    ["a truth value", { value: true, formula: null }, "General", true],
    ["an error", { value: cellError("#N/A"), formula: null }, "General", "#N/A"],
  ] as const)("%s", (_, wanted, format, entry) => {
    expect(entryFor(wanted, format)).toBe(entry);
  });
});

test("the text format gives way to numbers and formulas only", () => {
  expect(mustGiveWay("@", { value: 13 })).toBe(true);
  expect(mustGiveWay("@", { formula: "=A1" })).toBe(true);
  expect(mustGiveWay("@", { value: "Xã Mễ Trì" })).toBe(false);
  expect(mustGiveWay("#,##0", { value: 13 })).toBe(false);
});
