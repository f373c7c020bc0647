import { cellError } from "../../../../src/base/cellValue";
import { DEFAULT_FORMAT } from "../../../../src/host/book/createFormats";
import { bookOf, cellAt, grid, sheetOf } from "../../book/sampleBook";
import { codeOf, openCells, openHost, sheetIn } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

/** Does something with cells of PL01 and syncs. */
function withRange<T>({ Excel }: OpenHost, address: string, use: (range: Excel.Range) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const read = use(context.workbook.worksheets.getItem("PL01").getRange(address));
    await context.sync();
    return read();
  });
}

const write = (office: OpenHost, address: string, values: unknown): Promise<null> =>
  withRange(office, address, (range) => {
    Object.assign(range, { values });
    return () => null;
  });

describe("reading cells", () => {
  it("brings values, formulas, kinds and texts side by side", async () => {
    const office = openCells({
      A1: "Quận Hà Đông",
      B1: 114.3,
      C1: true,
      D1: ["=E9*2", cellError("#DIV/0!")],
      E1: ["=F9*2", ""],
      F1: "#N/A",
    });

    const seen = await withRange(office, "A1:G1", (range) => {
      range.load("values,formulas,valueTypes,text");
      return () => [range.values, range.formulas, range.valueTypes, range.text].map(([row]) => row);
    });

    expect(seen).toEqual([
      ["Quận Hà Đông", 114.3, true, "#DIV/0!", "", "#N/A", ""],
      ["Quận Hà Đông", 114.3, true, "=E9*2", "=F9*2", "#N/A", ""],
      ["String", "Double", "Boolean", "Error", "String", "String", "Empty"],
      ["Quận Hà Đông", "114.3", "TRUE", "#DIV/0!", "", "#N/A", ""],
    ]);
  });

  it("shows texts as the user's language does, and number formats in English", async () => {
    const content = bookOf([sheetOf(1, "PL01", { cells: grid({ A1: { value: 1.143, formula: null, style: 1 } }) })], {
      formats: [DEFAULT_FORMAT, { ...DEFAULT_FORMAT, numberFormat: "0.0%" }],
    });
    const read = (locale: string): Promise<unknown> =>
      withRange(openHost(content, { locale }), "A1:B1", (range) => {
        range.load("text,numberFormat");
        return () => [range.text, range.numberFormat];
      });

    expect(await read("vi-VN")).toEqual([[["114,3%", ""]], [["0.0%", "General"]]]);
    expect(await read("en-US")).toEqual([[["114.3%", ""]], [["0.0%", "General"]]]);
  });

  it.each(["A:B", "1:2", "A1:XFD1048576", "A1:J600000"])("of %s brings null and no values", async (address) => {
    const values = await withRange(openCells({ A1: 1 }), address, (range) => {
      range.load("values,formulas,text,numberFormat,valueTypes,address");
      return () => [range.values, range.formulas, range.text, range.numberFormat, range.valueTypes];
    });

    expect(values).toEqual([null, null, null, null, null]);
  });

  it("tells hidden rows and columns, null where only some are", async () => {
    const office = openHost(
      bookOf([
        sheetOf(1, "PL01", {
          cells: grid({ A1: 1, D4: 2 }),
          hiddenRows: new Set([1]),
          columns: [{ first: 2, last: 3, width: 10, hidden: true, style: 0 }],
        }),
      ]),
    );
    const states = (address: string): Promise<unknown> =>
      withRange(office, address, (range) => {
        range.load("rowHidden,columnHidden,hidden");
        return () => [range.rowHidden, range.columnHidden, range.hidden];
      });

    expect(await states("A1:B1")).toEqual([false, false, false]);
    expect(await states("A2:B2")).toEqual([true, false, true]);
    expect(await states("A1:A2")).toEqual([null, false, null]);
    expect(await states("C1:D1")).toEqual([false, true, true]);
    expect(await states("B1:C1")).toEqual([false, null, null]);
    expect(await states("A:A")).toEqual([null, false, null]);
  });

  it("hides and shows columns", async () => {
    const office = openCells({ A1: 1 });

    await withRange(office, "B1:C1", (range) => {
      range.columnHidden = true;
      return () => null;
    });

    expect([0, 1, 2, 3].map((column) => sheetIn(office, "PL01").columns.isHidden(column))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("writing cells", () => {
  it("takes an array of the same shape; null leaves a cell, an empty text empties it", async () => {
    const office = openCells({ A1: "a", B1: "b", C1: "c" });

    await write(office, "A1:C1", [["x", null, ""]]);

    const sheet = sheetIn(office, "PL01");
    expect(["A1", "B1", "C1"].map((address) => cellAt(sheet, address)?.value ?? null)).toEqual(["x", "b", null]);
  });

  it("leaves a cell for NaN, because the wire has no such number", async () => {
    const office = openCells({ A1: 114.3 });

    await write(office, "A1", [[Number.NaN]]);

    expect(cellAt(sheetIn(office, "PL01"), "A1")?.value).toBe(114.3);
  });

  it("fills the range with a single value", async () => {
    const office = openCells({});

    await write(office, "A1:B2", 7);

    expect(["A1", "B1", "A2", "B2"].map((address) => cellAt(sheetIn(office, "PL01"), address)?.value)).toEqual([
      7, 7, 7, 7,
    ]);
  });

  it.each<[string, unknown]>([
    ["too few rows", [[1, 2]]],
    ["too many columns", [[1, 2, 3], [4, 5, 6]]], // prettier-ignore
    ["a jagged row", [[1, 2], [3]]], // prettier-ignore
    ["a row that is no array", [[1, 2], 3]],
    ["no rows", []],
    ["an object in a cell", [[1, 2], [3, { a: 1 }]]], // prettier-ignore
  ])("refuses %s and writes nothing", async (_name, values) => {
    const office = openCells({ A1: "cũ" });

    expect(await codeOf(write(office, "A1:B2", values))).toBe("InvalidArgument");
    expect(cellAt(sheetIn(office, "PL01"), "A1")?.value).toBe("cũ");
    expect(cellAt(sheetIn(office, "PL01"), "B1")).toBeUndefined();
  });

  it("refuses a formula with a mistake and writes nothing of that array", async () => {
    const office = openCells({});

    expect(await codeOf(write(office, "A1:A2", [["tốt"], ["=SUM("]]))).toBe("InvalidArgument");
    expect(sheetIn(office, "PL01").cells.usedRect(true)).toBeUndefined();
  });

  it.each(["A:A", "5:5"])("refuses the cells of %s one by one", async (address) => {
    expect(await codeOf(write(openCells({}), address, 0))).toBe("InvalidArgument");
  });

  it("refuses to fill more cells than fit into memory", async () => {
    expect(await codeOf(write(openCells({}), "A1:B600000", 0))).toBe("NotImplemented");
  });

  it("writes formulas, and a date that changes the format of its cell", async () => {
    const office = openCells({ A1: 21 });

    const seen = await withRange(office, "A1:C1", (range) => {
      Object.assign(range, { formulas: [[null, "=A1*2", "2018-12-31"]] });
      range.load("formulas,values,numberFormat");
      return () => [range.formulas, range.values, range.numberFormat];
    });

    expect(seen).toEqual([[[21, "=A1*2", 43465]], [[21, 42, 43465]], [["General", "General", "m/d/yyyy"]]]);
  });

  it("sets number formats; an empty text is General, null leaves the cell", async () => {
    const seen = await withRange(openCells({ A1: 1 }), "A1:C1", (range) => {
      range.numberFormat = [["0.0", "0.0", "0.0"]];
      Object.assign(range, { numberFormat: [["", null, "0.00%"]] });
      range.load("numberFormat");
      return () => range.numberFormat;
    });

    expect(seen).toEqual([["General", "0.0", "0.00%"]]);
  });

  it("keeps a text when its format is set before it", async () => {
    const office = openCells({});

    await withRange(office, "A1", (range) => {
      range.numberFormat = [["@"]];
      range.values = [["=1+1"]];
      return () => null;
    });

    expect(cellAt(sheetIn(office, "PL01"), "A1")).toMatchObject({ value: "=1+1", formula: null });
  });

  it("refuses a number format that is none", async () => {
    const run = withRange(openCells({}), "A1", (range) => {
      range.numberFormat = [["[Red"]];
      return () => null;
    });

    expect(await codeOf(run)).toBe("InvalidArgument");
  });
});

describe("writing where it is not allowed", () => {
  const locked = DEFAULT_FORMAT;
  const unlocked = { ...DEFAULT_FORMAT, locked: false };
  const openProtected = (): OpenHost =>
    openHost(
      bookOf(
        [
          sheetOf(1, "PL01", {
            isProtected: true,
            cells: grid({ A1: { value: 1, formula: null, style: 1 }, A2: { value: 2, formula: null, style: 0 } }),
          }),
        ],
        { formats: [locked, unlocked] },
      ),
    );

  it("takes unlocked cells of a protected sheet, and no locked one, not even for null", async () => {
    const office = openProtected();

    await write(office, "A1", [[10]]);
    expect(cellAt(sheetIn(office, "PL01"), "A1")?.value).toBe(10);
    expect(await codeOf(write(office, "A2", [[20]]))).toBe("AccessDenied");
    expect(await codeOf(write(office, "A1:A2", [[20], [null]]))).toBe("AccessDenied");
    expect(cellAt(sheetIn(office, "PL01"), "A1")?.value).toBe(10);
  });

  it("refuses formats of a protected sheet", async () => {
    const run = withRange(openProtected(), "A1", (range) => {
      range.numberFormat = [["0.0"]];
      return () => null;
    });

    expect(await codeOf(run)).toBe("AccessDenied");
  });

  it("refuses to hide columns of a protected sheet", async () => {
    const run = withRange(openProtected(), "A1", (range) => {
      range.columnHidden = true;
      return () => null;
    });

    expect(await codeOf(run)).toBe("AccessDenied");
  });

  it("refuses part of an array formula", async () => {
    const array = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
    const office = openHost(
      bookOf([
        sheetOf(1, "PL01", {
          cells: grid({
            A1: { value: 1, formula: "=B1:B2*2", style: 0, array },
            A2: { value: 2, formula: null, style: 0, array },
          }),
        }),
      ]),
    );

    expect(await codeOf(write(office, "A2", [[5]]))).toBe("InvalidOperation");
    await write(office, "A1:A2", [[5], [6]]);
    expect(cellAt(sheetIn(office, "PL01"), "A2")?.value).toBe(6);
  });
});

describe("large writes, which office.js sends in pieces", () => {
  const column = (count: number): number[][] => Array.from({ length: count }, (_, index) => [index + 1]);

  it.each([1500, 1501, 4000])("of %i cells all arrive", async (count) => {
    const office = openCells({});

    await write(office, `A1:A${String(count)}`, column(count));

    const { cells } = sheetIn(office, "PL01");
    expect(cells.usedRect(true)?.rowCount).toBe(count);
    expect(cells.at(count - 1, 0)?.value).toBe(count);
    expect(cells.at(Math.min(1500, count - 1), 0)?.value).toBe(Math.min(1501, count));
  });

  it("are refused as a whole when the array does not fit", async () => {
    const office = openCells({});

    expect(await codeOf(write(office, "A1:A1600", column(1601)))).toBe("InvalidArgument");
    expect(sheetIn(office, "PL01").cells.usedRect(true)).toBeUndefined();
  });

  it("are half done when a later piece is wrong", async () => {
    const office = openCells({});
    const values: unknown[][] = column(3000);
    values[2000] = ["=SUM("];

    expect(await codeOf(write(office, "A1:A3000", values))).toBe("InvalidArgument");
    expect(sheetIn(office, "PL01").cells.usedRect(true)?.rowCount).toBe(1500);
  });
});
