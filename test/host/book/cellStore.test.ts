import fc from "fast-check";
import { cellError } from "../../../src/base/cellValue";
import type { CellValue } from "../../../src/base/cellValue";
import { parseRect } from "../../../src/base/rect";
import type { Rect } from "../../../src/base/rect";
import { must } from "../../../src/base/invariant";
import { DEFAULT_FORMAT } from "../../../src/host/book/createFormats";
import type { CellContent } from "../../../src/host/xlsx/content";
import { bookOf, cellAt, codeOf, grid, openBook, openCells, put, sheetNamed, sheetOf } from "./sampleBook";

const rect = (text: string): Rect => must(parseRect(text), text);
const changesOf = (opened: ReturnType<typeof openCells>): readonly unknown[] =>
  opened.book.toChanges().sheets.get(1)?.cells ?? [];

describe("write", () => {
  it("puts a constant in and keeps the format", () => {
    const opened = openCells({ C6: { value: 114.3, formula: null, style: 0 } });
    const style = opened.book.formats.styleFor(0, { numberFormat: "0.0%" });
    opened.sheet.cells.setStyle(5, 2, style);
    put(opened.sheet, "C6", { value: 87.5 });
    expect(cellAt(opened.sheet, "C6")).toEqual({ value: 87.5, formula: null, style });
    expect(changesOf(opened)).toEqual([{ row: 5, column: 2, cell: { value: 87.5, formula: null, style } }]);
  });

  it("replaces a formula by a constant of the same value", () => {
    const opened = openCells({ A1: ["=B1*2", 10], B1: 5 });
    put(opened.sheet, "A1", { value: 10 });
    expect(changesOf(opened)).toEqual([{ row: 0, column: 0, cell: { value: 10, formula: null, style: 0 } }]);
  });

  it("a new formula has no result before it is calculated, least of all the one of the old formula", () => {
    const { sheet } = openCells({ A1: ["=B1*2", 10], B1: 5 });
    put(sheet, "A1", { formula: "=SUM(B1:B9)" });
    expect(cellAt(sheet, "A1")).toEqual({ value: null, formula: "=SUM(B1:B9)", style: 0 });
  });

  it("takes the format of the column where no cell was", () => {
    const { sheet } = openCells({}, { columns: [{ first: 2, last: 2, width: 20, hidden: false, style: 3 }] });
    put(sheet, "C4", { value: "Vượt" });
    expect(cellAt(sheet, "C4")?.style).toBe(3);
  });

  it("does nothing under a merged area", () => {
    const { sheet } = openCells({ A1: "Tên" }, { merges: [rect("A1:B2")] });
    put(sheet, "B2", { value: 5 });
    put(sheet, "A1", { value: "Tên chỉ tiêu" });
    expect([cellAt(sheet, "B2"), cellAt(sheet, "A1")?.value]).toEqual([undefined, "Tên chỉ tiêu"]);
  });

  it.each<CellValue>([1, "1", "", true, null, cellError("#N/A")])("the same again (%j) is no change", (value) => {
    const opened = openCells({ A1: value });
    put(opened.sheet, "A1", { value });
    expect(opened.book.toChanges().sheets.size).toBe(0);
    expect(opened.book.calculation.isPending).toBe(false);
  });

  it("the same formula over an array formula makes it an ordinary one", () => {
    const opened = openCells({ A1: { value: 2, formula: "=B1*2", style: 0, array: rect("A1") }, B1: 1 });
    put(opened.sheet, "A1", { formula: "=B1*2" });
    expect(changesOf(opened)).toEqual([{ row: 0, column: 0, cell: { value: 2, formula: "=B1*2", style: 0 } }]);
  });

  it("written and emptied in a formatted column is no change", () => {
    const opened = openCells({}, { columns: [{ first: 2, last: 2, width: 20, hidden: false, style: 3 }] });
    put(opened.sheet, "C4", { value: "Vượt" });
    put(opened.sheet, "C4", { value: null });
    expect(changesOf(opened)).toEqual([]);
  });

  it("emptying an empty cell stores nothing", () => {
    const { sheet } = openCells({});
    put(sheet, "Z99", { value: null });
    expect(cellAt(sheet, "Z99")).toBeUndefined();
  });

  it("anything written and set back is no change", () => {
    const value = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
    const writes = fc.array(fc.record({ row: fc.nat(3), column: fc.nat(3), value }));
    fc.assert(
      fc.property(writes, (list) => {
        const opened = openCells({ A1: 5, B2: "chữ", C3: ["=A1*2", 10], D4: "" });
        const before = [...opened.sheet.cells.inRect(rect("A1:D4"))];
        for (const { row, column, value: next } of list) opened.sheet.cells.write(row, column, { value: next });
        opened.sheet.cells.clearContents(rect("A1:D4"));
        for (const { row, column, cell } of before) {
          opened.sheet.cells.write(
            row,
            column,
            cell.formula === null ? { value: cell.value } : { formula: cell.formula },
          );
        }
        expect(opened.book.toChanges().sheets.size).toBe(0);
      }),
    );
  });
});

describe("formats of cells", () => {
  it("a format given and taken back is no change and leaves no format behind", () => {
    const opened = openCells({ A1: 5 });
    const { cells } = opened.sheet;
    cells.setStyle(0, 0, opened.book.formats.styleFor(cells.styleAt(0, 0), { fill: "#FFF2CC" }));
    expect(opened.book.toChanges().addedFormats).toHaveLength(1);
    cells.setStyle(0, 0, opened.book.formats.styleFor(cells.styleAt(0, 0), { fill: null }));
    expect(opened.book.toChanges()).toMatchObject({ sheets: new Map(), addedFormats: [], addedFormatBases: [] });
  });

  it("the format of the column given to an empty cell is no change, another one is", () => {
    const opened = openCells({}, { columns: [{ first: 0, last: 0, width: 9, hidden: false, style: 0 }] });
    opened.sheet.columns.setStyle(0, 0, 0);
    opened.sheet.cells.setStyle(3, 0, 0);
    expect(changesOf(opened)).toEqual([]);
    opened.sheet.cells.setStyle(3, 0, opened.book.formats.styleFor(0, { wrapText: true }));
    expect(changesOf(opened)).toHaveLength(1);
  });

  it("clearing formats keeps contents, clearing contents keeps formats", () => {
    const { sheet } = openCells({
      A1: { value: 5, formula: null, style: 2 },
      B1: { value: 6, formula: null, style: 2 },
    });
    sheet.cells.clearFormats(rect("A1"));
    sheet.cells.clearContents(rect("B1:C9"));
    expect(cellAt(sheet, "A1")).toEqual({ value: 5, formula: null, style: 0 });
    expect(cellAt(sheet, "B1")).toEqual({ value: null, formula: null, style: 2 });
  });
});

describe("checkContents", () => {
  const UNLOCKED = 1;
  const protectedSheet = (): ReturnType<typeof openCells>["sheet"] => {
    const cells = grid({
      A1: { value: 1, formula: null, style: UNLOCKED },
      A2: 2,
      A3: { value: 3, formula: null, style: UNLOCKED },
    });
    const sheet = sheetOf(1, "PL01", { isProtected: true, cells });
    return sheetNamed(
      openBook(bookOf([sheet], { formats: [DEFAULT_FORMAT, { ...DEFAULT_FORMAT, locked: false }] })),
      "PL01",
    );
  };

  it("refuses a range of a protected sheet that holds one locked cell", () => {
    const { cells } = protectedSheet();
    expect(codeOf(cells.checkContents(rect("A1")))).toBe("ok");
    expect(codeOf(cells.checkContents(rect("A1:A3")))).toBe("AccessDenied");
    expect(codeOf(cells.checkContents(rect("C9")))).toBe("AccessDenied");
    expect(codeOf(cells.checkContents(rect("A1:XFD1048576")))).toBe("AccessDenied");
  });

  it("refuses formats and merges on a protected sheet", () => {
    const sheet = protectedSheet();
    expect(codeOf(sheet.cells.checkFormats())).toBe("AccessDenied");
    expect(codeOf(sheet.merges.add(rect("A1:B1")))).toBe("AccessDenied");
    expect(codeOf(sheet.merges.remove(rect("A1:B1")))).toBe("AccessDenied");
    expect(sheet.merges.list).toEqual([]);
  });

  it("allows all on a sheet that is not protected", () => {
    const { sheet } = openCells({ A1: 1 });
    expect(codeOf(sheet.cells.checkContents(rect("A1:XFD1048576")))).toBe("ok");
    expect(codeOf(sheet.cells.checkFormats())).toBe("ok");
  });

  it("refuses to cut through an array formula until the whole of it is overwritten", () => {
    const array = rect("B2:B4");
    const part: CellContent = { value: 1, formula: null, style: 0, array };
    const { sheet } = openCells({ B2: { ...part, formula: "=A2:A4*2" }, B3: part, B4: part });
    expect(codeOf(sheet.cells.checkContents(rect("B3")))).toBe("InvalidOperation");
    expect(codeOf(sheet.cells.checkContents(rect("A1:C9")))).toBe("ok");
    for (const address of ["B2", "B3", "B4"]) put(sheet, address, { value: 0 });
    expect(codeOf(sheet.cells.checkContents(rect("B3")))).toBe("ok");
  });
});
