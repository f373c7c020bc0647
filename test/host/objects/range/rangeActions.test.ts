import { DEFAULT_FORMAT } from "../../../../src/host/book/createFormats";
import { bookOf, cellAt, grid, sheetOf } from "../../book/sampleBook";
import { codeOf, openCells, openHost, sheetIn } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

function onRange({ Excel }: OpenHost, address: string, act: (range: Excel.Range) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("PL01").getRange(address));
    await context.sync();
  });
}

describe("clear", () => {
  const openYellow = (isProtected = false): OpenHost =>
    openHost(
      bookOf([sheetOf(1, "PL01", { isProtected, cells: grid({ A1: { value: 5, formula: null, style: 1 }, B1: 6 }) })], {
        formats: [DEFAULT_FORMAT, { ...DEFAULT_FORMAT, fill: "#FFF2CC" }],
      }),
    );
  const stateOf = (office: OpenHost): readonly unknown[] => {
    const cell = cellAt(sheetIn(office, "PL01"), "A1");
    return [cell?.value ?? null, office.host.book.formats.formatOf(cell?.style ?? 0).fill];
  };

  it.each<["All" | "Contents" | "Formats" | undefined, readonly unknown[]]>([
    [undefined, [null, null]],
    ["All", [null, null]],
    ["Contents", [null, "#FFF2CC"]],
    ["Formats", [5, null]],
  ])("%s", async (applyTo, state) => {
    const office = openYellow();

    await onRange(office, "A1", (range) => {
      range.clear(applyTo);
    });

    expect(stateOf(office)).toEqual(state);
    expect(cellAt(sheetIn(office, "PL01"), "B1")?.value).toBe(6);
  });

  it("of hyperlinks is refused, because the host has none", async () => {
    const run = onRange(openYellow(), "A1", (range) => {
      range.clear("Hyperlinks");
    });
    expect(await codeOf(run)).toBe("InvalidArgument");
  });

  it("is denied on a protected sheet", async () => {
    const office = openYellow(true);

    for (const applyTo of ["Contents", "Formats"] as const) {
      const run = onRange(office, "A1", (range) => {
        range.clear(applyTo);
      });
      expect(await codeOf(run)).toBe("AccessDenied");
    }
    expect(stateOf(office)).toEqual([5, "#FFF2CC"]);
  });
});

describe("select", () => {
  it("shows the sheet and selects the cells", async () => {
    const office = openHost(bookOf([sheetOf(1, "PL01"), sheetOf(2, "PL02")], { activeSheet: 1 }));

    await onRange(office, "B7:C9", (range) => {
      range.select();
    });

    expect(office.host.book.sheets.active?.name).toBe("PL01");
    expect(sheetIn(office, "PL01").selection).toEqual({ row: 6, column: 1, rowCount: 3, columnCount: 2 });
  });

  it("is refused on a hidden sheet", async () => {
    const office = openHost(
      bookOf([sheetOf(1, "PL01", { visibility: "hidden" }), sheetOf(2, "PL02")], { activeSheet: 1 }),
    );

    const run = onRange(office, "B7", (range) => {
      range.select();
    });

    expect(await codeOf(run)).toBe("InvalidOperation");
    expect(office.host.book.sheets.active?.name).toBe("PL02");
  });
});

describe("merged areas", () => {
  const addresses = (office: OpenHost, address: string): Promise<unknown> =>
    office.Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("PL01").getRange(address).getMergedAreasOrNullObject();
      areas.load("address,areaCount,cellCount,areas/items/address");
      await context.sync();
      if (areas.isNullObject) return null;
      return [areas.areaCount, areas.cellCount, areas.areas.items.map((area) => area.address.replace("'PL01'!", ""))];
    });

  it("are made as one area or row by row, and keep only the top left value", async () => {
    const office = openCells({ A1: "Tiêu đề", B1: "mất", A4: 1, A5: 2 });

    await onRange(office, "A1:C2", (range) => {
      range.merge();
    });
    await onRange(office, "A4:B5", (range) => {
      range.merge(true);
    });

    expect(await addresses(office, "A1:Z99")).toEqual([3, 10, ["A1:C2", "A4:B4", "A5:B5"]]);
    expect(cellAt(sheetIn(office, "PL01"), "A1")?.value).toBe("Tiêu đề");
    expect(cellAt(sheetIn(office, "PL01"), "B1")?.value ?? null).toBeNull();
    expect(cellAt(sheetIn(office, "PL01"), "A5")?.value).toBe(2);
  });

  it("are a null object where there is none, and found where they reach into the range", async () => {
    const merges = [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }];
    const office = openHost(bookOf([sheetOf(1, "PL01", { merges })]));

    expect(await addresses(office, "A2:C9")).toBeNull();
    expect(await addresses(office, "C1:C9")).toEqual([1, 3, ["A1:C1"]]);
  });

  it("are taken apart", async () => {
    const merges = [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }];
    const office = openHost(bookOf([sheetOf(1, "PL01", { merges })]));

    await onRange(office, "B1", (range) => {
      range.unmerge();
    });

    expect(sheetIn(office, "PL01").merges.list).toEqual([]);
  });

  it.each([
    [512, "512 areas"],
    [513, "GeneralException"],
  ])("%i of them: %s", async (count, outcome) => {
    const merges = Array.from({ length: count }, (_, row) => ({ row, column: 0, rowCount: 1, columnCount: 2 }));
    const office = openHost(bookOf([sheetOf(1, "PL01", { merges })]));

    const seen = await addresses(office, "A:B").then(
      (found) => (Array.isArray(found) ? `${String(found[0])} areas` : "none"),
      (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
    );

    expect(seen).toBe(outcome);
  });

  it("do not take part of an array formula", async () => {
    const array = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
    const cell = { value: 1, formula: "=B1:B2*2", style: 0, array };
    const office = openHost(
      bookOf([sheetOf(1, "PL01", { cells: grid({ A1: cell, A2: { ...cell, formula: null } }) })]),
    );
    const run = onRange(office, "A2:B2", (range) => {
      range.merge();
    });

    expect(await codeOf(run)).toBe("InvalidOperation");
    expect(sheetIn(office, "PL01").merges.list).toEqual([]);
  });

  it("are denied on a protected sheet", async () => {
    const office = openHost(bookOf([sheetOf(1, "PL01", { isProtected: true })]));
    const run = onRange(office, "A1:B1", (range) => {
      range.merge();
    });
    expect(await codeOf(run)).toBe("AccessDenied");
  });
});

describe("areas of a RangeAreas", () => {
  it("are reached by index and counted", async () => {
    const merges = [0, 2, 4].map((row) => ({ row, column: 0, rowCount: 1, columnCount: 2 }));
    const { Excel } = openHost(bookOf([sheetOf(1, "PL01", { merges })]));

    const seen = await Excel.run(async (context) => {
      const merged = context.workbook.worksheets.getItem("PL01").getRange("A1:B9").getMergedAreasOrNullObject();
      const [count, second] = [merged.areas.getCount(), merged.areas.getItemAt(1).load("address")];
      merged.worksheet.load("name");
      await context.sync();
      return [count.value, second.address, merged.worksheet.name];
    });

    expect(seen).toEqual([3, "'PL01'!A3:B3", "PL01"]);
  });

  it("do not exist behind the last", async () => {
    const merges = [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }];
    const { Excel } = openHost(bookOf([sheetOf(1, "PL01", { merges })]));

    const code = await codeOf(
      Excel.run(async (context) => {
        const merged = context.workbook.worksheets.getItem("PL01").getRange("A1:B9").getMergedAreasOrNullObject();
        merged.areas.getItemAt(1).load("address");
        await context.sync();
      }),
    );

    expect(code).toBe("InvalidArgument");
  });
});
