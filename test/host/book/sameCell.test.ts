import { cellError } from "../../../src/base/cellValue";
import { hasContent, isUsed, sameSetup, sameValue } from "../../../src/host/book/sameCell";
import type { CellContent } from "../../../src/host/xlsx/content";

const EMPTY: CellContent = { value: null, formula: null, style: 0 };

describe("sameValue", () => {
  it("keeps a number, a text, an error and emptiness apart", () => {
    const values = [1, "1", true, "", null, cellError("#N/A"), "#N/A", cellError("#REF!"), 0, false];
    for (const a of values) for (const b of values) expect(sameValue(a, b)).toBe(a === b);
  });

  it("knows an error again whatever object it is", () => {
    expect(sameValue({ error: "#N/A" }, cellError("#N/A"))).toBe(true);
  });
});

describe("sameSetup", () => {
  const array = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
  it.each<Partial<CellContent>>([{ formula: "=A1" }, { style: 1 }, { array }])("sees %j", (difference) => {
    expect(sameSetup(EMPTY, { ...EMPTY, ...difference })).toBe(false);
  });

  it("does not look at the value", () => {
    expect(sameSetup({ ...EMPTY, array }, { ...EMPTY, array: { ...array }, value: 5 })).toBe(true);
  });
});

describe("hasContent and isUsed", () => {
  it("a formula without a result is content, a format alone is only used", () => {
    expect(hasContent({ ...EMPTY, formula: "=A1" })).toBe(true);
    expect(hasContent({ ...EMPTY, value: "" })).toBe(true);
    expect([hasContent({ ...EMPTY, style: 2 }), isUsed({ ...EMPTY, style: 2 })]).toEqual([false, true]);
    expect(isUsed(EMPTY)).toBe(false);
  });
});
