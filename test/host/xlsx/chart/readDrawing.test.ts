import { opened, pack, relationships, tinyParts, WORKSHEET } from "../workbooks";
import type { Parts } from "../workbooks";
import type { ChartContent } from "../../../../src/host/xlsx/content";

const FRAME =
  '<x:graphicFrame><x:nvGraphicFramePr><x:cNvPr id="2" name="Đồ thị 1"/></x:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="rId1"/></a:graphicData></a:graphic></x:graphicFrame>';

function corner(name: string, column: number, offset: number, row: number): string {
  const one = (local: string, value: number): string => `<x:${local}>${String(value)}</x:${local}>`;
  return `<x:${name}>${one("col", column)}${one("colOff", offset)}${one("row", row)}${one("rowOff", offset)}</x:${name}>`;
}

/** Charts of a workbook whose first sheet has a drawing with these anchors. */
function charts(anchors: string, parts: Parts = {}): readonly ChartContent[] {
  const book = pack({
    ...tinyParts(""),
    "xl/worksheets/sheet1.xml": `${WORKSHEET}<sheetData/><drawing r:id="rId1"/></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "drawing", "../drawings/drawing1.xml"]]),
    "xl/drawings/drawing1.xml": `<x:wsDr>${anchors}</x:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([["rId1", "chart", "/xl/charts/chart1.xml"]]),
    "xl/charts/chart1.xml": "<c:chartSpace><c:chart><c:plotArea><c:pieChart/></c:plotArea></c:chart></c:chartSpace>",
    ...parts,
  });
  return opened(book).content.sheets[0]?.charts ?? [];
}

describe("the place of a chart", () => {
  it.each([
    [`<x:twoCellAnchor>${corner("from", 1, 0, 2)}${corner("to", 4, 0, 9)}${FRAME}</x:twoCellAnchor>`, [2, 1, 7, 3]],
    [`<x:twoCellAnchor>${corner("from", 1, 0, 2)}${corner("to", 4, 9, 9)}${FRAME}</x:twoCellAnchor>`, [2, 1, 8, 4]],
    [`<x:twoCellAnchor>${corner("from", 1, 5, 2)}${corner("to", 1, 0, 2)}${FRAME}</x:twoCellAnchor>`, [2, 1, 1, 1]],
    [
      `<x:oneCellAnchor>${corner("from", 1, 0, 2)}<x:ext cx="1219200" cy="200000"/>${FRAME}</x:oneCellAnchor>`,
      [2, 1, 2, 2],
    ],
  ])("of %.30s is in cells", (anchor, [row, column, rowCount, columnCount]) => {
    expect(charts(anchor)[0]).toMatchObject({ name: "Đồ thị 1", anchor: { row, column, rowCount, columnCount } });
  });
});

describe("what is no chart we can read", () => {
  const good = `<x:twoCellAnchor>${corner("from", 1, 0, 2)}${corner("to", 4, 0, 9)}${FRAME}</x:twoCellAnchor>`;

  it.each<[string, string, Parts]>([
    ["an anchor without place", `<x:absoluteAnchor>${FRAME}</x:absoluteAnchor>`, {}],
    ["a picture", `<x:twoCellAnchor>${corner("from", 0, 0, 0)}<x:pic/></x:twoCellAnchor>`, {}],
    ["a chart part with a DOCTYPE", good, { "xl/charts/chart1.xml": "<!DOCTYPE a><a/>" }],
    ["a drawing that is broken", "<a>", {}],
    [
      "a chart that is not there",
      good,
      { "xl/drawings/_rels/drawing1.xml.rels": relationships([["rId1", "chart", "none.xml"]]) },
    ],
  ])("%s is left in the file unseen", (_, anchors, parts) => {
    expect(charts(anchors, parts)).toEqual([]);
  });
});
