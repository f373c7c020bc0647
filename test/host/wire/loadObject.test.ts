import { bookOf, grid, sheetOf } from "../book/sampleBook";
import { openCells, openHost } from "../../support/openHost";

describe("load", () => {
  it("brings paths through several objects in one sync", async () => {
    const { Excel, host } = openCells({ A1: 1 });

    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("PL01").getRange("A1:C4");
      range.load("rowCount,worksheet/name,format/font/name");
      await context.sync();
      return [range.rowCount, range.worksheet.name, range.format.font.name];
    });

    expect(seen).toEqual([4, "PL01", "Calibri"]);
    expect(host.faults.requests).toBe(1);
  });

  it("brings names of all elements of a collection", async () => {
    const { Excel } = openHost(
      bookOf([sheetOf(1, "PL01"), sheetOf(2, "PL02", { visibility: "hidden" }), sheetOf(5, "Tổng hợp")]),
    );

    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return worksheets.items.map(({ name, visibility }) => [name, visibility]);
    });

    expect(seen).toEqual([
      ["PL01", "Visible"],
      ["PL02", "Hidden"],
      ["Tổng hợp", "Visible"],
    ]);
  });

  it("skips and limits the elements of a collection", async () => {
    const { Excel } = openHost(bookOf(["I", "II", "III", "IV"].map((name, index) => sheetOf(index + 1, name))));

    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });

    expect(names).toEqual(["II", "III"]);
  });

  it("lets elements of a loaded collection be used afterwards", async () => {
    const { Excel, host } = openHost(bookOf([sheetOf(1, "PL01"), sheetOf(2, "PL02")]));

    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) sheet.name = `${sheet.name} (2011)`;
      await context.sync();
    });

    expect(host.book.sheets.list.map(({ name }) => name)).toEqual(["PL01 (2011)", "PL02 (2011)"]);
  });

  it("without names brings every simple value and no object", async () => {
    const { Excel } = openCells({ A1: 7 });

    const json = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("PL01").getRange("A1").load();
      await context.sync();
      return range.toJSON();
    });

    expect(json).toMatchObject({ values: [[7]], text: [["7"]], rowIndex: 0, cellCount: 1 });
    expect(json.format).toBeUndefined();
  });

  it("does not bring what a host of an older version does not have", async () => {
    const { Excel } = openCells({ A1: 7 }, { apiVersion: "1.1" });

    const json = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("PL01").getRange("A1").load();
      await context.sync();
      return range.toJSON();
    });

    expect(json).toMatchObject({ values: [[7]] });
    expect(json).not.toHaveProperty("isEntireRow");
  });

  it("calculates first, so that a value written in the same request counts", async () => {
    const { Excel } = openHost(bookOf([sheetOf(1, "PL01", { cells: grid({ A1: 5, B1: ["=A1*2", 10] }) })]));

    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("PL01");
      sheet.getRange("A1").values = [[20]];
      const result = sheet.getRange("B1").load("values");
      await context.sync();
      return result.values;
    });

    expect(values).toEqual([[40]]);
  });

  it("brings what the cells were at that point of the request, not at its end", async () => {
    const { Excel } = openCells({ A1: "trước" });

    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("PL01");
      const before = sheet.getRange("A1").load("values");
      sheet.getRange("A1").values = [["sau"]];
      await context.sync();
      return before.values;
    });

    expect(seen).toEqual([["trước"]]);
  });
});
