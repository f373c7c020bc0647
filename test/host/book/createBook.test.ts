import { must } from "../../../src/base/invariant";
import { emptySheet } from "../../../src/host/book/emptySheet";
import { COLUMN_CHART, bookOf, grid, openBook, put, sheetOf } from "./sampleBook";

describe("createBook", () => {
  it("knows no change after opening", () => {
    const content = bookOf([sheetOf(1, "PL01", { cells: grid({ A1: 1 }), charts: [COLUMN_CHART] })], {
      names: [{ name: "Bang", formula: "PL01!$A$1", sheet: 0, hidden: false }],
      customXmlParts: [{ id: "{1}", namespaceUri: "", xml: "<a/>" }],
    });
    expect(openBook(content).toChanges()).toEqual({
      sheets: new Map(),
      newSheets: [],
      removedSheets: [],
      names: undefined,
      customXmlParts: undefined,
      addedFormats: [],
      addedFormatBases: [],
      activeSheet: undefined,
      recalculated: new Map(),
      fullCalculationOnLoad: false,
    });
  });

  it("gives the whole state of a new sheet", () => {
    const book = openBook(bookOf([sheetOf(3, "PL01")]));
    const added = book.sheets.add("Tổng hợp");
    const sheet = must(added.ok ? added.value : undefined, "sheet");
    put(sheet, "A1", { value: "Chỉ tiêu" });
    sheet.cells.setStyle(0, 0, book.formats.styleFor(0, { font: { bold: true } }));
    sheet.columns.setWidth(0, 0, 40);
    sheet.charts.add(COLUMN_CHART);
    sheet.page = { ...emptySheet(1, "").page, orientation: "landscape" };
    const changes = book.toChanges();
    expect(changes.sheets.size).toBe(0);
    expect(changes.newSheets).toMatchObject([
      {
        sheetId: 4,
        name: "Tổng hợp",
        changes: {
          name: undefined,
          cells: [{ row: 0, column: 0, cell: { value: "Chỉ tiêu", style: 1 } }],
          columns: [{ first: 0, last: 0, width: 40 }],
          charts: [COLUMN_CHART],
          page: { orientation: "landscape" },
        },
      },
    ]);
    expect(changes.addedFormats).toMatchObject([{ font: { bold: true } }]);
    expect(changes.addedFormatBases).toEqual([0]);
  });

  it("names a new sheet by its last name and tells of an empty one too", () => {
    const book = openBook(bookOf([sheetOf(3, "PL01")]));
    const added = book.sheets.add("Tạm");
    if (added.ok) book.sheets.rename(added.value, "Kết quả");
    expect(book.toChanges().newSheets).toMatchObject([
      { name: "Kết quả", changes: { name: undefined, cells: [], charts: undefined } },
    ]);
  });

  it("asking for the changes twice gives the same", () => {
    const book = openBook(bookOf([sheetOf(1, "PL01", { cells: grid({ A1: 1, B1: ["=A1*2", 2] }) })]));
    put(must(book.sheets.byName("PL01"), "PL01"), "A1", { value: 4 });
    expect(book.toChanges()).toEqual(book.toChanges());
  });

  it("shows the facts of the file", () => {
    const book = openBook(
      bookOf([sheetOf(1, "PL01")], { date1904: true, structureProtected: true, calculationMode: "manual" }),
    );
    expect([book.date1904, book.structureProtected, book.calculation.mode]).toEqual([true, true, "manual"]);
  });
});
