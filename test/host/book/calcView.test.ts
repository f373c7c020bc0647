import { must } from "../../../src/base/invariant";
import { createBook } from "../../../src/host/book/createBook";
import type { CalcCell, CalcSource } from "../../../src/host/calc/calculator";
import type { Book } from "../../../src/host/book/book";
import { bookOf, doublingCalculator, grid, put, sheetNamed, sheetOf } from "./sampleBook";

interface Watched {
  readonly book: Book;
  readonly source: CalcSource;
  readonly told: readonly string[];
}

/** A workbook with a calculator that only notes what it is told. */
function watch(): Watched {
  const told: string[] = [];
  let source: CalcSource | undefined;
  const content = bookOf(
    [
      sheetOf(1, "PL01", { cells: grid({ A1: 5, B1: ["=A1*2", 10] }) }),
      sheetOf(7, "Quý I", { cells: grid({ C3: ["=PL01!A1", 5] }) }),
    ],
    {
      date1904: true,
      names: [
        { name: "TyLe", formula: "PL01!$A$1", sheet: null, hidden: false },
        { name: "tyle", formula: "'Quý I'!$C$3", sheet: 1, hidden: false },
      ],
    },
  );
  const book = createBook(content, (given) => {
    source = given;
    return {
      changed: ({ sheet, row, column }: CalcCell) => told.push(`${String(sheet)}:${String(row)},${String(column)}`),
      structureChanged: () => told.push("structure"),
      calculateAll: (sheet) => told.push(`all ${String(sheet)}`),
      recalculate: () => ({ values: [], notCalculated: [] }),
    };
  });
  return { book, source: must(source, "source"), told };
}

describe("calcView", () => {
  it("shows values, formulas and used cells by sheet key", () => {
    const { source } = watch();
    expect(source.sheetByName("QUÝ I")).toBe(7);
    expect(source.sheetByName("khác")).toBeUndefined();
    expect(source.valueAt({ sheet: 1, row: 0, column: 1 })).toBe(10);
    expect(source.valueAt({ sheet: 1, row: 9, column: 9 })).toBeNull();
    expect(source.formulaAt({ sheet: 1, row: 0, column: 1 })).toBe("=A1*2");
    expect(source.formulaAt({ sheet: 1, row: 0, column: 0 })).toBeNull();
    expect(source.valueAt({ sheet: 99, row: 0, column: 0 })).toBeNull();
    expect(source.usedRect(7)).toEqual({ row: 2, column: 2, rowCount: 1, columnCount: 1 });
    expect(source.date1904).toBe(true);
  });

  it("lists every formula", () => {
    expect([...watch().source.formulaCells()]).toEqual([
      { sheet: 1, row: 0, column: 1, formula: "=A1*2" },
      { sheet: 7, row: 2, column: 2, formula: "=PL01!A1" },
    ]);
  });

  it("finds a name of the sheet before one of the workbook", () => {
    const { source } = watch();
    expect(source.definedName("TYLE", 7)).toBe("'Quý I'!$C$3");
    expect(source.definedName("TYLE", 1)).toBe("PL01!$A$1");
    expect(source.definedName("khác", 1)).toBeUndefined();
  });
});

describe("what a file says of arrays and hidden rows", () => {
  const open = (hasAutoFilter: boolean): CalcSource => {
    let source: CalcSource | undefined;
    const array = { row: 1, column: 1, rowCount: 3, columnCount: 1 };
    const cells = grid({ B2: { value: 1, formula: "=A2:A4*2", style: 0, array }, C2: ["=A1*2", 2] });
    createBook(bookOf([sheetOf(1, "PL01", { cells, hiddenRows: new Set([4]), hasAutoFilter })]), (given) => {
      source = given;
      return doublingCalculator(given);
    });
    return must(source, "source");
  };

  it("an array formula has its rectangle, an ordinary one none", () => {
    expect(open(false).arrayRect?.({ sheet: 1, row: 1, column: 1 })).toMatchObject({ row: 1, rowCount: 3 });
    expect(open(false).arrayRect?.({ sheet: 1, row: 1, column: 2 })).toBeUndefined();
  });

  it("a hidden row is hidden by hand, on a sheet with a filter by the filter", () => {
    expect([3, 4].map((row) => open(false).hiddenRow?.(1, row))).toEqual([undefined, "by-hand"]);
    expect([3, 4].map((row) => open(true).hiddenRow?.(1, row))).toEqual([undefined, "by-filter"]);
  });
});

describe("what the calculation is told", () => {
  it("each cell that was written, once", () => {
    const { book, told } = watch();
    put(sheetNamed(book, "PL01"), "A1", { value: 6 });
    put(sheetNamed(book, "PL01"), "A1", { value: 6 });
    sheetNamed(book, "PL01").cells.setStyle(0, 0, 3);
    expect(told).toEqual(["1:0,0"]);
  });

  it("names and sheets that come and go", () => {
    const { book, told } = watch();
    book.names.add("Moi", "=1", null);
    book.names.set(must(book.names.find("Moi", null), "Moi"), { hidden: true });
    book.names.set(must(book.names.find("Moi", null), "Moi"), { formula: "=2" });
    book.names.remove(must(book.names.find("Moi", null), "Moi"));
    book.sheets.add("Mới");
    expect(told).toEqual(["structure", "structure", "structure", "structure"]);
  });

  it("formulas that follow a renamed sheet", () => {
    const { book, told } = watch();
    book.sheets.rename(sheetNamed(book, "PL01"), "Phụ lục 1");
    expect(told).toEqual(["7:2,2", "structure"]);
  });

  it("which sheet is to be calculated", () => {
    const { book, told } = watch();
    book.calculation.calculate("full", sheetNamed(book, "Quý I"));
    book.calculation.calculate("full");
    book.calculation.calculate("recalculate");
    expect(told).toEqual(["all 7", "all undefined"]);
  });
});
