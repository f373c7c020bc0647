import fc from "fast-check";
import type { BorderFormat, CellFormat } from "../../../../src/host/xlsx/content";
import { catchXlsx } from "../../../../src/host/xlsx/xlsxError";
import { NumberFormatIds } from "../../../../src/host/xlsx/styles/growingList";
import { DEFAULT_FORMAT, parseStyles } from "../../../../src/host/xlsx/styles/readStyles";
import { StyleWriter } from "../../../../src/host/xlsx/styles/styleWriter";
import { stylesPart } from "./stylesPart";

const LISTS = {
  fonts: "<font><sz val='11'/><name val='Calibri'/></font><font><strike/><sz val='11'/><name val='Calibri'/></font>",
  fills: "<fill><patternFill patternType='none'/></fill><fill><patternFill patternType='gray125'/></fill>",
  borders: "<border/><border><diagonal style='thin'/></border>",
};
const TEXT = stylesPart(
  [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="3"><alignment textRotation="45"/></xf>',
    '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>',
  ],
  LISTS,
);

function writerOf(text: string): StyleWriter {
  return new StyleWriter(parseStyles(text, "styles", undefined), "");
}

/** Appends the formats and reads them back by the indexes they got. */
function written(
  text: string,
  formats: readonly CellFormat[],
  base?: number,
): { indexes: number[]; read: (CellFormat | undefined)[] } {
  const writer = writerOf(text);
  const indexes = formats.map((format) => writer.indexOf(format, base));
  const read = parseStyles(writer.appendTo(text, "styles"), "styles", undefined).formats;
  return { indexes, read: indexes.map((index) => read[index]) };
}

const color = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, "0").toUpperCase()}`);
const border: fc.Arbitrary<BorderFormat | null> = fc.option(
  fc.record({
    style: fc.constantFrom<BorderFormat["style"]>("thin", "medium", "thick", "hair", "dotted", "dashed", "double"),
    color: fc.option(color),
  }),
);
const format: fc.Arbitrary<CellFormat> = fc.record({
  numberFormat: fc.constantFrom("General", "0.0%", "#,##0.0", "@", 'dd/mm/yyyy "năm"'),
  font: fc.record({
    name: fc.constantFrom("Calibri", "Times New Roman"),
    size: fc.constantFrom(11, 12.5),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    color: fc.option(color),
  }),
  fill: fc.option(color),
  borders: fc.record({ left: border, right: border, top: border, bottom: border }),
  horizontal: fc.constantFrom<CellFormat["horizontal"]>(
    "general",
    "left",
    "center",
    "right",
    "fill",
    "justify",
    "center-across",
    "distributed",
  ),
  vertical: fc.constantFrom<CellFormat["vertical"]>("top", "center", "bottom", "justify", "distributed"),
  wrapText: fc.boolean(),
  indent: fc.nat(5),
  locked: fc.boolean(),
});

describe("formats", () => {
  it("of any kind are read back as they were written, whatever they start from", () => {
    fc.assert(
      fc.property(fc.array(format, { maxLength: 6 }), fc.constantFrom(undefined, 0, 1, 2), (formats, base) => {
        expect(written(TEXT, formats, base).read).toEqual(formats);
      }),
    );
  });

  it("that the file has are used, and then nothing is written", () => {
    const writer = writerOf(TEXT);
    expect(writer.indexOf(DEFAULT_FORMAT, undefined)).toBe(0);
    expect(writer.indexOf(DEFAULT_FORMAT, 1)).toBe(1);
    expect(writer.hasAdded).toBe(false);
  });

  it("are not taken from a record that is more than they say", () => {
    const percent = { ...DEFAULT_FORMAT, numberFormat: "0%" };
    expect(written(TEXT, [percent])).toEqual({ indexes: [3], read: [percent] });
  });

  it("that are equal get one record", () => {
    const bold = { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, bold: true } };
    expect(written(TEXT, [bold, { ...bold }, DEFAULT_FORMAT]).indexes).toEqual([3, 3, 0]);
  });

  it("keep strike, diagonal, rotation and named style of the cell they start from", () => {
    const writer = writerOf(TEXT);
    const filled = { ...DEFAULT_FORMAT, fill: "#FFC7CE" };
    writer.indexOf(filled, 1);
    const after = writer.appendTo(TEXT, "styles");
    expect(after).toMatch(
      /<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="3"[^>]*><alignment textRotation="45"\/><\/xf>/,
    );
  });

  it("without fill use the reserved first one, never the grey pattern", () => {
    const writer = writerOf(TEXT);
    writer.indexOf({ ...DEFAULT_FORMAT, wrapText: true }, undefined);
    expect(writer.appendTo(TEXT, "styles")).toContain('fillId="0"');
  });

  it("append only: every record, font, fill and border of the file keeps its place", () => {
    fc.assert(
      fc.property(fc.array(format, { minLength: 1, maxLength: 4 }), (formats) => {
        const writer = writerOf(TEXT);
        for (const one of formats) writer.indexOf(one, undefined);
        const [before, after] = [TEXT, writer.appendTo(TEXT, "styles")].map((text) =>
          parseStyles(text, "styles", undefined),
        );
        for (const list of ["formats", "fonts", "fills", "borders"] as const) {
          expect(after?.[list].slice(0, before?.[list].length)).toEqual(before?.[list]);
        }
      }),
    );
  });

  it("make the lists a part does not have, with the default before them", () => {
    const bold = { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, bold: true } };
    const result = written("<styleSheet><cellStyles/></styleSheet>", [bold]);
    expect(result).toEqual({ indexes: [1], read: [bold] });
  });

  it("count where the file counts", () => {
    const writer = writerOf(TEXT);
    writer.indexOf({ ...DEFAULT_FORMAT, wrapText: true }, undefined);
    expect(writer.appendTo(TEXT, "styles")).toContain('<cellXfs count="4">');
  });

  it("above 65,490 are refused", () => {
    const full = stylesPart(Array.from({ length: 65_490 }, () => "<xf/>"));
    const result = catchXlsx(() => writerOf(full).indexOf({ ...DEFAULT_FORMAT, indent: 3 }, undefined));
    expect(result).toEqual({ ok: false, error: { code: "too-many-formats" } });
  });
});

describe("looks of conditional formats", () => {
  const look = { fill: "#FFE699", color: null, bold: true, italic: null };
  const xml = '<dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFE699"/></patternFill></fill></dxf>';

  it("stand behind those of the file, each once, in a list that is made where there is none", () => {
    const writer = writerOf('<styleSheet><cellStyles/><dxfs count="1"><dxf/></dxfs></styleSheet>');
    expect([writer.lookIndex(look), writer.lookIndex({ ...look, bold: null }), writer.lookIndex(look)]).toEqual([
      1, 2, 1,
    ]);
    const alone = writerOf("<styleSheet><cellStyles/></styleSheet>");
    expect([alone.lookIndex(look), alone.hasAdded]).toEqual([0, true]);
    expect(alone.appendTo("<styleSheet><cellStyles/></styleSheet>", "styles")).toBe(
      `<styleSheet><cellStyles/><dxfs count="1">${xml}</dxfs></styleSheet>`,
    );
  });

  it("that the file has already are used again", () => {
    const writer = writerOf(`<styleSheet><dxfs count="2"><dxf/>${xml}</dxfs></styleSheet>`);
    expect([writer.lookIndex(look), writer.hasAdded]).toEqual([1, false]);
  });
});

describe("ids of number formats", () => {
  const builtin = (code: string): number | undefined => (code === "0%" ? 9 : undefined);

  it("are those of the file, the built-in ones, else the next above all", () => {
    const ids = new NumberFormatIds(new Map([[170, "#,##0.0"]]), builtin, 164);
    expect([ids.idOf("#,##0.0"), ids.idOf("0%"), ids.idOf("0.000"), ids.idOf("x"), ids.idOf("x")]).toEqual([
      170, 9, 171, 172, 172,
    ]);
    expect(ids.added).toEqual([
      [171, "0.000"],
      [172, "x"],
    ]);
  });

  it("built in do not count where the file gives them another text", () => {
    const ids = new NumberFormatIds(new Map([[9, "0.0%"]]), builtin, 164);
    expect(ids.idOf("0%")).toBe(164);
  });
});
