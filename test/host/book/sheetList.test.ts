import type { Book } from "../../../src/host/book/book";
import type { BookContent } from "../../../src/host/xlsx/content";
import { COLUMN_CHART, bookOf, cellAt, codeOf, grid, openBook, sheetNamed, sheetOf } from "./sampleBook";

const open = (rest: Partial<BookContent> = {}): Book =>
  openBook(
    bookOf(
      [
        sheetOf(1, "PL01", { cells: grid({ A1: 5, A2: ["=A1*2", 10] }) }),
        sheetOf(4, "Tổng hợp", {
          cells: grid({ B1: ["=PL01!A1+1", 6], B2: ["=SUM(B6:B9)", 0] }),
          charts: [{ ...COLUMN_CHART, name: "a" }],
        }),
        sheetOf(2, "Ẩn", { visibility: "hidden" }),
        sheetOf(3, "Rất ẩn", { visibility: "very-hidden" }),
      ],
      {
        names: [
          { name: "TyLe", formula: "PL01!$A$1", sheet: null, hidden: false },
          { name: "_xlnm.Print_Titles", formula: "PL01!$1:$2", sheet: 0, hidden: false },
          { name: "Bang", formula: "'Tổng hợp'!$B$1:$B$9", sheet: 1, hidden: false },
        ],
        ...rest,
      },
    ),
  );
const namesOf = (book: Book): readonly string[] => book.sheets.list.map(({ name }) => name);

describe("finding sheets", () => {
  it("by name in any case and composition, by id and by key", () => {
    const { sheets } = open();
    const sheet = sheets.byName("TỔNG HỢP".normalize("NFD"));
    expect(sheet?.key).toBe(4);
    expect(sheet?.id).toBe("{00000000-0001-0000-0004-000000000000}");
    expect(sheets.byId(sheet?.id ?? "")).toBe(sheet);
    expect(sheets.byKey(4)).toBe(sheet);
    expect(sheet && sheets.positionOf(sheet)).toBe(1);
    expect(sheets.byName("Tong hop")).toBeUndefined();
  });
});

describe("add", () => {
  it("appends with a key of its own and does not show the sheet", () => {
    const book = open();
    const added = book.sheets.add("Kết quả");
    expect(added.ok && added.value.key).toBe(5);
    expect(namesOf(book).at(-1)).toBe("Kết quả");
    expect(book.sheets.active?.name).toBe("PL01");
    expect(book.toChanges().newSheets.map(({ sheetId, name }) => [sheetId, name])).toEqual([[5, "Kết quả"]]);
  });

  it("never gives the key of a sheet that was removed", () => {
    const book = open();
    book.sheets.remove(sheetNamed(book, "Tổng hợp"));
    expect(book.sheets.add("Kết quả")).toMatchObject({ value: { key: 5 } });
  });

  it("finds a free name itself", () => {
    const book = open();
    book.sheets.add("Sheet5");
    expect(book.sheets.add()).toMatchObject({ value: { name: "Sheet6" } });
    expect(book.sheets.add()).toMatchObject({ value: { name: "Sheet7" } });
  });

  it("refuses a name that is taken in another case, and one that is not allowed", () => {
    const { sheets } = open();
    expect(codeOf(sheets.add("tổng HỢP"))).toBe("ItemAlreadyExists");
    expect(codeOf(sheets.add("Quý I/2012"))).toBe("InvalidArgument");
    expect(codeOf(sheets.add(""))).toBe("InvalidArgument");
  });

  it("added and removed again is no change", () => {
    const book = open();
    const added = book.sheets.add("Tạm");
    if (added.ok) book.sheets.remove(added.value);
    expect(book.toChanges()).toMatchObject({
      newSheets: [],
      removedSheets: [],
      names: undefined,
      activeSheet: undefined,
    });
  });
});

describe("rename", () => {
  it("takes formulas, names and charts along", () => {
    const book = open();
    book.sheets.rename(sheetNamed(book, "PL01"), "Phụ lục 1");
    book.sheets.rename(sheetNamed(book, "Tổng hợp"), "TH");
    const summary = sheetNamed(book, "TH");
    expect(cellAt(summary, "B1")).toMatchObject({ formula: "='Phụ lục 1'!A1+1", value: 6 });
    expect(cellAt(summary, "B2")?.formula).toBe("=SUM(B6:B9)");
    expect(book.names.list.map(({ formula }) => formula)).toEqual([
      "'Phụ lục 1'!$A$1",
      "'Phụ lục 1'!$1:$2",
      "TH!$B$1:$B$9",
    ]);
    expect(summary.charts.list[0]?.content.series[0]?.values).toBe("TH!$B$6:$B$9");
    expect(summary.id).toBe("{00000000-0001-0000-0004-000000000000}");
  });

  it("there and back is no change at all", () => {
    const book = open();
    book.sheets.rename(sheetNamed(book, "Tổng hợp"), "Tạm");
    book.sheets.rename(sheetNamed(book, "Tạm"), "Tổng hợp");
    expect(book.toChanges()).toMatchObject({ sheets: new Map(), names: undefined });
  });

  it("allows another case of its own name, but not the name of another", () => {
    const book = open();
    expect(codeOf(book.sheets.rename(sheetNamed(book, "PL01"), "pl01"))).toBe("ok");
    expect(book.toChanges().sheets.get(1)?.name).toBe("pl01");
    expect(codeOf(book.sheets.rename(sheetNamed(book, "PL01"), "TỔNG HỢP"))).toBe("ItemAlreadyExists");
    expect(codeOf(book.sheets.rename(sheetNamed(book, "PL01"), "a:b"))).toBe("InvalidArgument");
  });
});

describe("remove", () => {
  it("breaks what pointed to the sheet, for good", () => {
    const book = open();
    book.sheets.remove(sheetNamed(book, "PL01"));
    book.sheets.add("PL01");
    expect(cellAt(sheetNamed(book, "Tổng hợp"), "B1")?.formula).toBe("=#REF!+1");
    expect(book.names.list.map(({ name, formula }) => [name, formula])).toEqual([
      ["TyLe", "#REF!"],
      ["Bang", "'Tổng hợp'!$B$1:$B$9"],
    ]);
    expect(book.toChanges().removedSheets).toEqual([1]);
    expect(book.toChanges().names?.map(({ sheet }) => sheet)).toEqual([null, 0]);
  });

  it("shows the next visible sheet when the shown one goes", () => {
    const book = open();
    book.sheets.remove(sheetNamed(book, "PL01"));
    expect(book.sheets.active?.name).toBe("Tổng hợp");
    expect(book.toChanges().activeSheet).toBe(0);
  });

  it("shows a visible sheet to the left when there is none to the right", () => {
    const book = open({ activeSheet: 1 });
    book.sheets.remove(sheetNamed(book, "Tổng hợp"));
    expect(book.sheets.active?.name).toBe("PL01");
  });

  it("says where the shown sheet is now when one before it went", () => {
    const book = open({ activeSheet: 1 });
    book.sheets.remove(sheetNamed(book, "PL01"));
    expect(book.toChanges().activeSheet).toBe(0);
  });

  it("refuses the last visible, a very hidden and a removed sheet", () => {
    const book = open();
    const first = sheetNamed(book, "PL01");
    expect(codeOf(book.sheets.remove(sheetNamed(book, "Rất ẩn")))).toBe("InvalidOperation");
    expect(codeOf(book.sheets.remove(first))).toBe("ok");
    expect(codeOf(book.sheets.remove(first))).toBe("ItemNotFound");
    expect(codeOf(book.sheets.rename(first, "x"))).toBe("ItemNotFound");
    expect(codeOf(book.sheets.setVisibility(first, "hidden"))).toBe("ItemNotFound");
    expect(codeOf(book.sheets.remove(sheetNamed(book, "Tổng hợp")))).toBe("InvalidOperation");
    expect(codeOf(book.sheets.remove(sheetNamed(book, "Ẩn")))).toBe("ok");
  });
});

describe("visibility and the shown sheet", () => {
  it("refuses to hide the last visible sheet", () => {
    const book = open();
    expect(codeOf(book.sheets.setVisibility(sheetNamed(book, "PL01"), "hidden"))).toBe("ok");
    expect(book.sheets.active?.name).toBe("Tổng hợp");
    expect(codeOf(book.sheets.setVisibility(sheetNamed(book, "Tổng hợp"), "very-hidden"))).toBe("InvalidOperation");
    expect(codeOf(book.sheets.setVisibility(sheetNamed(book, "Ẩn"), "very-hidden"))).toBe("ok");
    expect(book.toChanges().sheets.get(2)?.visibility).toBe("very-hidden");
  });

  it("does not show a hidden sheet", () => {
    const book = open();
    expect(codeOf(book.sheets.activate(sheetNamed(book, "Ẩn")))).toBe("InvalidOperation");
    expect(codeOf(book.sheets.activate(sheetNamed(book, "Tổng hợp")))).toBe("ok");
    expect(book.toChanges().activeSheet).toBe(1);
    book.sheets.activate(sheetNamed(book, "PL01"));
    expect(book.toChanges().activeSheet).toBeUndefined();
  });
});

describe("a protected structure", () => {
  it("refuses to add, remove, rename and hide, but not to show", () => {
    const book = open({ structureProtected: true });
    const sheet = sheetNamed(book, "Tổng hợp");
    expect(codeOf(book.sheets.add("x"))).toBe("AccessDenied");
    expect(codeOf(book.sheets.remove(sheet))).toBe("AccessDenied");
    expect(codeOf(book.sheets.rename(sheet, "x"))).toBe("AccessDenied");
    expect(codeOf(book.sheets.setVisibility(sheet, "hidden"))).toBe("AccessDenied");
    expect(codeOf(book.sheets.activate(sheet))).toBe("ok");
  });
});

describe("a workbook without worksheets", () => {
  it("has no shown sheet until one is added", () => {
    const book = openBook(bookOf([]));
    expect(book.sheets.active).toBeUndefined();
    expect(book.toChanges().activeSheet).toBeUndefined();
    book.sheets.add("PL01");
    expect(book.sheets.active?.name).toBe("PL01");
  });
});
