import fc from "fast-check";
import { cellError } from "../../../src/base/cellValue";
import type { CellValue } from "../../../src/base/cellValue";
import type { CellContent } from "../../../src/host/xlsx/content";
import { noChanges, noSheetChanges } from "../../../src/host/xlsx/noChanges";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import {
  at,
  cellAt,
  differingParts,
  fixture,
  opened,
  pack,
  partText,
  relationships,
  saved,
  savedSheet,
  sharedStrings,
  tinyBook,
  tinyParts,
  unpack,
  valueOf,
  WITH_STRINGS,
  WORKSHEET,
} from "./workbooks";

const SHEET = "xl/worksheets/sheet1.xml";

describe("a file without changes", () => {
  it.each(["report.xlsx", "styled.xlsx"] as const)("%s comes back as the identical bytes", (name) => {
    const bytes = fixture(name);
    expect(Buffer.from(saved(bytes, {})).equals(Buffer.from(bytes))).toBe(true);
  });

  it("stays as it is when formats were prepared but no cell uses them", () => {
    const bytes = fixture("report.xlsx");
    const { formats } = opened(bytes).content;
    expect(saved(bytes, { addedFormats: formats.slice(0, 1) })).toEqual(bytes);
  });
});

describe("one changed cell", () => {
  it("differs in its sheet part only, and there only in that cell", () => {
    const bytes = fixture("report.xlsx");
    const after = savedSheet(bytes, 1, { cells: [at(3, 1, 105.5, { style: 3 })] });
    expect(differingParts(bytes, after)).toEqual([SHEET]);
    expect(partText(after, SHEET)).toBe(
      partText(bytes, SHEET).replace('<c r="B4" s="3"><v>100</v></c>', '<c r="B4" s="3"><v>105.5</v></c>'),
    );
  });

  it("keeps packed bytes, order and times of all other entries", () => {
    const bytes = fixture("report.xlsx");
    const after = savedSheet(bytes, 1, { cells: [at(3, 1, 105.5, { style: 3 })] });
    expect(Object.keys(unpack(after))).toEqual(Object.keys(unpack(bytes)));
    const styles = opened(bytes).source.parts.zip.byKey.get("xl/styles.xml");
    const raw = Buffer.from(bytes.subarray(styles?.localStart, styles?.localEnd));
    expect(Buffer.from(after).includes(raw)).toBe(true);
  });

  it("appends a new text to the shared texts and leaves the old ones where they are", () => {
    const bytes = fixture("report.xlsx");
    const before = opened(bytes).source.strings.texts;
    const after = savedSheet(bytes, 1, { cells: [at(3, 0, "Ban Tổ chức")] });
    expect(differingParts(bytes, after)).toEqual(["xl/sharedStrings.xml", SHEET]);
    expect(opened(after).source.strings.texts).toEqual([...before, "Ban Tổ chức"]);
  });

  it("makes a part for shared texts beside the workbook where there is none", () => {
    const after = savedSheet(tinyBook(""), 1, { cells: [at(0, 0, "Ban Tổ chức")] });
    expect(partText(after, "xl/sharedStrings.xml")).toContain("<si><t>Ban Tổ chức</t></si>");
    expect(partText(after, "xl/_rels/workbook.xml.rels")).toContain('Target="sharedStrings.xml"');
  });

  it("uses an equal plain text that is there, but not a rich one", () => {
    const bytes = fixture("report.xlsx");
    const plain = savedSheet(bytes, 1, { cells: [at(3, 0, "Cộng")] });
    expect(differingParts(bytes, plain)).toEqual([SHEET]);
    const rich = savedSheet(bytes, 1, { cells: [at(3, 0, "Ghi chú")] });
    expect(differingParts(bytes, rich)).toContain("xl/sharedStrings.xml");
  });

  it("is written at its place: before, between and after the cells and rows of the file", () => {
    const bytes = tinyBook('<row r="3" spans="2:4"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>');
    const cells = [at(0, 0, 9), at(2, 0, 10), at(2, 2, 11), at(2, 4, 12), at(5, 1, 13)];
    expect(partText(savedSheet(bytes, 1, { cells }), SHEET)).toContain(
      '<sheetData><row r="1"><c r="A1"><v>9</v></c></row>' +
        '<row r="3"><c r="A3"><v>10</v></c><c r="B3"><v>1</v></c><c r="C3"><v>11</v></c>' +
        '<c r="D3"><v>2</v></c><c r="E3"><v>12</v></c></row><row r="6"><c r="B6"><v>13</v></c></row></sheetData>',
    );
  });

  it("says references out loud where the file only counts, once counting would go wrong", () => {
    const bytes = tinyBook("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    const removed = savedSheet(bytes, 1, { cells: [at(0, 0, null)] });
    expect(partText(removed, SHEET)).toContain('<row r="1"><c r="B1"><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(cellAt(removed, 0, 0, 0)).toBeUndefined();
    expect(cellAt(removed, 0, 0, 1)?.value).toBe(2);
  });

  it("goes when it is empty, but stays where a row or column format would shine through", () => {
    const row = '<row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c></row>';
    const plain = tinyBook('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(partText(savedSheet(plain, 1, { cells: [at(0, 0, null)] }), SHEET)).toContain('<row r="1"></row>');
    expect(partText(savedSheet(tinyBook(row), 1, { cells: [at(0, 0, null)] }), SHEET)).toContain('<c r="A1"/>');
    const sheet = `${WORKSHEET}<cols><col min="1" max="1" style="1"/></cols><sheetData/></worksheet>`;
    const column = tinyBook("", { [SHEET]: sheet });
    expect(partText(savedSheet(column, 1, { cells: [at(0, 0, null)] }), SHEET)).toContain('<c r="A1"/>');
  });

  it("widens the dimension and never shrinks it", () => {
    const sheet = `${WORKSHEET}<dimension ref="B2:C3"/><sheetData/></worksheet>`;
    const bytes = tinyBook("", { [SHEET]: sheet });
    expect(partText(savedSheet(bytes, 1, { cells: [at(4, 0, 1), at(9, 9, null)] }), SHEET)).toContain('ref="A2:C5"');
  });
});

describe("values", () => {
  const values: readonly CellValue[] = [
    0,
    -0.1,
    1e21,
    1.7976931348623157e308,
    "",
    " đầu và cuối ",
    "dòng 1\ndòng 2",
    "a\rb\tc",
    "_x0041_",
    "_x005F_x0041_",
    "_x0041_x0042_",
    "<b>&amp;</b>",
    "]]>",
    "\u0000\ud800x",
    "😀",
    true,
    false,
    cellError("#REF!"),
    cellError("#N/A"),
    "#N/A",
  ];
  it.each(values.map((value) => [value]))("%p is read as it was written, as a constant and as a result", (value) => {
    const bytes = tinyBook("");
    const after = savedSheet(bytes, 1, { cells: [at(0, 0, value), at(0, 1, value, { formula: "=A1" })] });
    expect(cellAt(after, 0, 0, 0)?.value).toStrictEqual(value);
    expect(cellAt(after, 0, 0, 1)).toMatchObject({ value, formula: "=A1" });
  });

  it("a number that is none is stored as #NUM!", () => {
    const after = savedSheet(tinyBook(""), 1, { cells: [at(0, 0, NaN), at(0, 1, -Infinity)] });
    expect(cellAt(after, 0, 0, 0)?.value).toBe(cellError("#NUM!"));
    expect(cellAt(after, 0, 0, 1)?.value).toBe(cellError("#NUM!"));
  });

  it("stand in the cell when a cell of the file points past the shared texts", () => {
    const bytes = tinyBook('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', {
      "xl/_rels/workbook.xml.rels": WITH_STRINGS,
      "xl/sharedStrings.xml": sharedStrings("<si><t>một</t></si>"),
    });
    const after = savedSheet(bytes, 1, { cells: [at(0, 1, "hai")] });
    expect(differingParts(bytes, after)).toEqual([SHEET]);
    expect(cellAt(after, 0, 0, 0)?.value).toBeNull();
    expect(cellAt(after, 0, 0, 1)?.value).toBe("hai");
  });
});

describe("random writes", () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: "binary" }),
    fc.boolean(),
    fc.constant(null),
  );
  const cell = fc.record({
    row: fc.integer({ min: 0, max: 30 }),
    column: fc.integer({ min: 0, max: 12 }),
    value,
    style: fc.integer({ min: 0, max: 4 }),
  });

  it("are read back, everything else is as before, and no other part differs", () => {
    const bytes = fixture("report.xlsx");
    const before = opened(bytes).content;
    fc.assert(
      fc.property(fc.uniqueArray(cell, { maxLength: 25, selector: (one) => one.row * 100 + one.column }), (writes) => {
        const array = (row: number, column: number): boolean => column === 1 && (row === 11 || row === 12);
        const cells = writes
          .filter((one) => !array(one.row, one.column))
          .map((one) => at(one.row, one.column, one.value === 0 ? 0 : one.value, { style: one.style }));
        const after = savedSheet(bytes, 1, { cells });
        const expected = new Map([...(before.sheets[0]?.cells ?? [])].map(([row, line]) => [row, new Map(line)]));
        for (const { row, column, cell: written } of cells) {
          const line = expected.get(row) ?? new Map<number, CellContent>();
          expected.set(row, line);
          if (written.value === null && written.style === 0) line.delete(column);
          else line.set(column, written);
        }
        const sorted = (grid: typeof expected): unknown =>
          [...grid]
            .filter(([, line]) => line.size > 0)
            .sort(([a], [b]) => a - b)
            .map(([row, line]) => [row, [...line].sort(([a], [b]) => a - b)]);
        const content = opened(after).content;
        expect(sorted(content.sheets[0]?.cells ?? new Map<number, Map<number, CellContent>>())).toEqual(
          sorted(expected),
        );
        expect({ ...content, sheets: content.sheets.slice(1) }).toEqual({ ...before, sheets: before.sheets.slice(1) });
        const touched = new Set([SHEET, "xl/sharedStrings.xml", "xl/calcChain.xml", "[Content_Types].xml"]);
        expect(differingParts(bytes, after).filter((part) => !touched.has(part))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("formulas", () => {
  const shared =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';

  it("of followers get their own text when their master is written over", () => {
    const after = savedSheet(tinyBook(shared), 1, { cells: [at(0, 1, 5)] });
    expect(cellAt(after, 0, 1, 1)).toMatchObject({ formula: "=A2*2", value: 4 });
    expect(cellAt(after, 0, 2, 1)).toMatchObject({ formula: "=A3*2", value: 6 });
    expect(partText(after, SHEET)).not.toContain("shared");
  });

  it("stay shared when only a follower is written over", () => {
    const after = savedSheet(tinyBook(shared), 1, { cells: [at(2, 1, 5)] });
    expect(partText(after, SHEET)).toContain('<c r="B2"><f t="shared" si="0"/><v>4</v></c>');
    expect(cellAt(after, 0, 1, 1)).toMatchObject({ formula: "=A2*2" });
  });

  it("that were only calculated keep their element and attributes", () => {
    const bytes = tinyBook(
      '<row r="1"><c r="A1" s="0" vm="1" t="e"><f ca="1">NOW()</f><v>#N/A</v></c><c r="B1"><v>1</v></c></row>',
    );
    const after = saved(bytes, { recalculated: new Map([[1, [at(0, 0, "đạt", { formula: "=NOW()" })]]]) });
    expect(partText(after, SHEET)).toContain('<c r="A1" s="0" t="str"><f ca="1">NOW()</f><v>đạt</v></c><c r="B1">');
  });

  it("of an array stay an array formula when the whole range is written", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2" aca="1">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const array = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
    const cells = [at(0, 0, 3, { formula: "=B1:B2*2", array }), at(1, 0, 6, { array })];
    const after = savedSheet(tinyBook(rows), 1, { cells });
    expect(partText(after, SHEET)).toContain('<f t="array" ref="A1:A2" aca="1">B1:B2*2</f><v>3</v>');
    expect(cellAt(after, 0, 1, 0)).toEqual({ value: 6, formula: null, style: 0, array });
  });

  const withChain = tinyParts('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', {
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
    ]),
    "xl/calcChain.xml": "<calcChain/>",
  });
  const chained = pack({
    ...withChain,
    "[Content_Types].xml": String(withChain["[Content_Types].xml"]).replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="x/chain"/></Types>',
    ),
  });

  it.each([
    ["removed", at(0, 0, 2)],
    ["added", at(0, 1, 2, { formula: "=A1" })],
    ["changed", at(0, 0, 2, { formula: "=3-1" })],
  ])("%s drop the calculation chain with its relationship and content type", (_, cell) => {
    const after = savedSheet(chained, 1, { cells: [cell] });
    expect(Object.keys(unpack(after))).not.toContain("xl/calcChain.xml");
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
  });

  it("that did not change leave the calculation chain alone", () => {
    const after = savedSheet(chained, 1, { cells: [at(5, 5, 1)] });
    expect(differingParts(chained, after)).toEqual([SHEET]);
  });

  it("that could not be calculated ask Excel to calculate all, once", () => {
    const after = saved(chained, { fullCalculationOnLoad: true });
    expect(partText(after, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
    expect(saved(after, { fullCalculationOnLoad: true })).toEqual(after);
  });
});

describe("refusals", () => {
  it("a sheet the file does not have", () => {
    const file = opened(tinyBook(""));
    const changes = { ...noChanges(), sheets: new Map([[99, noSheetChanges()]]) };
    expect(saveXlsx(file, changes)).toEqual({ ok: false, error: { code: "unknown-sheet", sheetId: 99 } });
  });

  it("a signed file, but only when something changed", () => {
    const origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
    const parts = tinyParts("");
    const signed = pack({
      ...parts,
      "_rels/.rels": String(parts["_rels/.rels"]).replace(
        "</Relationships>",
        `<Relationship Id="rId9" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
      ),
      "_xmlsignatures/origin.sigs": "",
    });
    const changes = { ...noChanges(), fullCalculationOnLoad: true };
    expect(saveXlsx(opened(signed), changes)).toEqual({ ok: false, error: { code: "signed" } });
    expect(valueOf(saveXlsx(opened(signed), noChanges()))).toEqual(signed);
  });

  it.each([
    ["rows", '<row r="5"/><row r="2"><c r="A2"><v>1</v></c></row>'],
    ["rows that come twice", '<row r="2"/><row r="2"/>'],
    ["cells", '<row r="2"><c r="C2"/><c r="A2"/></row>'],
  ])("%s out of order are read, but not written into", (_, rows) => {
    const file = opened(tinyBook(rows));
    const sheet = { ...noSheetChanges(), cells: [at(1, 1, 1)] };
    expect(saveXlsx(file, { ...noChanges(), sheets: new Map([[1, sheet]]) })).toEqual({
      ok: false,
      error: { code: "disordered-sheet", part: SHEET },
    });
  });
});
