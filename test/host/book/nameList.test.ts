import { must } from "../../../src/base/invariant";
import type { Book } from "../../../src/host/book/book";
import { bookOf, codeOf, openBook, sheetNamed, sheetOf } from "./sampleBook";

const open = (): Book =>
  openBook(
    bookOf([sheetOf(1, "PL01"), sheetOf(2, "PL02")], {
      names: [
        { name: "Quý", formula: "PL01!$A$1", sheet: null, hidden: false },
        { name: "Quý", formula: "PL02!$A$1", sheet: 1, hidden: true },
        { name: "Lạc", formula: "1", sheet: 9, hidden: false },
      ],
    }),
  );

describe("NameList", () => {
  it("keeps scopes apart and ignores case", () => {
    const book = open();
    const second = sheetNamed(book, "PL02");
    expect(book.names.find("QUÝ", null)?.formula).toBe("PL01!$A$1");
    expect(book.names.find("quý", second)).toMatchObject({ formula: "PL02!$A$1", scope: second, hidden: true });
    expect(book.names.find("Quý", sheetNamed(book, "PL01"))).toBeUndefined();
  });

  it("adds with or without =, at the end", () => {
    const book = open();
    const first = sheetNamed(book, "PL01");
    expect(codeOf(book.names.add("Bang", "=PL01!$A$1:$B$4", null))).toBe("ok");
    expect(codeOf(book.names.add("Quý", "PL01!$C$1", first))).toBe("ok");
    expect(book.toChanges().names).toEqual([
      { name: "Quý", formula: "PL01!$A$1", sheet: null, hidden: false },
      { name: "Quý", formula: "PL02!$A$1", sheet: 1, hidden: true },
      { name: "Bang", formula: "PL01!$A$1:$B$4", sheet: null, hidden: false },
      { name: "Quý", formula: "PL01!$C$1", sheet: 0, hidden: false },
    ]);
  });

  it("refuses names that are taken, names that are not allowed, and what is no formula", () => {
    const { names } = open();
    expect(codeOf(names.add("quý", "=1", null))).toBe("ItemAlreadyExists");
    expect(codeOf(names.add("A1", "=1", null))).toBe("InvalidArgument");
    expect(codeOf(names.add("Tên mới", "=1", null))).toBe("InvalidArgument");
    expect(codeOf(names.add("Moi", "=SUM(", null))).toBe("InvalidArgument");
    expect(names.list).toHaveLength(2);
  });

  it("changes what a name stands for in place", () => {
    const book = open();
    const name = must(book.names.find("Quý", null), "Quý");
    expect(codeOf(book.names.set(name, { formula: "=PL01!$B$2", hidden: true }))).toBe("ok");
    expect(name).toMatchObject({ formula: "PL01!$B$2", hidden: true });
    expect(codeOf(book.names.set(name, { formula: "=(" }))).toBe("InvalidArgument");
    expect(name.formula).toBe("PL01!$B$2");
    book.names.set(name, { formula: "PL01!$A$1", hidden: false });
    expect(book.toChanges().names).toBeUndefined();
  });

  it("does not know a removed name any more", () => {
    const book = open();
    const name = must(book.names.find("Quý", null), "Quý");
    book.names.remove(name);
    expect(book.names.find("Quý", null)).toBeUndefined();
    expect(codeOf(book.names.set(name, { hidden: true }))).toBe("ItemNotFound");
    expect(book.toChanges().names).toHaveLength(1);
  });
});
