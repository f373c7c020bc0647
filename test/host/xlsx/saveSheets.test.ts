import type { BookChanges, SheetChanges } from "../../../src/host/xlsx/changes";
import type { PageContent } from "../../../src/host/xlsx/content";
import { noSheetChanges } from "../../../src/host/xlsx/noChanges";
import { newSheetChanges, surplusChart } from "./newSheet";
import {
  at,
  differingParts,
  fixture,
  opened,
  pack,
  partText,
  saved,
  savedSheet,
  tinyBook,
  tinyParts,
  unpack,
} from "./workbooks";

const SHEET = "xl/worksheets/sheet1.xml";

describe("a new sheet with everything on it", () => {
  const bytes = fixture("report.xlsx");
  const changes = newSheetChanges(bytes);
  const after = saved(bytes, changes);
  const content = opened(after).content;
  const sheet = content.sheets.at(-1);
  const wanted = changes.newSheets?.[0]?.changes;

  it("stands last, with its own id, and is the one that is shown", () => {
    expect(content.sheets.map((one) => one.name)).toEqual(["Quý I", "Danh mục", "Tổng hợp", "Quý II"]);
    expect(content.activeSheet).toBe(3);
    expect(partText(after, "xl/workbook.xml")).toContain('activeTab="4"');
    expect(partText(after, SHEET)).not.toContain("tabSelected");
  });

  it("has its cells, with formats as they were asked for", () => {
    expect(sheet?.cells.get(1)?.get(2)).toMatchObject({ value: 114.3, formula: "=B2*1.143" });
    const style = sheet?.cells.get(0)?.get(0)?.style ?? -1;
    expect(content.formats[style]).toEqual(changes.addedFormats?.[0]);
    expect(sheet?.cells.get(2)?.get(2)?.style).toBe(style);
  });

  it("has its settings, properties and chart", () => {
    expect(sheet).toMatchObject({
      merges: wanted?.merges,
      columns: wanted?.columns,
      rowHeights: wanted?.rowHeights,
      frozen: wanted?.frozen,
      showGridlines: false,
      customProperties: wanted?.customProperties,
      page: wanted?.page,
      charts: wanted?.charts,
      selection: wanted?.selection,
    });
  });

  it("brings the custom XML part and the names along", () => {
    expect(content.customXmlParts).toEqual(changes.customXmlParts);
    expect(content.names).toEqual(changes.names);
  });

  it("fills the caches of its chart from the cells it wrote", () => {
    const chart = Object.keys(unpack(after)).find((part) => !(part in unpack(bytes)) && part.startsWith("xl/charts/"));
    const xml = partText(after, chart ?? "");
    expect(xml).toContain('<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>Kim Sơn</c:v></c:pt>');
    expect(xml).toContain('<c:pt idx="1"><c:v>-3.5</c:v></c:pt>');
  });

  it("touches no part of the file but those that name sheets, parts and styles", () => {
    const added = Object.keys(unpack(after)).filter((part) => !(part in unpack(bytes)));
    const changed = differingParts(bytes, after).filter((part) => !added.includes(part));
    expect(changed).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      SHEET,
    ]);
  });

  it("can be saved again without a trace", () => {
    expect(saved(after, {})).toEqual(after);
  });
});

describe("settings of a sheet", () => {
  const bytes = fixture("report.xlsx");

  it.each<[string, Partial<SheetChanges>]>([
    ["merges", { merges: [{ row: 20, column: 0, rowCount: 2, columnCount: 2 }] }],
    ["no merges", { merges: [] }],
    ["panes frozen at rows", { frozen: { rows: 2, columns: 0 } }],
    ["panes frozen at columns", { frozen: { rows: 0, columns: 2 } }],
    ["panes not frozen", { frozen: { rows: 0, columns: 0 } }],
    ["gridlines", { showGridlines: false }],
    ["selection", { selection: { row: 9, column: 3, rowCount: 2, columnCount: 1 } }],
    [
      "row heights",
      {
        rowHeights: new Map([
          [3, 22.5],
          [99, 40],
        ]),
      },
    ],
    ["columns", { columns: [{ first: 1, last: 4, width: 15, hidden: true, style: 3 }] }],
    ["no columns", { columns: [] }],
    [
      "properties",
      {
        customProperties: new Map([
          ["khóa", "giá trị"],
          ["rỗng", ""],
        ]),
      },
    ],
  ])("%s are read back, and nothing else of the workbook is another", (_, changes) => {
    const after = savedSheet(bytes, 1, changes);
    const [before, now] = [opened(bytes).content, opened(after).content];
    expect(now.sheets[0]).toEqual({ ...before.sheets[0], ...changes });
    expect({ ...now, sheets: now.sheets.slice(1) }).toEqual({ ...before, sheets: before.sheets.slice(1) });
  });

  const page: PageContent = {
    orientation: "portrait",
    paperSize: 8,
    fit: null,
    margins: { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 },
    centerHorizontally: true,
    header: "&LỦy ban & <đoàn>",
    footer: "",
  };
  it("the page is read back and the rest of its elements stay", () => {
    const after = savedSheet(bytes, 1, { page });
    expect(opened(after).content.sheets[0]?.page).toEqual(page);
    expect(partText(after, SHEET)).toContain("<legacyDrawing");
  });

  it("the page alone changes what differs", () => {
    const before = opened(bytes).content.sheets[0]?.page;
    const after = savedSheet(bytes, 1, { page: { ...page, ...before, footer: "&CTrang &P" } });
    const expected = partText(bytes, SHEET).replace("&amp;CTrang &amp;P/&amp;N", "&amp;CTrang &amp;P");
    expect(partText(after, SHEET)).toBe(expected);
  });

  it("outline levels stay on their columns when a wider run is written", () => {
    const sheet = `<worksheet xmlns="x"><cols><col min="2" max="3" width="9" outlineLevel="1"/></cols><sheetData/></worksheet>`;
    const after = savedSheet(tinyBook("", { [SHEET]: sheet }), 1, {
      columns: [{ first: 0, last: 4, width: 20, hidden: false, style: 0 }],
    });
    expect(partText(after, SHEET)).toContain(
      '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="3" width="20" customWidth="1" outlineLevel="1"/>' +
        '<col min="4" max="5" width="20" customWidth="1"/></cols>',
    );
  });

  it("a property that changed keeps its part, one that went loses it", () => {
    const two = savedSheet(bytes, 1, {
      customProperties: new Map([
        ["a", "1"],
        ["b", "2"],
      ]),
    });
    const one = savedSheet(two, 1, { customProperties: new Map([["b", "3"]]) });
    expect(opened(one).content.sheets[0]?.customProperties).toEqual(new Map([["b", "3"]]));
    const bins = Object.keys(unpack(one)).filter((part) => part.endsWith(".bin"));
    expect(bins).toEqual(["xl/customProperty2.bin"]);
    const none = savedSheet(one, 1, { customProperties: new Map() });
    expect(partText(none, SHEET)).toBe(partText(bytes, SHEET));
  });
});

describe("formats", () => {
  it("of a cell that was rotated stay rotated when only the fill is new", () => {
    const bytes = fixture("report.xlsx");
    const { formats } = opened(bytes).content;
    const head = formats[2];
    if (head === undefined) throw new Error("the heading has a format");
    const style = formats.length;
    const after = saved(bytes, {
      addedFormats: [{ ...head, fill: "#FFC7CE" }],
      sheets: new Map([
        [1, { ...noSheetChanges(), cells: [at(2, 0, "Đơn vị", { style }), at(20, 0, "mới", { style })] }],
      ]),
    });
    const sheet = opened(after).content.sheets[0];
    const [rotated, plain] = [sheet?.cells.get(2)?.get(0)?.style ?? 0, sheet?.cells.get(20)?.get(0)?.style ?? 0];
    const records = [...partText(after, "xl/styles.xml").matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([xf]) => xf);
    const cellRecords = records.slice(records.length - opened(after).content.formats.length);
    expect(cellRecords[rotated]).toContain('textRotation="90"');
    expect(cellRecords[plain]).not.toContain("textRotation");
    expect(opened(after).content.formats[plain]).toEqual({ ...head, fill: "#FFC7CE" });
  });

  it("the file has already are used again", () => {
    const bytes = fixture("report.xlsx");
    const { formats } = opened(bytes).content;
    const after = saved(bytes, {
      addedFormats: formats.slice(3, 4),
      sheets: new Map([[1, { ...noSheetChanges(), cells: [at(20, 0, 1, { style: formats.length })] }]]),
    });
    expect(differingParts(bytes, after)).toEqual([SHEET]);
    expect(opened(after).content.sheets[0]?.cells.get(20)?.get(0)?.style).toBe(3);
  });

  it("make a styles part where the file has none", () => {
    const bytes = tinyBook("");
    const [base] = opened(bytes).content.formats;
    if (base === undefined) throw new Error("there is a default");
    const bold = { ...base, font: { ...base.font, bold: true } };
    const after = saved(bytes, {
      addedFormats: [bold],
      sheets: new Map([[1, { ...noSheetChanges(), cells: [at(0, 0, 1, { style: 1 })] }]]),
    });
    expect(opened(after).content.formats).toEqual([base, bold]);
    expect(Object.keys(unpack(after))).toContain("xl/styles.xml");
  });
});

describe("sheets", () => {
  const bytes = fixture("report.xlsx");

  it("are renamed, hidden and shown in the workbook part alone", () => {
    const rename = { ...noSheetChanges(), name: "Quý 1 & 2", visibility: "very-hidden" as const };
    const after = saved(bytes, {
      sheets: new Map<number, SheetChanges>([
        [1, rename],
        [2, { ...noSheetChanges(), visibility: "visible" as const }],
      ]),
    });
    expect(differingParts(bytes, after)).toEqual(["xl/workbook.xml"]);
    expect(opened(after).content.sheets.map((one) => [one.name, one.visibility])).toEqual([
      ["Quý 1 & 2", "very-hidden"],
      ["Danh mục", "visible"],
      ["Tổng hợp", "visible"],
    ]);
  });

  it("go with their drawing, chart, comments and names; positions of the others follow", () => {
    const after = saved(bytes, { removedSheets: [1] });
    const content = opened(after).content;
    expect(content.sheets.map((one) => one.name)).toEqual(["Danh mục", "Tổng hợp"]);
    expect(content.names).toEqual([
      { name: "DonVi", formula: "'Danh mục'!$A$1:$A$4", sheet: null, hidden: false },
      { name: "Moc", formula: "'Tổng hợp'!$A$1", sheet: 1, hidden: false },
    ]);
    const left = Object.keys(unpack(after));
    expect(left.filter((part) => /worksheets\/sheet1|comments|vmlDrawing|charts\/chart1\.xml/.test(part))).toEqual([]);
    expect(left).toContain("xl/chartsheets/sheet1.xml");
    expect(partText(after, "[Content_Types].xml")).not.toContain("worksheets/sheet1.xml");
  });

  it("that are new get a free id when a chart sheet, which nobody sees, has theirs", () => {
    const after = saved(bytes, { newSheets: [{ sheetId: 3, name: "Mới", changes: noSheetChanges() }] });
    expect(opened(after).content.sheets.at(-1)).toMatchObject({ name: "Mới", sheetId: 5 });
  });

  it("written in strict files and with prefixes are found again", () => {
    const strict = "http://purl.oclc.org/ooxml";
    const parts = tinyParts("");
    const file = pack({
      ...parts,
      "_rels/.rels": String(parts["_rels/.rels"]).replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006",
        `${strict}/officeDocument`,
      ),
      "xl/_rels/workbook.xml.rels": String(parts["xl/_rels/workbook.xml.rels"])
        .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", `${strict}/officeDocument`)
        .replace("worksheets/sheet1.xml", "/xl/Worksheets/SHEET1.xml"),
      "xl/workbook.xml": `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><x:sheets><x:sheet name="Quý I" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
      [SHEET]: `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData/></x:worksheet>`,
    });
    const after = saved(file, {
      newSheets: [{ sheetId: 2, name: "Quý II", changes: { ...noSheetChanges(), cells: [at(0, 0, 5)] } }],
      sheets: new Map([
        [
          1,
          {
            ...noSheetChanges(),
            cells: [at(0, 0, "chữ")],
            merges: [{ row: 1, column: 0, rowCount: 1, columnCount: 2 }],
          },
        ],
      ]),
    });
    const content = opened(after).content;
    expect(content.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("chữ");
    expect(content.sheets[0]?.merges).toHaveLength(1);
    expect(content.sheets[1]?.cells.get(0)?.get(0)?.value).toBe(5);
    expect(partText(after, SHEET)).toMatch(/<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0<.*<x:mergeCells/);
    expect(partText(after, "xl/worksheets/sheet2.xml")).toContain(`xmlns="${strict}/spreadsheetml/main"`);
  });
});

describe("charts", () => {
  const bytes = fixture("report.xlsx");
  const chart = opened(bytes).content.sheets[0]?.charts[0];
  if (chart === undefined) throw new Error("the report has a chart");

  it("that are given as they are stay byte for byte", () => {
    expect(differingParts(bytes, savedSheet(bytes, 1, { charts: [chart] }))).toEqual([]);
  });

  it("that changed are written into their own part; one that only moved is moved in the drawing", () => {
    const changed = savedSheet(bytes, 1, { charts: [{ ...chart, title: "Mới" }] });
    expect(differingParts(bytes, changed)).toEqual(["xl/charts/chart1.xml"]);
    expect(opened(changed).content.sheets[0]?.charts).toEqual([{ ...chart, title: "Mới" }]);
    const anchor = { row: 20, column: 1, rowCount: 10, columnCount: 4 };
    const movedTo = savedSheet(bytes, 1, { charts: [{ ...chart, anchor }] });
    expect(differingParts(bytes, movedTo)).toEqual(["xl/drawings/drawing1.xml"]);
    expect(opened(movedTo).content.sheets[0]?.charts[0]?.anchor).toEqual(anchor);
  });

  it("that are new go into the drawing of the sheet beside the others", () => {
    const after = savedSheet(bytes, 1, { charts: [surplusChart({ type: "line" })] });
    expect(opened(after).content.sheets[0]?.charts.map((one) => one.name)).toEqual(["Chart 1", "Vượt chỉ tiêu"]);
    expect(differingParts(bytes, after)).not.toContain(SHEET);
  });

  it.each(["column-clustered", "column-stacked", "bar-clustered", "bar-stacked", "line", "line-markers"] as const)(
    "of the kind %s are read back as they were written",
    (type) => {
      const written = surplusChart({ type, gapWidth: 150, overlap: 0, legend: "none", title: null });
      const { titleFont: _, ...untitled } = written;
      const after = savedSheet(bytes, 2, { charts: [untitled] });
      expect(opened(after).content.sheets[1]?.charts).toEqual([untitled]);
    },
  );

  it("of the file are removed by name with their part; the drawing stays", () => {
    const after = savedSheet(bytes, 1, { removedCharts: ["Chart 1"] });
    expect(opened(after).content.sheets[0]?.charts).toEqual([]);
    expect(Object.keys(unpack(after))).not.toContain("xl/charts/chart1.xml");
    expect(Object.keys(unpack(after))).toContain("xl/drawings/drawing1.xml");
  });
});

describe("custom XML parts", () => {
  const id = "{6F1B2C3D-0000-4000-8000-00000000000A}";
  const part = (xml: string): Partial<BookChanges> => ({ customXmlParts: [{ id, namespaceUri: "urn:a", xml }] });
  const bytes = saved(fixture("report.xlsx"), part('<a xmlns="urn:a"/>'));

  it("that changed keep their part and id", () => {
    const after = saved(bytes, part('<a xmlns="urn:a">ừ</a>'));
    expect(differingParts(bytes, after)).toEqual(["customXml/item1.xml"]);
    expect(opened(after).content.customXmlParts).toEqual([
      { id, namespaceUri: "urn:a", xml: '<a xmlns="urn:a">ừ</a>' },
    ]);
  });

  it("that went leave nothing behind", () => {
    const after = saved(bytes, { customXmlParts: [] });
    expect(Object.keys(unpack(after)).filter((name) => name.startsWith("customXml/"))).toEqual([]);
    expect(differingParts(fixture("report.xlsx"), after)).toEqual([]);
  });

  it("of other programs that cannot be read are not listed and not removed", () => {
    const parts = { ...Object.fromEntries(Object.entries(unpack(bytes))), "customXml/item1.xml": "<!DOCTYPE a><a/>" };
    const odd = pack(parts);
    expect(opened(odd).content.customXmlParts).toEqual([]);
    expect(Object.keys(unpack(saved(odd, { customXmlParts: [] })))).toContain("customXml/item1.xml");
  });
});
