import { bookOf, grid, sheetOf } from "../../book/sampleBook";
import { codeOf, openHost } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

const FORMULAS = {
  Vung: "'Quý I'!$A$1:$B$2",
  Loi: "#REF!",
  Nguyen: "12",
  Thuc: "0.5",
  Chu: '"nói ""có"""',
  Dung: "TRUE",
  Dong: "OFFSET('Quý I'!$A$1,0,0,5)",
} as const;

const open = (): OpenHost =>
  openHost(
    bookOf([sheetOf(1, "Quý I", { cells: grid({ A1: 5 }) })], {
      names: Object.entries(FORMULAS).map(([name, formula]) => ({ name, formula, sheet: null, hidden: false })),
    }),
  );

function withName<T>({ Excel }: OpenHost, name: string, use: (name: Excel.NamedItem) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const read = use(context.workbook.names.getItem(name));
    await context.sync();
    return read();
  });
}

const change = (office: OpenHost, name: string, use: (name: Excel.NamedItem) => void): Promise<null> =>
  withName(office, name, (item) => {
    use(item);
    return () => null;
  });

describe("NamedItem", () => {
  it.each([
    ["Vung", "Range", "'Quý I'!A1:B2"],
    ["Loi", "Error", "#REF!"],
    ["Nguyen", "Integer", 12],
    ["Thuc", "Double", 0.5],
    ["Chu", "String", 'nói "có"'],
    ["Dung", "Boolean", true],
  ])("%s is a %s", async (name, type, value) => {
    const seen = await withName(open(), name, (item) => {
      item.load("type,value");
      return (): unknown => [item.type, item.value];
    });
    expect(seen).toEqual([type, value]);
  });

  it("does not guess what must be calculated", async () => {
    const run = change(open(), "Dong", (item) => {
      item.load("value");
    });
    expect(await codeOf(run)).toBe("NotImplemented");
  });

  it("loads without names even where it cannot be calculated", async () => {
    const seen = await withName(open(), "Dong", (item) => {
      item.load();
      return () => [item.name, item.visible, item.scope];
    });
    expect(seen).toEqual(["Dong", true, "Workbook"]);
  });

  it("leads to its cells, or to nothing", async () => {
    const seen = await open().Excel.run(async (context) => {
      const { names } = context.workbook;
      const range = names.getItem("Vung").getRange();
      const nothing = ["Loi", "Nguyen", "Dong"].map((name) => names.getItem(name).getRangeOrNullObject());
      range.load("address");
      await context.sync();
      return [range.address, ...nothing.map(({ isNullObject }) => isNullObject)];
    });
    expect(seen).toEqual(["'Quý I'!A1:B2", true, true, true]);
    const run = change(open(), "Loi", (item) => {
      item.getRange().load("address");
    });
    expect(await codeOf(run)).toBe("ItemNotFound");
  });

  it("stands for something else after its formula was set, in place", async () => {
    const office = open();
    await change(office, "Vung", (item) => {
      item.formula = "='Quý I'!$C$3";
      item.visible = false;
    });
    expect(office.host.book.toChanges().names?.[0]).toEqual({
      name: "Vung",
      formula: "'Quý I'!$C$3",
      sheet: null,
      hidden: true,
    });
  });

  it("cannot be hidden while it is in error", async () => {
    const run = change(open(), "Loi", (item) => {
      item.visible = false;
    });
    expect(await codeOf(run)).toBe("InvalidArgument");
  });

  it("tells its sheet only when it belongs to one", async () => {
    const office = openHost(
      bookOf([sheetOf(1, "PL01")], { names: [{ name: "Rieng", formula: "1", sheet: 0, hidden: false }] }),
    );
    const seen = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("PL01").names.getItem("Rieng").worksheet;
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(seen).toBe("PL01");
    const none = await withName(open(), "Vung", (item) => {
      const sheet = item.worksheetOrNullObject;
      sheet.load("name");
      return () => sheet.isNullObject;
    });
    expect(none).toBe(true);
    const run = change(open(), "Vung", (item) => {
      item.worksheet.load("name");
    });
    expect(await codeOf(run)).toBe("ItemNotFound");
  });

  it("is gone after delete", async () => {
    const office = open();
    const run = change(office, "Nguyen", (item) => {
      item.delete();
      item.load("formula");
    });
    expect(await codeOf(run)).toBe("ItemNotFound");
    expect(office.host.book.names.list.map(({ name }) => name)).not.toContain("Nguyen");
  });
});
