import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import type { CellGrid } from "../../../src/host/xlsx/content";
import { cellError } from "../../../src/base/cellValue";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { noChanges, noSheetChanges } from "../../../src/host/xlsx/noChanges";
import {
  at,
  fixture,
  openCode,
  opened,
  pack,
  relationships,
  sharedStrings,
  tinyBook,
  tinyParts,
  WITH_STRINGS,
  WORKSHEET,
} from "./workbooks";

const SHEET = "xl/worksheets/sheet1.xml";

/** The cells of the first sheet as `[address-like key, value]`, for short expectations. */
function values(bytes: Uint8Array): unknown[] {
  const grid: CellGrid = opened(bytes).content.sheets[0]?.cells ?? new Map<number, never>();
  return [...grid].flatMap(([row, cells]) => [...cells].map(([column, cell]) => [row, column, cell.value]));
}

describe("the quarterly report", () => {
  const { content } = opened(fixture("report.xlsx"));
  const [sheet] = content.sheets;

  it("has its worksheets in tab order; the chart sheet is not listed", () => {
    expect(content.sheets.map((one) => [one.name, one.sheetId, one.visibility])).toEqual([
      ["Quý I", 1, "visible"],
      ["Danh mục", 2, "hidden"],
      ["Tổng hợp", 4, "visible"],
    ]);
  });

  it("has numbers, texts, rich texts, booleans, errors and formulas with their cached results", () => {
    expect(sheet?.cells.get(3)?.get(0)?.value).toBe("Huyện ủy Kim Sơn");
    expect(sheet?.cells.get(3)?.get(3)).toMatchObject({ formula: "=C4/B4", value: 1.143 });
    expect(sheet?.cells.get(8)?.get(0)).toMatchObject({ formula: '=IF(B8>0,"đạt","")', value: "đạt" });
    expect(sheet?.cells.get(9)?.get(0)?.value).toBe(true);
    expect(sheet?.cells.get(9)?.get(1)?.value).toBe(cellError("#DIV/0!"));
    expect(sheet?.cells.get(10)?.get(0)?.value).toBe("Ghi chú");
  });

  it("marks both cells of the array formula, which stands in the first", () => {
    const array = { row: 11, column: 1, rowCount: 2, columnCount: 1 };
    expect(sheet?.cells.get(11)?.get(1)).toMatchObject({ formula: "=B4:B5*2", array });
    expect(sheet?.cells.get(12)?.get(1)).toMatchObject({ formula: null, value: 220, array });
  });

  it("has the local name on the position among worksheets, not among tabs", () => {
    expect(content.names).toContainEqual({ name: "Moc", formula: "'Tổng hợp'!$A$1", sheet: 2, hidden: false });
  });

  it("has its chart with series, legend and place", () => {
    expect(sheet?.charts).toHaveLength(1);
    expect(sheet?.charts[0]).toMatchObject({
      type: "column-clustered",
      title: "Kết quả quý I",
      legend: "bottom",
      series: [
        { nameRef: "'Quý I'!$C$3", name: "Thực hiện", values: "'Quý I'!$C$4:$C$7", fill: "#1F497D", labels: true },
      ],
      anchor: { row: 2, column: 5 },
    });
  });
});

describe("the workbook of formats", () => {
  const { content } = opened(fixture("styled.xlsx"));
  const format = (row: number): (typeof content.formats)[number] | undefined =>
    content.formats[content.sheets[0]?.cells.get(row)?.get(0)?.style ?? -1];

  it("resolves theme, tint and indexed colours", () => {
    expect(format(0)?.font).toEqual({
      name: "Arial",
      size: 12,
      bold: true,
      italic: true,
      underline: true,
      color: "#4F81BD",
    });
    expect(format(1)?.fill).toBe("#DCE6F2");
    expect(format(2)?.fill).toBe("#FFFF00");
  });

  it("reads borders, alignment, protection and number formats", () => {
    expect(format(3)?.borders).toEqual({
      left: { style: "thin", color: "#0000FF" },
      right: null,
      top: { style: "other", color: null },
      bottom: { style: "double", color: null },
    });
    expect(format(4)).toMatchObject({ horizontal: "center-across", vertical: "top", wrapText: true, indent: 2 });
    expect(format(5)?.locked).toBe(false);
    expect(format(6)?.numberFormat).toBe("dd/mm/yyyy");
  });

  it("reads protection, calculation mode, gridlines, filter and very hidden sheets", () => {
    expect(content).toMatchObject({ structureProtected: true, calculationMode: "manual", date1904: false });
    expect(content.sheets[0]).toMatchObject({ isProtected: true, showGridlines: false, hasAutoFilter: true });
    expect(content.sheets[1]?.visibility).toBe("very-hidden");
  });
});

describe("sloppy but sound files", () => {
  it("count rows and cells on where numbers are missing", () => {
    expect(
      values(tinyBook('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>')),
    ).toEqual([
      [0, 0, 1],
      [0, 3, 2],
      [0, 4, 3],
      [1, 0, 4],
    ]);
  });

  it("take the last of doubled cells and any order of rows", () => {
    const rows = '<row r="3"><c r="A3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>';
    expect(values(tinyBook(rows))).toEqual([
      [2, 0, 2],
      [0, 0, 3],
    ]);
  });

  it.each([
    ["row 0", '<row r="0"><c r="A1"><v>1</v></c></row>', [[0, 0, 1]]],
    ["spans that lie", '<row r="1" spans="1:1"><c r="C1"><v>1</v></c></row>', [[0, 2, 1]]],
    ["a type nobody knows", '<row r="1"><c r="A1" t="q"><v>x</v></c></row>', [[0, 0, "x"]]],
    ["a number that is none", '<row r="1"><c r="A1"><v>1.2.3</v></c></row>', [[0, 0, "1.2.3"]]],
    ["a date as text", '<row r="1"><c r="A1" t="d"><v>2012-03-31T12:00:00</v></c></row>', [[0, 0, 40999.5]]],
    [
      "an inline text with runs",
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
      [[0, 0, "ab"]],
    ],
    [
      "an error of a newer Excel",
      '<row r="1"><c r="A1" t="e"><v>#PYTHON!</v></c></row>',
      [[0, 0, cellError("#VALUE!")]],
    ],
    ["a style that is not there", '<row r="1"><c r="A1" s="9999"><v>1</v></c></row>', [[0, 0, 1]]],
    [
      "a CDATA section",
      '<row r="1"><c r="A1" t="str"><v><![CDATA[<row r="9">&]]></v></c></row>',
      [[0, 0, '<row r="9">&']],
    ],
    [
      "comments and processing instructions",
      '<!-- <row r="7"> --><?x <row?><row r="1"><c r="A1"><v>1</v></c></row>',
      [[0, 0, 1]],
    ],
    ["a > in an attribute", '<row r="1" x="a>b"><c r="A1"><v>1</v></c></row>', [[0, 0, 1]]],
  ])("with %s are read", (_, rows, expected) => {
    expect(values(tinyBook(rows))).toEqual(expected);
  });

  it("are read without believing the dimension, and a merge of the whole sheet is one rectangle", () => {
    const sheet =
      `${WORKSHEET}<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` +
      '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="nonsense"/></mergeCells></worksheet>';
    const content = opened(tinyBook("", { [SHEET]: sheet })).content.sheets[0];
    expect(content?.cells.size).toBe(1);
    expect(content?.merges).toEqual([{ row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 }]);
  });

  it("with an array that claims the whole sheet mark only the cells that exist", () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
    const cells = opened(tinyBook(rows)).content.sheets[0]?.cells.get(0);
    expect(cells?.get(1)?.array).toEqual({ row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 });
  });

  it("with data tables show the value and keep the range", () => {
    const rows = '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>5</v></c></row>';
    expect(opened(tinyBook(rows)).content.sheets[0]?.cells.get(0)?.get(0)).toMatchObject({
      value: 5,
      formula: null,
      array: {},
    });
  });

  it.each([["-1"], ["7"], ["99999999999"], ["x"], [""]])("with the shared text %p give an empty cell", (index) => {
    const bytes = tinyBook(`<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`, {
      "xl/_rels/workbook.xml.rels": WITH_STRINGS,
      "xl/sharedStrings.xml": sharedStrings("<si><t>một</t></si>"),
    });
    expect(values(bytes)).toEqual([[0, 0, null]]);
  });

  it("have shared formulas expanded to where they stand", () => {
    const rows =
      `<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="3">SUM($A$1:A2)*'Quý I'!A2</f><v>1</v></c><c r="C2"><f t="shared" si="3"/></c></row>` +
      '<row r="3"><c r="B3"><f t="shared" si="3"/><v>1</v></c><c r="C3"><f t="shared" si="8"/><v>1</v></c></row>';
    const cells = opened(tinyBook(rows)).content.sheets[0]?.cells;
    expect(cells?.get(1)?.get(2)?.formula).toBe("=SUM($A$1:B2)*'Quý I'!B2");
    expect(cells?.get(2)?.get(1)?.formula).toBe("=SUM($A$1:A3)*'Quý I'!A3");
    expect(cells?.get(2)?.get(2)?.formula).toBeNull();
  });

  it("in UTF-16 with a mark and in Latin-1 with a declaration are read", () => {
    const text = `${WORKSHEET}<sheetData><row r="1"><c r="A1" t="str"><v>tỷ lệ</v></c></row></sheetData></worksheet>`;
    const little = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
    const big = new Uint8Array([0xfe, 0xff, ...Buffer.from(text, "utf16le").swap16()]);
    const latin = Buffer.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?>${text.replace("tỷ lệ", "t\u00ea")}`,
      "latin1",
    );
    expect(values(tinyBook("", { [SHEET]: little }))).toEqual([[0, 0, "tỷ lệ"]]);
    expect(values(tinyBook("", { [SHEET]: big }))).toEqual([[0, 0, "tỷ lệ"]]);
    expect(values(tinyBook("", { [SHEET]: new Uint8Array(latin) }))).toEqual([[0, 0, "tê"]]);
  });

  it("with another part or folder for the workbook are found by relationship or content type", () => {
    const parts = tinyParts('<row r="1"><c r="A1"><v>1</v></c></row>');
    const { "_rels/.rels": _, ...withoutRelationships } = parts;
    expect(values(pack(withoutRelationships))).toEqual([[0, 0, 1]]);
  });
});

describe("files that are refused, with the reason", () => {
  const bytes = fixture("report.xlsx");
  const strip = (part: string): Uint8Array => {
    const { [part]: _, ...rest } = tinyParts("");
    return pack(rest);
  };

  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "not-a-zip"],
    ["a text", strToU8("đây không phải bảng tính"), "not-a-zip"],
    [
      "an encrypted workbook or old .xls",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "encrypted-or-old-format",
    ],
    ["half a file", bytes.slice(0, bytes.length / 2), "truncated"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "no-workbook-part"],
    ["a missing sheet", strip(SHEET), "missing-part"],
    ["missing workbook relationships", strip("xl/_rels/workbook.xml.rels"), "missing-part"],
    ["a path that climbs", pack({ ...tinyParts(""), "../x.xml": "<a/>" }), "bad-entry-name"],
    ["an absolute path", pack({ ...tinyParts(""), "/etc/x": "a" }), "bad-entry-name"],
    ["a drive", pack({ ...tinyParts(""), "C:\\x": "a" }), "bad-entry-name"],
    ["an entry that comes twice", pack({ ...tinyParts(""), "XL/Workbook.xml": "<a/>" }), "duplicate-entry"],
    [
      "too many entries",
      pack(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`x${String(i)}`, ""]))),
      "too-many-entries",
    ],
    ["a zip bomb", pack({ ...tinyParts(""), "xl/bomb.bin": new Uint8Array(20 * 1024 * 1024) }), "ratio"],
    [
      "UTF-16 without mark",
      tinyBook("", { [SHEET]: new Uint8Array(Buffer.from("<worksheet/>", "utf16le")) }),
      "unsupported-encoding",
    ],
    [
      "windows-1258",
      tinyBook("", { [SHEET]: '<?xml version="1.0" encoding="windows-1258"?><worksheet/>' }),
      "unsupported-encoding",
    ],
    ["a column past XFD", tinyBook('<row r="1"><c r="XFE1"/></row>'), "bad-xml"],
    ["a row past the last", tinyBook('<row r="1048576"/><row/>'), "bad-xml"],
  ])("%s", (_, file, code) => {
    expect(openCode(file)).toBe(code);
  });

  it.each([
    ["a DOCTYPE", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>', "doctype"],
    [
      "an entity of its own",
      `${WORKSHEET}<sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
      "bad-xml",
    ],
    ["an open end", `${WORKSHEET}<sheetData><row>`, "bad-xml"],
    ["tags that cross", `${WORKSHEET}<sheetData><row><c></row></c></sheetData></worksheet>`, "bad-xml"],
    ["10,000 levels", "<a>".repeat(10_000), "bad-xml"],
    ["an attribute of 300 kB", `<worksheet a="${"x".repeat(300_000)}"/>`, "bad-xml"],
    ["an attribute without end", '<worksheet a="', "bad-xml"],
    ["two roots", "<worksheet/><worksheet/>", "bad-xml"],
    ["no root", "   ", "bad-xml"],
  ])("a sheet with %s", (_, sheet, code) => {
    expect(openCode(tinyBook("", { [SHEET]: sheet }))).toBe(code);
  });

  it("names the part that is wrong", () => {
    expect(openXlsx(tinyBook("", { [SHEET]: "<a>" }))).toEqual({ ok: false, error: { code: "bad-xml", part: SHEET } });
  });

  it("a shared formula that would grow without end", () => {
    const master = `<row r="1"><c r="A1"><f t="shared" ref="A1:A5001" si="0">"${"x".repeat(8000)}"&amp;A1</f></c></row>`;
    const followers = Array.from({ length: 5_000 }, () => '<row><c><f t="shared" si="0"/></c></row>');
    expect(openCode(tinyBook(master + followers.join("")))).toBe("too-large");
  });
});

describe("any damage", () => {
  const bytes = fixture("report.xlsx");

  it("ends in a workbook or a reason, and so does saving what was opened", () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.option(fc.nat(bytes.length)), (place, byte, cut) => {
        const damaged = bytes.slice(0, cut ?? undefined);
        if (place < damaged.length) damaged[place] = byte;
        const result = openXlsx(damaged);
        if (!result.ok) {
          expect(result.error.code).toMatch(/^[a-z-]+$/);
          return;
        }
        const sheet = { ...noSheetChanges(), cells: [at(3, 1, 5)] };
        const saved = saveXlsx(result.value, { ...noChanges(), sheets: new Map([[1, sheet]]) });
        if (!saved.ok) expect(saved.error.code).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 300 },
    );
  });

  it("inside the XML of a sheet does too", () => {
    const rows =
      '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1</v></c></row>';
    const parts = {
      "xl/_rels/workbook.xml.rels": WITH_STRINGS,
      "xl/sharedStrings.xml": sharedStrings("<si><t>a</t></si>"),
    };
    const sheet = `${WORKSHEET}<cols><col min="1" max="2"/></cols><sheetData>${rows}</sheetData><mergeCells count="1"/></worksheet>`;
    const piece = fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "/",
      " r=",
      "<c",
      "</row>",
      "<row>",
      "&#0;",
      "<!--",
      "]]>",
      "A0",
      "-1",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.nat(sheet.length), fc.nat(12), piece, (place, gone, text) => {
        const damaged = tinyBook("", { ...parts, [SHEET]: sheet.slice(0, place) + text + sheet.slice(place + gone) });
        const result = openXlsx(damaged);
        if (!result.ok) {
          expect(result.error.code).toMatch(/^[a-z-]+$/);
          return;
        }
        const change = { ...noSheetChanges(), cells: [at(0, 1, "x"), at(4, 4, 1)], columns: [], merges: [] };
        const saved = saveXlsx(result.value, { ...noChanges(), sheets: new Map([[1, change]]) });
        if (saved.ok) expect(openCode(saved.value)).toBe("opened");
      }),
      { numRuns: 500 },
    );
  });
});

describe("relationships", () => {
  it("to outside the file are never followed", () => {
    const external = relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]).replace(
      "</Relationships>",
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="http://vi.du/styles.xml" TargetMode="External"/></Relationships>',
    );
    expect(openCode(tinyBook("", { "xl/_rels/workbook.xml.rels": external }))).toBe("opened");
  });
});
