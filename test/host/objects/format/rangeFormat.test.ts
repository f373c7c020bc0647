import { DEFAULT_FORMAT } from "../../../../src/host/book/createFormats";
import { bookOf, cellAt, grid, sheetOf } from "../../book/sampleBook";
import { codeOf, openCells, openHost, sheetIn } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

function withFormat<T>({ Excel }: OpenHost, address: string, use: (format: Excel.RangeFormat) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const read = use(context.workbook.worksheets.getItem("PL01").getRange(address).format);
    await context.sync();
    return read();
  });
}

const change = (office: OpenHost, address: string, use: (format: Excel.RangeFormat) => void): Promise<null> =>
  withFormat(office, address, (format) => {
    use(format);
    return () => null;
  });

const looks = (office: OpenHost, address: string): Promise<unknown> =>
  withFormat(office, address, (format) => {
    format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,font/bold,font/color,font/size");
    return () => ({ ...format.toJSON(), fill: format.fill.color, font: format.font.toJSON() });
  });

describe("the format of a range", () => {
  it("is Excel's standard for a new cell", async () => {
    expect(await looks(openCells({}), "A1")).toEqual({
      horizontalAlignment: "General",
      verticalAlignment: "Bottom",
      wrapText: false,
      indentLevel: 0,
      fill: "#FFFFFF",
      font: { bold: false, color: "#000000", size: 11 },
    });
  });

  it("is set in parts, and the other parts stay", async () => {
    const office = openCells({ A1: "Tổng cộng" });

    await change(office, "A1:B1", (format) => {
      format.font.bold = true;
      format.fill.color = "#fff2cc";
      format.horizontalAlignment = "CenterAcrossSelection";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.indentLevel = 2;
    });
    await change(office, "A1:B1", (format) => {
      format.font.set({ color: "red", size: 14, name: "Times New Roman", italic: true, underline: "Single" });
    });

    expect(await looks(office, "A1:B1")).toEqual({
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 2,
      fill: "#FFF2CC",
      font: { bold: true, color: "#FF0000", size: 14 },
    });
    const style = cellAt(sheetIn(office, "PL01"), "A1")?.style ?? 0;
    expect(office.host.book.formats.formatOf(style).font).toMatchObject({
      name: "Times New Roman",
      italic: true,
      underline: true,
    });
    expect(cellAt(sheetIn(office, "PL01"), "A1")?.value).toBe("Tổng cộng");
  });

  it("is null where the cells differ, also where one of them is not stored", async () => {
    const office = openCells({ A1: 1 });

    await change(office, "A1", (format) => {
      format.font.bold = true;
      format.fill.color = "#FFF2CC";
    });

    expect(await looks(office, "A1:B1")).toMatchObject({ fill: null, wrapText: false, font: { bold: null, size: 11 } });
    expect(await looks(office, "A1")).toMatchObject({ fill: "#FFF2CC", font: { bold: true } });
  });

  it("loses its fill", async () => {
    const office = openCells({ A1: 1 });

    await change(office, "A1", (format) => {
      format.fill.color = "#FFF2CC";
      format.fill.clear();
    });

    expect(await looks(office, "A1")).toMatchObject({ fill: "#FFFFFF" });
    expect(cellAt(sheetIn(office, "PL01"), "A1")?.style).toBe(0);
  });

  it("of whole columns holds for cells that are not stored yet", async () => {
    const office = openCells({ A1: 1 });

    await change(office, "A:B", (format) => {
      format.font.bold = true;
    });

    expect(await looks(office, "A1:B500000")).toMatchObject({ font: { bold: true } });
    expect(await looks(office, "C1")).toMatchObject({ font: { bold: false } });
  });

  it("of more cells than the host can store is refused", async () => {
    const run = change(openCells({}), "A1:B600000", (format) => {
      format.font.bold = true;
    });
    expect(await codeOf(run)).toBe("NotImplemented");
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ["a colour without #", (format) => (format.fill.color = "FFF2CC")],
    ["an unknown colour", (format) => (format.font.color = "vàng")],
    ["a font of size 0", (format) => (format.font.size = 0)],
    ["a font without name", (format) => (format.font.name = "")],
    ["a font name of 32 characters", (format) => (format.font.name = "x".repeat(32))],
    ["half an indent", (format) => (format.indentLevel = 0.5)],
    ["an unknown alignment", (format) => Object.assign(format, { horizontalAlignment: "Middle" })],
    ["null for all cells", (format) => Object.assign(format, { wrapText: null })],
    ["a negative width", (format) => (format.columnWidth = -1)],
    ["a height over 409 points", (format) => (format.rowHeight = 410)],
  ])("refuses %s", async (_name, use) => {
    expect(await codeOf(change(openCells({}), "A1", use))).toBe("InvalidArgument");
  });

  it("refuses an underline the host would lose", async () => {
    const run = change(openCells({}), "A1", (format) => {
      format.font.underline = "Double";
    });
    expect(await codeOf(run)).toBe("NotImplemented");
  });

  it("is denied on a protected sheet", async () => {
    const office = openHost(bookOf([sheetOf(1, "PL01", { isProtected: true })]));
    const attempts: readonly ((format: Excel.RangeFormat) => unknown)[] = [
      (format) => (format.font.bold = true),
      (format) => (format.columnWidth = 60),
      (format) => (format.rowHeight = 20),
    ];

    for (const attempt of attempts) {
      const run = change(office, "A1", (format) => {
        attempt(format);
      });
      expect(await codeOf(run)).toBe("AccessDenied");
    }
  });
});

describe("sizes", () => {
  const sizes = (office: OpenHost, address: string): Promise<unknown> =>
    withFormat(office, address, (format) => {
      format.load("columnWidth,rowHeight");
      return () => [format.columnWidth, format.rowHeight];
    });

  it("are in points: 9.140625 characters of a file are 64 pixels, 48 points", async () => {
    const office = openHost(
      bookOf([
        sheetOf(1, "PL01", {
          cells: grid({ A3: 1 }),
          columns: [{ first: 0, last: 1, width: 9.140625, hidden: false, style: 0 }],
          rowHeights: new Map([[1, 30]]),
        }),
      ]),
    );

    expect(await sizes(office, "A1:B1")).toEqual([48, 15]);
    expect(await sizes(office, "A2:B2")).toEqual([48, 30]);
    expect(await sizes(office, "A1:A2")).toEqual([48, null]);
    expect(await sizes(office, "B1:C1")).toEqual([null, 15]);
    expect(await sizes(office, "A:A")).toEqual([48, null]);
  });

  it("are set for every column and row of the range", async () => {
    const office = openCells({});

    await change(office, "B2:C3", (format) => {
      format.columnWidth = 96;
      format.rowHeight = 24;
    });

    expect(await sizes(office, "B2:C3")).toEqual([96, 24]);
    expect(sheetIn(office, "PL01").columns.width(1)).toBeCloseTo(18.29, 2);
    expect(await sizes(office, "D4")).not.toEqual([96, 24]);
  });

  it("of rows are not set for a whole column", async () => {
    const run = change(openCells({}), "A:A", (format) => {
      format.rowHeight = 20;
    });
    expect(await codeOf(run)).toBe("NotImplemented");
  });

  it("fit bold text wider than plain text, and leave out merged titles", async () => {
    const bold = { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, bold: true } };
    const office = openHost(
      bookOf(
        [
          sheetOf(1, "PL01", {
            cells: grid({
              A1: "Báo cáo kết quả thực hiện chỉ tiêu năm 2011",
              A2: "Tổng cộng",
              B2: { value: "Tổng cộng", formula: null, style: 1 },
            }),
            merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 5 }],
          }),
        ],
        { formats: [DEFAULT_FORMAT, bold] },
      ),
    );

    await change(office, "A1:E2", (format) => {
      format.autofitColumns();
    });

    const { columns } = sheetIn(office, "PL01");
    expect(columns.width(0)).toBeLessThan(12);
    expect(columns.width(1)).toBeGreaterThan(columns.width(0));
  });

  it("fit the text: a longer text makes a wider column, a wrapped one a higher row", async () => {
    const wrapped = { ...DEFAULT_FORMAT, wrapText: true };
    const long = "Tốc độ tăng trưởng kinh tế trên địa bàn năm 2011";
    const office = openHost(
      bookOf(
        [
          sheetOf(1, "PL01", {
            cells: grid({
              A1: "ngắn",
              B1: long,
              C2: { value: long, formula: null, style: 1 },
              A3: "một dòng",
            }),
          }),
        ],
        { formats: [DEFAULT_FORMAT, wrapped] },
      ),
    );

    await change(office, "A1:D3", (format) => {
      format.autofitColumns();
      format.autofitRows();
    });

    const { columns, rows } = sheetIn(office, "PL01");
    expect(columns.width(1)).toBeGreaterThan(40);
    expect(columns.width(0)).toBeLessThan(columns.width(1));
    expect(columns.width(2)).toBe(columns.width(3));
    expect(rows.height(1)).toBeGreaterThanOrEqual(60);
    expect(rows.height(2)).toBe(15);
  });
});
