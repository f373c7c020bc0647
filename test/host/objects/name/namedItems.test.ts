import { bookOf, grid, sheetOf } from "../../book/sampleBook";
import { codeOf, openHost } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

const open = (): OpenHost =>
  openHost(
    bookOf([sheetOf(1, "Quý I", { cells: grid({ A1: 5 }) }), sheetOf(2, "PL02")], {
      names: [
        { name: "TyLe", formula: "'Quý I'!$A$1", sheet: null, hidden: false },
        { name: "TyLe", formula: "PL02!$B$2", sheet: 1, hidden: false },
        { name: "_xlnm.Print_Area", formula: "PL02!$A$1:$C$9", sheet: 1, hidden: false },
        { name: "_xlnm._FilterDatabase", formula: "PL02!$A$1:$C$9", sheet: 1, hidden: true },
      ],
    }),
  );

const namesOf = ({ Excel }: OpenHost, sheet?: string): Promise<readonly string[]> =>
  Excel.run(async ({ workbook }) => {
    const names = sheet === undefined ? workbook.names : workbook.worksheets.getItem(sheet).names;
    names.load("items/name");
    const count = names.getCount();
    await names.context.sync();
    expect(count.value).toBe(names.items.length);
    return names.items.map(({ name }) => name);
  });

const add = ({ Excel }: OpenHost, name: string, formula: string, sheet?: string): Promise<unknown> =>
  Excel.run(async ({ workbook }) => {
    const names = sheet === undefined ? workbook.names : workbook.worksheets.getItem(sheet).names;
    names.add(name, formula);
    await workbook.context.sync();
  });

describe("NamedItemCollection", () => {
  it("keeps the names of the workbook and of a sheet apart, and shows built-in names without prefix", async () => {
    expect(await namesOf(open())).toEqual(["TyLe"]);
    expect(await namesOf(open(), "PL02")).toEqual(["TyLe", "Print_Area", "_FilterDatabase"]);
    expect(await namesOf(open(), "Quý I")).toEqual([]);
  });

  it("finds a name in its scope only, in any case", async () => {
    const found = await open().Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const items = [
        names.getItem("TYLE"),
        worksheets.getItem("PL02").names.getItem("tyle"),
        worksheets.getItem("PL02").names.getItem("Print_Area"),
      ];
      const missing = worksheets.getItem("Quý I").names.getItemOrNullObject("TyLe");
      for (const item of items) item.load("formula,scope");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      return items.map(({ formula, scope }): unknown => [formula, scope]);
    });
    expect(found).toEqual([
      ["='Quý I'!$A$1", "Workbook"],
      ["=PL02!$B$2", "Worksheet"],
      ["=PL02!$A$1:$C$9", "Worksheet"],
    ]);
  });

  it("adds a range or a formula", async () => {
    const office = open();
    await office.Excel.run(async ({ workbook }) => {
      workbook.names.add("Bang", workbook.worksheets.getItem("Quý I").getRange("A1:B4"));
      workbook.worksheets.getItem("Quý I").names.add("TyLe", "=0.5");
      await workbook.context.sync();
    });
    expect(office.host.book.toChanges().names?.slice(4)).toEqual([
      { name: "Bang", formula: "'Quý I'!$A$1:$B$4", sheet: null, hidden: false },
      { name: "TyLe", formula: "0.5", sheet: 0, hidden: false },
    ]);
  });

  it("an added name can be used after the sync", async () => {
    const office = open();
    const formula = await office.Excel.run(async (context) => {
      const name = context.workbook.names.add("Bang", "=PL02!$A$1");
      await context.sync();
      name.load("formula");
      await context.sync();
      return String(name.formula);
    });
    expect(formula).toBe("=PL02!$A$1");
  });

  it.each([
    ["TyLe", "=1", undefined, "ItemAlreadyExists"],
    ["Ty Le", "=1", undefined, "InvalidArgument"],
    ["R1C1", "=1", undefined, "InvalidArgument"],
    ["Moi", "=SUM(", undefined, "InvalidArgument"],
    ["Moi", "PL02!$A$1", undefined, "InvalidArgument"],
    ["Print_Area", "=PL02!$A$1", "PL02", "ItemAlreadyExists"],
  ])("refuses %s for %s", async (name, formula, sheet, code) => {
    expect(await codeOf(add(open(), name, formula, sheet))).toBe(code);
  });

  it("writes a built-in name with its prefix", async () => {
    const office = open();
    await add(office, "Print_Area", "='Quý I'!$A$1", "Quý I");
    expect(office.host.book.names.list.at(-1)?.name).toBe("_xlnm.Print_Area");
  });

  it("refuses a comment it could not keep", async () => {
    const run = open().Excel.run(async ({ workbook }) => {
      workbook.names.add("Moi", "=1", "ghi chú");
      await workbook.context.sync();
    });
    expect(await codeOf(run)).toBe("NotImplemented");
  });

  it("says that a missing name is missing", async () => {
    const run = open().Excel.run(async ({ workbook }) => {
      workbook.names.getItem("Khac").load("formula");
      await workbook.context.sync();
    });
    expect(await codeOf(run)).toBe("ItemNotFound");
  });
});
