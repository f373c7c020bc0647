import { DEFAULT_FORMAT } from "../../../src/host/book/createFormats";
import { bookOf, grid, sheetOf } from "../book/sampleBook";
import { codeOf, openCells, openHost } from "../../support/openHost";
import type { OpenHost } from "../../support/openHost";

/** Does something with a sheet and syncs. */
function withSheet<T>({ Excel }: OpenHost, name: string, use: (sheet: Excel.Worksheet) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const read = use(context.workbook.worksheets.getItem(name));
    await context.sync();
    return read();
  });
}

const change = (office: OpenHost, name: string, use: (sheet: Excel.Worksheet) => void): Promise<null> =>
  withSheet(office, name, (sheet) => {
    use(sheet);
    return () => null;
  });

describe("Worksheet", () => {
  it("tells its name, id, position, visibility and gridlines", async () => {
    const office = openHost(
      bookOf([sheetOf(4, "PL01"), sheetOf(9, "Quý I", { visibility: "very-hidden", showGridlines: false })]),
    );

    const seen = await withSheet(office, "Quý I", (sheet) => {
      sheet.load("name,id,position,visibility,showGridlines");
      return () => sheet.toJSON();
    });

    expect(seen).toMatchObject({
      name: "Quý I",
      id: "{00000000-0001-0000-0009-000000000000}",
      position: 1,
      visibility: "VeryHidden",
      showGridlines: false,
    });
  });

  it("is renamed, unless the name is taken or not allowed", async () => {
    const office = openHost(bookOf([sheetOf(1, "PL01"), sheetOf(2, "PL02")]));
    const rename = (name: string): Promise<unknown> =>
      change(office, "PL01", (sheet) => {
        sheet.name = name;
      });

    expect(await codeOf(rename("pl02"))).toBe("ItemAlreadyExists");
    expect(await codeOf(rename(""))).toBe("InvalidArgument");
    expect(await codeOf(rename("a:b"))).toBe("InvalidArgument");
    await rename("Tổng hợp");
    expect(office.host.book.sheets.list.map(({ name }) => name)).toEqual(["Tổng hợp", "PL02"]);
  });

  it("is hidden and shown, but not the last visible one", async () => {
    const office = openHost(bookOf([sheetOf(1, "PL01"), sheetOf(2, "PL02")]));
    const show = (name: string, visibility: "Hidden" | "VeryHidden"): Promise<unknown> =>
      change(office, name, (sheet) => {
        sheet.visibility = visibility;
      });

    await show("PL02", "VeryHidden");
    expect(office.host.book.sheets.byName("PL02")?.visibility).toBe("very-hidden");
    expect(await codeOf(show("PL01", "Hidden"))).toBe("InvalidOperation");
  });

  it("switches its gridlines, which office.js sends under another name", async () => {
    const office = openHost(bookOf([sheetOf(1, "PL01")]));

    await change(office, "PL01", (sheet) => {
      sheet.showGridlines = false;
    });

    expect(office.host.book.sheets.byName("PL01")?.showGridlines).toBe(false);
  });

  it("is activated when it is visible", async () => {
    const office = openHost(
      bookOf([sheetOf(1, "PL01"), sheetOf(2, "PL02"), sheetOf(3, "Ẩn", { visibility: "hidden" })]),
    );
    const activate = (name: string): Promise<unknown> =>
      change(office, name, (sheet) => {
        sheet.activate();
      });

    await activate("PL02");
    expect(office.host.book.sheets.active?.name).toBe("PL02");
    expect(await codeOf(activate("Ẩn"))).toBe("InvalidOperation");
  });

  it("is deleted, but not the last visible one", async () => {
    const office = openHost(bookOf([sheetOf(1, "PL01"), sheetOf(2, "PL02")]));
    const remove = (name: string): Promise<unknown> =>
      change(office, name, (sheet) => {
        sheet.delete();
      });

    await remove("PL01");
    expect(office.host.book.sheets.list.map(({ name }) => name)).toEqual(["PL02"]);
    expect(await codeOf(remove("PL02"))).toBe("InvalidOperation");
  });

  it("says whether it is protected and filtered", async () => {
    const office = openHost(
      bookOf([sheetOf(1, "PL01", { isProtected: true, hasAutoFilter: true }), sheetOf(2, "PL02")]),
    );
    const states = (name: string): Promise<unknown> =>
      withSheet(office, name, (sheet) => {
        sheet.protection.load("protected");
        sheet.autoFilter.load("enabled");
        return () => [sheet.protection.protected, sheet.autoFilter.enabled];
      });

    expect(await states("PL01")).toEqual([true, true]);
    expect(await states("PL02")).toEqual([false, false]);
  });

  it("calculates when it is asked to, also in manual mode", async () => {
    const office = openHost(
      bookOf([sheetOf(1, "PL01", { cells: grid({ A1: 5, B1: ["=A1*2", 0] }) })], { calculationMode: "manual" }),
    );
    const valueOf = (isCalculated: boolean): Promise<unknown> =>
      withSheet(office, "PL01", (sheet) => {
        if (isCalculated) sheet.calculate(true);
        const cell = sheet.getRange("B1").load("values");
        return () => cell.values;
      });

    expect(await valueOf(false)).toEqual([[0]]);
    expect(await valueOf(true)).toEqual([[10]]);
  });
});

describe("ranges of a worksheet", () => {
  const addressOf = (use: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
    withSheet(openCells({ B3: "Quận Hà Đông", D9: 114.3 }), "PL01", (sheet) => {
      const range = use(sheet).load("address");
      return () => range.address;
    });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["an address", (sheet) => sheet.getRange("B7:C9"), "'PL01'!B7:C9"],
    ["an address with dollars, upside down", (sheet) => sheet.getRange("$C$9:$B$7"), "'PL01'!B7:C9"],
    ["an address with its own name", (sheet) => sheet.getRange("'PL01'!B7"), "'PL01'!B7"],
    ["whole columns", (sheet) => sheet.getRange("B:D"), "'PL01'!B:D"],
    ["whole rows", (sheet) => sheet.getRange("3:3"), "'PL01'!3:3"],
    ["nothing, so every cell", (sheet) => sheet.getRange(), "'PL01'!1:1048576"],
    ["indexes", (sheet) => sheet.getRangeByIndexes(6, 1, 3, 2), "'PL01'!B7:C9"],
    ["a cell", (sheet) => sheet.getCell(6, 1), "'PL01'!B7"],
    ["the used range", (sheet) => sheet.getUsedRange(), "'PL01'!B3:D9"],
  ])("by %s", async (_name, use, address) => {
    expect(await addressOf(use)).toBe(address);
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ["row 0", (sheet) => sheet.getRange("A0")],
    ["a column behind XFD", (sheet) => sheet.getRange("XFE1")],
    ["a row behind the last", (sheet) => sheet.getRange("A1048577")],
    ["half an address", (sheet) => sheet.getRange("$A$1:$B")],
    ["mixed ends", (sheet) => sheet.getRange("1:A")],
    ["a list", (sheet) => sheet.getRange("A1,B2")],
    ["another sheet", (sheet) => sheet.getRange("PL02!A1")],
    ["an unknown name", (sheet) => sheet.getRange("Bảng_chỉ_tiêu")],
    ["no text at all", (sheet) => sheet.getRange("")],
    ["a text that is too long", (sheet) => sheet.getRange(`${" ".repeat(9000)}A1`)],
    ["a negative row", (sheet) => sheet.getRangeByIndexes(-1, 0, 1, 1)],
    ["no rows", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
    ["more columns than there are", (sheet) => sheet.getRangeByIndexes(0, 16_000, 1, 1000)],
    ["a cell outside", (sheet) => sheet.getCell(1_048_576, 0)],
    ["half a cell", (sheet) => sheet.getCell(0.5, 0)],
  ])("are refused for %s", async (_name, use) => {
    expect(await codeOf(addressOf(use))).toBe("InvalidArgument");
  });

  it("can be asked for by a defined name, the sheet's own before the workbook's", async () => {
    const office = openHost(
      bookOf([sheetOf(1, "PL01"), sheetOf(2, "PL02")], {
        names: [
          { name: "BangChiTieu", formula: "'PL01'!$A$1:$C$3", sheet: null, hidden: false },
          { name: "BangChiTieu", formula: "'PL02'!$B$2", sheet: 1, hidden: false },
        ],
      }),
    );
    const addressIn = (name: string): Promise<string> =>
      withSheet(office, name, (sheet) => {
        const range = sheet.getRange("bangchitieu").load("address");
        return () => range.address;
      });

    expect(await addressIn("PL01")).toBe("'PL01'!A1:C3");
    expect(await addressIn("PL02")).toBe("'PL02'!B2");
  });

  it("used by values alone do not count formats; an empty sheet has A1, or a null object", async () => {
    const office = openHost(
      bookOf(
        [
          sheetOf(1, "PL01", {
            cells: grid({ B2: 5, F9: { value: null, formula: null, style: 1 } }),
          }),
          sheetOf(2, "Trống"),
        ],
        { formats: [DEFAULT_FORMAT, { ...DEFAULT_FORMAT, fill: "#FFF2CC" }] },
      ),
    );

    const seen = await office.Excel.run(async (context) => {
      const [full, empty] = ["PL01", "Trống"].map((name) => context.workbook.worksheets.getItem(name));
      const used = [full?.getUsedRange(), full?.getUsedRange(true), empty?.getUsedRange()].map((range) =>
        range?.load("address"),
      );
      const nothing = empty?.getUsedRangeOrNullObject();
      await context.sync();
      return [...used.map((range) => range?.address), nothing?.isNullObject];
    });

    expect(seen).toEqual(["'PL01'!B2:F9", "'PL01'!B2", "Trống!A1", true]);
  });
});
