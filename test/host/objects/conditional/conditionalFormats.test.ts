import type { SheetContent } from "../../../../src/host/xlsx/content";
import { bookOf, grid, sheetOf } from "../../book/sampleBook";
import { codeOf, openHost } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

const RULES: SheetContent["conditionalFormats"] = [
  { areas: [rect(3, 2, 5, 1)], priority: 2, type: "dataBar", formula: null, stopIfTrue: false },
  { areas: [rect(3, 2, 5, 1), rect(3, 4, 5, 1)], priority: 1, type: "expression", formula: "C4<0", stopIfTrue: true },
];

function rect(row: number, column: number, rowCount: number, columnCount: number) {
  return { row, column, rowCount, columnCount };
}

const open = (change: Partial<SheetContent> = {}): OpenHost =>
  openHost(bookOf([sheetOf(1, "PL01", { cells: grid({ C4: -3 }), conditionalFormats: RULES, ...change })]));

/** Does something with the sheet and gives type and formula of its conditional formats, the first to count first. */
function withSheet({ Excel }: OpenHost, use: (sheet: Excel.Worksheet) => void): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL01");
    use(sheet);
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type,items/priority");
    await context.sync();
    const rules = formats.items.map((item) => {
      const rule = item.type === "Custom" ? item.custom.rule : undefined;
      rule?.load("formula");
      return { item, rule };
    });
    await context.sync();
    return rules.map(({ item, rule }) => `${String(item.priority)} ${item.type} ${rule?.formula ?? ""}`.trim());
  });
}

const addMark = (sheet: Excel.Worksheet, address: string): Excel.ConditionalFormat => {
  const added = sheet.getRanges(address).conditionalFormats.add("Custom");
  added.custom.rule.formula = '=LEN("x")>0';
  added.custom.format.fill.color = "#FFE699";
  added.custom.format.font.bold = true;
  return added;
};

const changesOf = ({ host }: OpenHost) => host.book.toChanges().sheets.get(1)?.conditionalFormats;

describe("ConditionalFormatCollection", () => {
  it("lists what overlaps the range in the order in which it counts", async () => {
    expect(await withSheet(open(), () => undefined)).toEqual(["0 Custom =C4<0", "1 DataBar"]);
    const office = open();
    const count = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("PL01");
      const both = sheet.getRange("C4").conditionalFormats.getCount();
      const one = sheet.getRange("E4").conditionalFormats.getCount();
      const none = sheet.getRange("A1").conditionalFormats.getCount();
      await context.sync();
      return [both.value, one.value, none.value];
    });
    expect(count).toEqual([2, 1, 0]);
  });

  it("adds before all others, as documented", async () => {
    const office = open();
    expect(
      await withSheet(office, (sheet) => {
        addMark(sheet, "C4,E5:E6");
      }),
    ).toEqual(['0 Custom =LEN("x")>0', "1 Custom =C4<0", "2 DataBar"]);
    expect(changesOf(office)).toMatchObject({
      added: [{ areas: [rect(3, 2, 1, 1), rect(4, 4, 2, 1)], priority: 1, formula: 'LEN("x")>0' }],
      priorities: new Map([
        [1, 2],
        [0, 3],
      ]),
    });
  });

  it("moved to the back, it leaves the others their priorities", async () => {
    const office = open();
    expect(
      await withSheet(office, (sheet) => {
        addMark(sheet, "C4").priority = -1;
      }),
    ).toEqual(["0 Custom =C4<0", "1 DataBar", '2 Custom =LEN("x")>0']);
    expect(changesOf(office)).toEqual({
      removed: [],
      added: [
        {
          areas: [rect(3, 2, 1, 1)],
          priority: 3,
          formula: 'LEN("x")>0',
          look: { fill: "#FFE699", color: null, bold: true, italic: null },
        },
      ],
      priorities: new Map(),
    });
  });

  it("finds one by its id, and one that is not there is a null object or ItemNotFound", async () => {
    const office = open();
    const find = (id: string): Promise<boolean> =>
      office.Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem("PL01").getRange("C4");
        const found = conditionalFormats.getItemOrNullObject(id);
        found.load("id,stopIfTrue");
        await context.sync();
        return found.isNullObject;
      });
    expect(await find("{none}")).toBe(true);
    const missing = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("PL01").getRange("C4").conditionalFormats.getItem("{none}").load("id");
      await context.sync();
    });
    expect(await codeOf(missing)).toBe("ItemNotFound");
  });

  it("only makes those with a formula", async () => {
    const run = withSheet(open(), (sheet) => {
      sheet.getRange("C4").conditionalFormats.add("DataBar");
    });
    expect(await codeOf(run)).toBe("NotImplemented");
  });
});

describe("ConditionalFormat", () => {
  it("tells its areas, and is null as a custom format where it has no formula", async () => {
    const office = open();
    const seen = await office.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("PL01").getRange().conditionalFormats;
      formats.load("items/id,items/stopIfTrue");
      await context.sync();
      const parts = formats.items.map((item) => ({ areas: item.getRanges(), custom: item.customOrNullObject, item }));
      for (const { areas, custom } of parts) {
        areas.load("address");
        custom.rule.load("formula");
      }
      await context.sync();
      return parts.map(({ areas, custom, item }) => [areas.address, custom.isNullObject, item.stopIfTrue]);
    });
    expect(seen).toEqual([
      ["'PL01'!C4:C8,'PL01'!E4:E8", false, true],
      ["'PL01'!C4:C8", true, false],
    ]);
  });

  it("added and deleted again, nothing has changed", async () => {
    const office = open();
    await withSheet(office, (sheet) => {
      const added = addMark(sheet, "C4");
      added.priority = -1;
    });
    await office.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("PL01").getRange().conditionalFormats;
      formats.load("items/id");
      await context.sync();
      formats.items[2]?.delete();
      await context.sync();
    });
    expect(changesOf(office)).toBeUndefined();
  });

  it("of the file can be deleted, but not rewritten", async () => {
    const office = open();
    const first = (use: (format: Excel.ConditionalFormat) => void): Promise<void> =>
      office.Excel.run(async (context) => {
        const formats = context.workbook.worksheets.getItem("PL01").getRange().conditionalFormats;
        formats.load("items/id");
        await context.sync();
        if (formats.items[0]) use(formats.items[0]);
        await context.sync();
      });
    const rewrite = first((format) => {
      format.custom.rule.formula = "=TRUE";
    });
    expect(await codeOf(rewrite)).toBe("NotImplemented");
    await first((format) => {
      format.delete();
    });
    expect(changesOf(office)).toEqual({ removed: [1], added: [], priorities: new Map() });
  });

  it.each<[string, (format: Excel.ConditionalFormat) => void, string]>([
    ["a formula with a mistake", (format) => void (format.custom.rule.formula = "=SUM("), "InvalidArgument"],
    ["a colour that is none", (format) => void (format.custom.format.fill.color = "đỏ"), "InvalidArgument"],
    ["a font colour that is none", (format) => void (format.custom.format.font.color = "FFF"), "InvalidArgument"],
    [
      "italic that is no flag",
      (format) => {
        format.custom.format.font.set({ italic: 1 as never });
      },
      "InvalidArgument",
    ],
  ])("refuses %s", async (_, use, code) => {
    const run = withSheet(open(), (sheet) => {
      use(addMark(sheet, "C4"));
    });
    expect(await codeOf(run)).toBe(code);
  });

  it("is not made on a protected sheet", async () => {
    const run = withSheet(open({ isProtected: true }), (sheet) => {
      addMark(sheet, "C4");
    });
    expect(await codeOf(run)).toBe("AccessDenied");
  });
});
