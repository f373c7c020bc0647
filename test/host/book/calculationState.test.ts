import { bookOf, cellAt, grid, openBook, openCells, put, sheetNamed, sheetOf } from "./sampleBook";

describe("automatic calculation", () => {
  it("brings results up to date before values are read, and reports them apart from what was written", () => {
    const { book, sheet } = openCells({ A1: 5, B1: ["=A1*2", 10] });
    put(sheet, "A1", { value: 7 });
    expect(cellAt(sheet, "B1")?.value).toBe(10);
    book.calculation.update();
    expect(cellAt(sheet, "B1")?.value).toBe(14);
    const changes = book.toChanges();
    expect(changes.sheets.get(1)?.cells).toEqual([{ row: 0, column: 0, cell: { value: 7, formula: null, style: 0 } }]);
    expect(changes.recalculated.get(1)).toEqual([
      { row: 0, column: 1, cell: { value: 14, formula: "=A1*2", style: 0 } },
    ]);
    expect(changes.fullCalculationOnLoad).toBe(false);
  });

  it("calculates by itself before the file is written", () => {
    const { book, sheet } = openCells({ A1: 5, B1: ["=A1*2", 10] });
    put(sheet, "A1", { value: 7 });
    expect(book.toChanges().recalculated.get(1)).toHaveLength(1);
  });

  it("leaves the results of the file alone while nothing changes, even wrong ones", () => {
    const { book, sheet } = openCells({ A1: 5, B1: ["=A1*2", 999] });
    book.calculation.update();
    expect(cellAt(sheet, "B1")?.value).toBe(999);
    expect(book.toChanges().recalculated.size).toBe(0);
  });

  it("waits while it is suspended, and is done when the file is written", () => {
    const { book, sheet } = openCells({ A1: 5, B1: ["=A1*2", 10] });
    book.calculation.suspended = true;
    put(sheet, "A1", { value: 7 });
    book.calculation.update();
    expect([cellAt(sheet, "B1")?.value, book.calculation.isPending]).toEqual([10, true]);
    expect(book.toChanges().recalculated.get(1)?.[0]?.cell.value).toBe(14);
  });
});

describe("manual calculation", () => {
  const open = (): ReturnType<typeof openCells> => {
    const content = bookOf([sheetOf(1, "PL01", { cells: grid({ A1: 5, B1: ["=A1*2", 10] }) })], {
      calculationMode: "manual",
    });
    const book = openBook(content);
    return { book, sheet: sheetNamed(book, "PL01") };
  };

  it("keeps old results and asks Excel to calculate when it opens the file", () => {
    const { book, sheet } = open();
    put(sheet, "A1", { value: 7 });
    book.calculation.update();
    expect(cellAt(sheet, "B1")?.value).toBe(10);
    expect(book.toChanges()).toMatchObject({ fullCalculationOnLoad: true, recalculated: new Map() });
  });

  it("calculates on demand", () => {
    const { book, sheet } = open();
    put(sheet, "A1", { value: 7 });
    book.calculation.calculate("recalculate");
    expect([cellAt(sheet, "B1")?.value, book.calculation.isPending]).toEqual([14, false]);
    expect(book.toChanges().fullCalculationOnLoad).toBe(false);
  });

  it("asks for nothing when nothing changed", () => {
    expect(open().book.toChanges().fullCalculationOnLoad).toBe(false);
  });
});

describe("formulas that cannot be calculated here", () => {
  it("keep their value, are listed, and make Excel calculate", () => {
    const { book, sheet } = openCells({ A1: 5, B1: ["=CUBEVALUE(A1)", 42] });
    put(sheet, "A1", { value: 7 });
    book.calculation.update();
    expect(cellAt(sheet, "B1")?.value).toBe(42);
    expect(book.calculation.notCalculated).toMatchObject([{ sheet: 1, row: 0, column: 1, because: "unknown formula" }]);
    expect(book.toChanges().fullCalculationOnLoad).toBe(true);
  });

  it("are forgotten when they are overwritten or their sheet goes", () => {
    const { book, sheet } = openCells({ A1: 5, B1: ["=CUBEVALUE(A1)", 42] });
    book.calculation.calculate("full");
    put(sheet, "B1", { value: 1 });
    expect(book.calculation.notCalculated).toEqual([]);
    put(sheet, "B1", { formula: "=CUBEVALUE(A1)" });
    book.calculation.update();
    expect(book.calculation.notCalculated).toHaveLength(1);
    book.sheets.add("Khác");
    book.sheets.remove(sheet);
    expect(book.calculation.notCalculated).toEqual([]);
  });
});

describe("calculate full", () => {
  it("computes what nobody touched", () => {
    const { book, sheet } = openCells({ A1: 5, B1: ["=A1*2", 999] });
    book.calculation.calculate("full", sheet);
    expect(cellAt(sheet, "B1")?.value).toBe(10);
  });
});
