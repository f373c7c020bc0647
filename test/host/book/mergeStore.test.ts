import fc from "fast-check";
import { contains, formatRect, parseRect } from "../../../src/base/rect";
import type { Rect } from "../../../src/base/rect";
import { must } from "../../../src/base/invariant";
import { cellAt, openCells } from "./sampleBook";

const rect = (text: string): Rect => must(parseRect(text), text);

describe("MergeStore", () => {
  it("keeps the top left content alone and every format", () => {
    const { sheet, book } = openCells({
      A1: "Tên",
      B1: "mất",
      A2: ["=B1", 1],
      B2: { value: 1, formula: null, style: 2 },
    });
    sheet.merges.add(rect("A1:B2"));
    expect(["A1", "B1", "A2"].map((address) => cellAt(sheet, address)?.value)).toEqual(["Tên", null, null]);
    expect(cellAt(sheet, "A2")?.formula).toBeNull();
    expect(cellAt(sheet, "B2")).toEqual({ value: null, formula: null, style: 2 });
    expect(book.toChanges().sheets.get(1)?.merges).toEqual([rect("A1:B2")]);
  });

  it("finds the area of a cell", () => {
    const { sheet } = openCells({}, { merges: [rect("B2:C3"), rect("B300:C900")] });
    expect(["A1", "B2", "C3", "D3", "C600"].map((text) => sheet.merges.at(rect(text).row, rect(text).column))).toEqual([
      undefined,
      rect("B2:C3"),
      rect("B2:C3"),
      undefined,
      rect("B300:C900"),
    ]);
  });

  it("swallows the areas it touches, and those they then touch", () => {
    const { sheet } = openCells({}, { merges: [rect("B1:D1"), rect("D2:E2"), rect("H1:H2")] });
    sheet.merges.add(rect("A1:B2"));
    expect(sheet.merges.list.map(formatRect).sort()).toEqual(["A1:E2", "H1:H2"]);
  });

  it("a single cell is no area", () => {
    const { sheet } = openCells({ A1: 1 });
    sheet.merges.add(rect("A1"));
    expect(sheet.merges.list).toEqual([]);
  });

  it("takes apart what meets the rectangle", () => {
    const { sheet } = openCells({}, { merges: [rect("A1:B2"), rect("D1:E2")] });
    sheet.merges.remove(rect("B2:C9"));
    expect(sheet.merges.list.map(formatRect)).toEqual(["D1:E2"]);
  });

  it("merged and taken apart is no change", () => {
    const { sheet, book } = openCells({ A1: 1 }, { merges: [rect("A5:B5"), rect("A7:B7")] });
    sheet.merges.add(rect("A1:B1"));
    sheet.merges.remove(rect("A1:B5"));
    sheet.merges.add(rect("A5:B5"));
    expect(book.toChanges().sheets.size).toBe(0);
  });

  it("areas never overlap", () => {
    const areas = fc.record({
      row: fc.nat(8),
      column: fc.nat(8),
      rowCount: fc.integer({ min: 1, max: 4 }),
      columnCount: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(areas, { maxLength: 8 }), (list) => {
        const { sheet } = openCells({});
        for (const area of list) sheet.merges.add(area);
        for (let row = 0; row < 12; row++) {
          for (let column = 0; column < 12; column++) {
            const covering = sheet.merges.list.filter((area) => contains(area, { row, column }));
            expect(covering.length).toBeLessThanOrEqual(1);
            expect(sheet.merges.at(row, column)).toEqual(covering[0]);
          }
        }
      }),
    );
  });
});
