import fc from "fast-check";
import type { PageContent } from "../../../../src/host/xlsx/content";
import { readPage } from "../../../../src/host/xlsx/sheet/readPage";
import { writePage } from "../../../../src/host/xlsx/sheet/writePage";
import { SHEET_ORDER } from "../../../../src/host/xlsx/sheet/sheetOrder";
import { parseXml } from "../../../../src/host/xlsx/xml/xmlTree";

const margin = fc.constantFrom(0, 0.25, 0.7, 1.5);
const page: fc.Arbitrary<PageContent> = fc.record({
  orientation: fc.constantFrom<PageContent["orientation"]>("portrait", "landscape"),
  paperSize: fc.constantFrom(1, 8, 9),
  fit: fc.option(fc.record({ wide: fc.nat(3), tall: fc.nat(3) })),
  margins: fc.record({ left: margin, right: margin, top: margin, bottom: margin, header: margin, footer: margin }),
  centerHorizontally: fc.boolean(),
  header: fc.constantFrom("", "&CBáo cáo", '&L"A" & <B>\n'),
  footer: fc.constantFrom("", "&CTrang &P/&N"),
});
const SHEETS = [
  "<worksheet><sheetData/></worksheet>",
  '<worksheet><sheetPr><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1" autoPageBreaks="0"/></sheetPr><sheetData/>' +
    '<printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" scale="80" r:id="rId1"/><headerFooter alignWithMargins="0"><oddFooter>&amp;P</oddFooter><firstHeader>x</firstHeader></headerFooter><drawing r:id="rId2"/></worksheet>',
];

describe("the page of a sheet", () => {
  it("is read back as it was written, and its elements stand in schema order", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHEETS), page, (sheet, wanted) => {
        const after = writePage(sheet, "p", wanted);
        const root = parseXml(after, "p");
        expect(readPage(root)).toEqual(wanted);
        const order = root.children.map((one) => SHEET_ORDER.indexOf(one.local));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  it("keeps the printer's settings, tab colour and what else it does not know", () => {
    fc.assert(
      fc.property(page, (wanted) => {
        const after = writePage(SHEETS[1] ?? "", "p", wanted);
        for (const kept of [
          'scale="80"',
          'r:id="rId1"',
          "tabColor",
          'autoPageBreaks="0"',
          'gridLines="1"',
          "<firstHeader>x",
          "alignWithMargins",
        ]) {
          expect(after).toContain(kept);
        }
      }),
    );
  });

  it("stays byte for byte when it is the same", () => {
    for (const sheet of SHEETS) expect(writePage(sheet, "p", readPage(parseXml(sheet, "p")))).toBe(sheet);
  });
});
