import { bookOf, sheetOf } from "../book/sampleBook";
import { codeOf, openHost } from "../../support/openHost";
import type { OpenHost } from "../../support/openHost";

const openThree = (): OpenHost =>
  openHost(bookOf([sheetOf(1, "Sổ theo dõi"), sheetOf(2, "Quý I", { visibility: "hidden" }), sheetOf(7, "PL01")]));

/** Does something with the worksheets and syncs. */
function withSheets<T>({ Excel }: OpenHost, use: (sheets: Excel.WorksheetCollection) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const read = use(context.workbook.worksheets);
    await context.sync();
    return read();
  });
}

describe("WorksheetCollection", () => {
  it("finds a sheet by its name in any case, and by its id", async () => {
    const found = await withSheets(openThree(), (sheets) => {
      const byName = sheets.getItem("SỔ THEO DÕI").load("id");
      const byId = sheets.getItem("{00000000-0001-0000-0007-000000000000}").load("name");
      return () => [byName.id, byId.name];
    });
    expect(found).toEqual(["{00000000-0001-0000-0001-000000000000}", "PL01"]);
  });

  it.each(["PL02", "{00000000-0001-0000-0006-000000000000}", ""])("does not find %j", async (key) => {
    const run = withSheets(openThree(), (sheets) => {
      sheets.getItem(key).load("name");
      return () => null;
    });

    expect(await codeOf(run)).toBe("ItemNotFound");
  });

  it("counts, and finds the first and the last, with and without hidden sheets", async () => {
    const seen = await withSheets(openThree(), (sheets) => {
      const counts = [sheets.getCount(), sheets.getCount(true)];
      const [first, last] = [sheets.getFirst().load("name"), sheets.getLast(true).load("name")];
      return () => [...counts.map(({ value }) => value), first.name, last.name];
    });

    expect(seen).toEqual([3, 2, "Sổ theo dõi", "PL01"]);
  });

  it("adds a sheet at the end, without showing it", async () => {
    const office = openThree();

    const seen = await withSheets(office, (sheets) => {
      const added = sheets.add("Tổng hợp").load("name,position,visibility");
      const active = sheets.getActiveWorksheet().load("name");
      return () => [added.name, added.position, added.visibility, active.name];
    });

    expect(seen).toEqual(["Tổng hợp", 3, "Visible", "Sổ theo dõi"]);
  });

  it("finds a name by itself when none is given", async () => {
    const name = await withSheets(openHost(bookOf([sheetOf(1, "Sheet1")])), (sheets) => {
      const added = sheets.add().load("name");
      return () => added.name;
    });

    expect(name).toBe("Sheet2");
  });

  it.each([
    ["quý i", "ItemAlreadyExists"],
    ["x".repeat(32), "InvalidArgument"],
    ["Quý I/2011", "InvalidArgument"],
    ["'Quý I", "InvalidArgument"],
    ["History", "InvalidArgument"],
  ])("refuses to add %j with %s", async (name, code) => {
    const office = openThree();

    expect(
      await codeOf(
        withSheets(office, (sheets) => {
          sheets.add(name);
          return () => null;
        }),
      ),
    ).toBe(code);
    expect(office.host.book.sheets.list).toHaveLength(3);
  });

  it("does not add to a workbook whose structure is protected", async () => {
    const office = openHost(bookOf([sheetOf(1, "PL01")], { structureProtected: true }));

    expect(
      await codeOf(
        withSheets(office, (sheets) => {
          sheets.add("Tổng hợp");
          return () => null;
        }),
      ),
    ).toBe("AccessDenied");
  });

  it("refuses a key that is no text", async () => {
    const office = openThree();
    const body = JSON.stringify({
      Actions: [{ Id: 9, ActionType: 1, ObjectPathId: 3 }],
      ObjectPaths: {
        "1": { Id: 1, ObjectPathType: 1 },
        "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        "3": { Id: 3, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: [0] } },
      },
    });

    expect(JSON.parse(await office.host.execute(body))).toMatchObject({
      Error: { Code: "InvalidArgument", Location: "WorksheetCollection.getItem", ActionIndex: 0 },
    });
  });

  it("keeps a sheet that was found apart from another that takes its name in the same run", async () => {
    const office = openThree();

    await office.Excel.run(async (context) => {
      const old = context.workbook.worksheets.getItem("PL01").load("id");
      await context.sync();
      old.name = "PL01 cũ";
      context.workbook.worksheets.add("PL01");
      await context.sync();
      old.getRange("A1").values = [["vào trang cũ"]];
      await context.sync();
    });

    expect(office.host.book.sheets.byName("PL01 cũ")?.cells.at(0, 0)?.value).toBe("vào trang cũ");
    expect(office.host.book.sheets.byName("PL01")?.cells.at(0, 0)).toBeUndefined();
  });
});
