import type { BorderSide } from "../../../../src/host/xlsx/content";
import { cellAt } from "../../book/sampleBook";
import { codeOf, openCells, sheetIn } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

type Side = Parameters<Excel.RangeBorderCollection["getItem"]>[0];

function onBorder({ Excel }: OpenHost, side: Side, use: (border: Excel.RangeBorder) => void): Promise<void> {
  return Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("PL01").getRange("B2:C4").format.borders.getItem(side));
    await context.sync();
  });
}

/** Letters of the sides of a cell that have a line: "TL" is top and left. */
function linesOf(office: OpenHost, address: string): string {
  const style = cellAt(sheetIn(office, "PL01"), address)?.style ?? 0;
  const { borders } = office.host.book.formats.formatOf(style);
  const sides: readonly (readonly [BorderSide, string])[] = [
    ["top", "T"],
    ["right", "R"],
    ["bottom", "B"],
    ["left", "L"],
  ];
  return sides.map(([side, letter]) => (borders[side] ? letter : "")).join("");
}

const gridOf = (office: OpenHost): readonly string[] =>
  ["B2", "C2", "B3", "C3", "B4", "C4"].map((address) => linesOf(office, address));

describe("borders of a range", () => {
  it.each<[Side, readonly string[]]>([
    ["EdgeTop", ["T", "T", "", "", "", ""]],
    ["EdgeBottom", ["", "", "", "", "B", "B"]],
    ["EdgeLeft", ["L", "", "L", "", "L", ""]],
    ["EdgeRight", ["", "R", "", "R", "", "R"]],
    ["InsideHorizontal", ["B", "B", "TB", "TB", "T", "T"]],
    ["InsideVertical", ["R", "L", "R", "L", "R", "L"]],
  ])("%s lies on these sides of its cells", async (side, lines) => {
    const office = openCells({});

    await onBorder(office, side, (border) => {
      border.style = "Continuous";
    });

    expect(gridOf(office)).toEqual(lines);
    expect(linesOf(office, "A1") + linesOf(office, "D5")).toBe("");
  });

  it("take a style, a weight and a colour one after the other", async () => {
    const office = openCells({});
    const seen = (): Promise<unknown> =>
      office.Excel.run(async (context) => {
        const border = context.workbook.worksheets.getItem("PL01").getRange("B2:C4").format.borders.getItem("EdgeTop");
        border.load("style,weight,color,sideIndex");
        await context.sync();
        return border.toJSON();
      });

    expect(await seen()).toEqual({ style: "None", weight: "Thin", color: "#000000", sideIndex: "EdgeTop" });
    await onBorder(office, "EdgeTop", (border) => {
      border.weight = "Medium";
      border.color = "#1F4E79";
    });
    expect(await seen()).toEqual({ style: "Continuous", weight: "Medium", color: "#1F4E79", sideIndex: "EdgeTop" });
    await onBorder(office, "EdgeTop", (border) => {
      border.style = "Continuous";
    });
    expect(await seen()).toMatchObject({ style: "Continuous", weight: "Medium" });
    await onBorder(office, "EdgeTop", (border) => {
      border.style = "Double";
    });
    expect(await seen()).toMatchObject({ style: "Double", color: "#1F4E79" });
    await onBorder(office, "EdgeTop", (border) => {
      border.style = "None";
    });
    expect(await seen()).toMatchObject({ style: "None" });
  });

  it("read null where the cells differ", async () => {
    const office = openCells({});

    const seen = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("PL01");
      sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Dash";
      const border = sheet.getRange("B2:C4").format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      return border.style;
    });

    expect(seen).toBeNull();
  });

  it("are eight, in the order of Excel", async () => {
    const { Excel } = openCells({});

    const seen = await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem("PL01").getRange("B2:C4").format;
      borders.load("count,items/sideIndex");
      const second = borders.getItemAt(1).load("sideIndex");
      await context.sync();
      return [borders.count, second.sideIndex, ...borders.items.map(({ sideIndex }) => sideIndex)];
    });

    expect(seen).toEqual([
      8,
      "EdgeBottom",
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideVertical",
      "InsideHorizontal",
      "DiagonalDown",
      "DiagonalUp",
    ]);
  });

  it.each<[string, Side, (border: Excel.RangeBorder) => void, string]>([
    ["an unknown style", "EdgeTop", (border) => Object.assign(border, { style: "Wavy" }), "InvalidArgument"],
    ["an unknown weight", "EdgeTop", (border) => Object.assign(border, { weight: "Fat" }), "InvalidArgument"],
    ["a bad colour", "EdgeTop", (border) => (border.color = "#12"), "InvalidArgument"],
    ["a line the host does not draw", "EdgeTop", (border) => (border.style = "DashDot"), "NotImplemented"],
    ["a diagonal", "DiagonalUp", (border) => (border.style = "Continuous"), "NotImplemented"],
  ])("refuse %s", async (_name, side, use, code) => {
    const office = openCells({});
    const run = onBorder(office, side, (border) => {
      use(border);
    });
    expect(await codeOf(run)).toBe(code);
    expect(gridOf(office)).toEqual(["", "", "", "", "", ""]);
  });

  it("do not exist under another name or behind the eighth", async () => {
    const office = openCells({});
    const wrongName = office.Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem("PL01").getRange("B2").format;
      borders.getItem("Top" as "EdgeTop").load("style");
      await context.sync();
    });
    const wrongIndex = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("PL01").getRange("B2").format.borders.getItemAt(8).load("style");
      await context.sync();
    });

    expect([await codeOf(wrongName), await codeOf(wrongIndex)]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });
});
