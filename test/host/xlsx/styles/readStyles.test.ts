import { builtinFormat, builtinFormatId } from "../../../../src/host/xlsx/styles/builtinFormats";
import { DEFAULT_FORMAT, parseStyles } from "../../../../src/host/xlsx/styles/readStyles";
import type { CellFormat } from "../../../../src/host/xlsx/content";
import { stylesPart } from "./stylesPart";

function formatOf(xf: string, lists: Parameters<typeof stylesPart>[1] = {}, theme?: string): CellFormat | undefined {
  const text = stylesPart([xf], lists);
  return parseStyles(text, "styles", theme === undefined ? undefined : { text: theme, part: "theme" }).formats[0];
}

describe("number formats", () => {
  it.each([
    ['<xf numFmtId="0"/>', "General"],
    ['<xf numFmtId="10"/>', "0.00%"],
    ['<xf numFmtId="49"/>', "@"],
    ['<xf numFmtId="165"/>', '#,##0.0\\ "tr"'],
    ['<xf numFmtId="170"/>', "General"],
    ["<xf/>", "General"],
  ])("of %s is %p", (xf, code) => {
    const numFmts = '<numFmt numFmtId="165" formatCode="#,##0.0\\ &quot;tr&quot;"/>';
    expect(formatOf(xf, { numFmts })?.numberFormat).toBe(code);
  });

  it("built in have the same id both ways", () => {
    for (let id = 0; id < 50; id += 1) {
      const code = builtinFormat(id);
      if (code !== "General") expect(builtinFormatId(code)).toBe(id);
    }
    expect(builtinFormatId("dd/mm/yyyy")).toBeUndefined();
  });
});

describe("fonts", () => {
  it.each<[string, Partial<CellFormat["font"]>]>([
    ['<font><b val="0"/><i/><u val="none"/></font>', { bold: false, italic: true, underline: false }],
    ['<font><b/><u val="double"/></font>', { bold: true, underline: true }],
    ['<font><color auto="1"/></font>', { color: null }],
    ['<font><color indexed="64"/></font>', { color: null }],
    ['<font><color indexed="10"/></font>', { color: "#FF0000" }],
    ['<font><color rgb="80abcdef"/></font>', { color: "#ABCDEF" }],
    ['<font><color theme="1"/></font>', { color: "#000000" }],
    ['<font><color theme="99"/></font>', { color: null }],
    ["<font/>", { name: "Calibri", size: 11, color: null }],
  ])("%s", (font, expected) => {
    expect(formatOf('<xf fontId="0"/>', { fonts: font })?.font).toMatchObject(expected);
  });

  it("take colours of the workbook's own theme, light before dark", () => {
    const theme =
      '<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>' +
      '<a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1><a:accent1><a:srgbClr val="c00000"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const color = (index: number): unknown =>
      formatOf('<xf fontId="0"/>', { fonts: `<font><color theme="${String(index)}"/></font>` }, theme)?.font.color;
    expect([color(0), color(1), color(4), color(5)]).toEqual(["#FEFEFE", "#111111", "#C00000", "#C0504D"]);
  });
});

describe("fills", () => {
  it.each([
    ['<fill><patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill></fill>', null],
    ['<fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill>', "#FF0000"],
    ['<fill><patternFill patternType="gray125"/></fill>', null],
    ['<fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill></fill>', "#00FF00"],
  ])("%s is %p", (fill, expected) => {
    expect(formatOf('<xf fillId="0"/>', { fills: fill })?.fill).toBe(expected);
  });

  it("take redefined indexed colours", () => {
    const fills = '<fill><patternFill patternType="solid"><fgColor indexed="0"/></patternFill></fill>';
    const colors = '<colors><indexedColors><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
    expect(formatOf('<xf fillId="0"/>', { fills, colors })?.fill).toBe("#ABCDEF");
  });
});

it("borders have sides by either name; kinds we do not know are other", () => {
  const borders =
    '<border><start style="hair"/><right style="mediumDashDot"><color rgb="FF123456"/></right><top style="none"/><bottom/></border>';
  expect(formatOf('<xf borderId="0"/>', { borders })?.borders).toEqual({
    left: { style: "hair", color: null },
    right: { style: "other", color: "#123456" },
    top: null,
    bottom: null,
  });
});

it("a record that points nowhere has the defaults", () => {
  expect(formatOf('<xf fontId="7" fillId="-1" borderId="x" numFmtId="400"/>')).toEqual(DEFAULT_FORMAT);
});

it("a part without records has the default format alone", () => {
  expect(parseStyles("<styleSheet/>", "styles", undefined).formats).toEqual([DEFAULT_FORMAT]);
});
