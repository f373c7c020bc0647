import { seriesXml } from "../../../../src/host/xlsx/chart/seriesXml";
import type { SeriesContent } from "../../../../src/host/xlsx/content";

const SERIES: SeriesContent = {
  nameRef: null,
  name: "Thực hiện",
  categories: null,
  values: "S!$A$1",
  fill: "auto",
  line: "auto",
  labels: false,
  invertIfNegative: false,
};

/** The children of the series by name, in order, and the whole text. */
function written(
  change: Partial<SeriesContent>,
  type: Parameters<typeof seriesXml>[2],
): { names: string[]; xml: string } {
  const xml = seriesXml({ ...SERIES, ...change }, 3, type, () => undefined);
  const names = ["idx", "order", "tx", "spPr", "invertIfNegative", "marker", "dLbls", "cat", "val", "smooth"];
  const places = names.map((name) => [name, xml.indexOf(`<c:${name}`)] as const).filter(([, place]) => place >= 0);
  return { names: places.sort((a, b) => a[1] - b[1]).map(([name]) => name), xml };
}

describe("a series", () => {
  it("of columns has its children in schema order", () => {
    const { names, xml } = written({ fill: null, labels: true, categories: "S!$B$1" }, "column-clustered");
    expect(names).toEqual(["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val"]);
    expect(xml).toContain('<c:idx val="3"/><c:order val="3"/><c:tx><c:v>Thực hiện</c:v></c:tx>');
  });

  it("of a line has no inversion, and a marker only where it is switched off", () => {
    expect(written({}, "line").names).toEqual(["idx", "order", "tx", "marker", "val", "smooth"]);
    expect(written({ name: "" }, "line-markers").names).toEqual(["idx", "order", "val", "smooth"]);
  });

  it("with labels shows the value and nothing else", () => {
    expect(written({ labels: true }, "bar-stacked").xml).toContain(
      '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    );
  });

  it("is filled and outlined, or not, or as the theme likes", () => {
    expect(written({ fill: "#1f497d", line: { color: "#FF0000", widthPoints: 1.5 } }, "bar-clustered").xml).toContain(
      '<c:spPr><a:solidFill><a:srgbClr val="1F497D"/></a:solidFill><a:ln w="19050"><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:ln></c:spPr>',
    );
    expect(written({ fill: null, line: null }, "bar-clustered").xml).toContain(
      "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    );
    expect(written({}, "bar-clustered").xml).not.toContain("spPr");
  });
});
