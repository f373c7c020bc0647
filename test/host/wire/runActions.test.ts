import { bookOf, cellAt, sheetOf } from "../book/sampleBook";
import { codeOf, failureOf, openCells, openHost, sheetIn } from "../../support/openHost";
import { thrownBy } from "../../support/thrownBy";

describe("a request with a failing action", () => {
  it("keeps what was done before it and does nothing after it", async () => {
    const office = openCells({ A1: "cũ" });

    const code = await codeOf(
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("PL01");
        sheet.getRange("A1").values = [["mới"]];
        context.workbook.worksheets.getItem("PL02").name = "PL03";
        sheet.getRange("A2").values = [["không tới"]];
        await context.sync();
      }),
    );

    expect(code).toBe("ItemNotFound");
    expect(cellAt(sheetIn(office, "PL01"), "A1")?.value).toBe("mới");
    expect(cellAt(sheetIn(office, "PL01"), "A2")).toBeUndefined();
  });

  it("leaves loads before it readable and loads after it not loaded", async () => {
    const { Excel } = openCells({ A1: 1 });

    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const before = sheets.getItem("PL01").load("name");
      const after = sheets.getItem("PL01").getRange("A1");
      sheets.getItem("PL02").activate();
      after.load("address");
      const code = await codeOf(context.sync());

      expect(code).toBe("ItemNotFound");
      expect(before.name).toBe("PL01");
      expect(thrownBy(() => after.address)).toMatchObject({ code: "PropertyNotLoaded" });
    });
  });

  it("tells where it happened, and the statement", async () => {
    const { Excel } = openCells({ A1: 1 });

    const error = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("PL01");
        sheet.getRange("A1").values = [[1, 2]];
        await context.sync();
      }),
    );

    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(error.debugInfo.statement).toContain(".values = ");
  });
});

describe("null objects", () => {
  it("answer isNullObject after a sync, and so do their children", async () => {
    const { Excel } = openCells({ A1: 1 });

    const seen = await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("PL02");
      const child = missing.getRange("A1");
      const there = context.workbook.worksheets.getItemOrNullObject("PL01");
      child.load("values");
      await context.sync();
      return [missing.isNullObject, child.isNullObject, there.isNullObject];
    });

    expect(seen).toEqual([true, true, false]);
  });

  it("refuse to be written", async () => {
    const { Excel } = openCells({ A1: 1 });

    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("PL02").name = "PL03";
        await context.sync();
      }),
    );

    expect(code).toBe("ItemNotFound");
  });

  it("stay null in the next sync", async () => {
    const { Excel } = openCells({ A1: 1 });

    const isNull = await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("PL02").load("name");
      await context.sync();
      missing.load("name");
      await context.sync();
      return missing.isNullObject;
    });

    expect(isNull).toBe(true);
  });
});

describe("unknown members", () => {
  it("fail with the class and the name in the message", async () => {
    const { Excel } = openCells({ A1: 1 });

    const error = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("PL01").getRange("A1").getSurroundingRegion().load("address");
        await context.sync();
      }),
    );

    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Range.getSurroundingRegion");
  });

  it("fail in a load", async () => {
    const { Excel } = openCells({ A1: 1 });

    const error = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("PL01").load("tabColor");
        await context.sync();
      }),
    );

    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Worksheet.tabColor");
  });

  it("fail when they are set", async () => {
    const { Excel } = openCells({ A1: 1 });

    const error = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("PL01").tabColor = "#FF0000";
        await context.sync();
      }),
    );

    expect(error.message).toContain("Worksheet.tabColor");
  });

  it("fail when their class is not there at all", async () => {
    const { Excel } = openCells({ A1: 1 });

    const error = await failureOf(
      Excel.run(async (context) => {
        context.workbook.tables.load("items/name");
        await context.sync();
      }),
    );

    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Workbook.tables");
  });

  it("are those of a later set than the host offers, too", async () => {
    const { Excel } = openCells({ A1: 1 }, { apiVersion: "1.6" });

    const error = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("PL01").getRangeByIndexes(0, 0, 1, 1).load("address");
        await context.sync();
      }),
    );

    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Worksheet.getRangeByIndexes");
  });
});

describe("objects over several syncs", () => {
  it("are kept while the run lasts and given back at its end", async () => {
    const office = openCells({ A1: 1, B1: 2 });

    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("PL01").getRange("A1:B1").load("values");
      await context.sync();
      expect(office.host.keptObjects()).toBe(1);
      range.values = [[3, 4]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(cellAt(sheetIn(office, "PL01"), "B1")?.value).toBe(4);
    expect(office.host.keptObjects()).toBe(0);
  });

  it("follow the sheet when it is renamed", async () => {
    const { Excel } = openCells({ A1: 1 });

    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("PL01");
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      sheet.name = "Tổng hợp";
      range.load("address");
      await context.sync();
      return range.address;
    });

    expect(address).toBe("'Tổng hợp'!A1");
  });

  it("are not found any more when their sheet is deleted", async () => {
    const { Excel } = openHost(bookOf([sheetOf(1, "PL01"), sheetOf(2, "PL02")]));

    const code = await codeOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("PL02");
        const range = sheet.getRange("A1").load("address");
        await context.sync();
        sheet.delete();
        range.values = [[1]];
        await context.sync();
      }),
    );

    expect(code).toBe("ItemNotFound");
  });

  it("make a method run once, however often its result is used", async () => {
    const office = openCells({ A1: 1 });

    await office.Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Tổng hợp");
      added.load("name");
      added.getRange("A1").values = [["Tổng hợp"]];
      await context.sync();
      added.load("id");
      await context.sync();
    });

    expect(office.host.book.sheets.list.map(({ name }) => name)).toEqual(["PL01", "Tổng hợp"]);
  });
});

it("confirms traces, so that messages of a run can be seen", async () => {
  const { Excel } = openCells({ A1: 1 });

  const error = await failureOf(
    Excel.run(async (context) => {
      context.trace("bước 1");
      context.workbook.worksheets.getItem("PL02").activate();
      context.trace("bước 2");
      await context.sync();
    }),
  );

  expect(error.traceMessages).toEqual(["bước 1"]);
});
