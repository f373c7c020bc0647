import { readChart } from "../../../../src/host/xlsx/chart/readChart";

const SER =
  '<c:ser><c:tx><c:strRef><c:f>S!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>Thực hiện</c:v></c:pt></c:strCache></c:strRef></c:tx>' +
  "<c:val><c:numRef><c:f>S!$B$2:$B$3</c:f></c:numRef></c:val></c:ser>";

function read(plot: string, around = ""): ReturnType<typeof readChart> {
  return readChart(`<c:chartSpace><c:chart>${around}<c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`, "p");
}

describe("kinds", () => {
  it.each([
    ['<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/></c:barChart>', "column-clustered"],
    ['<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/></c:barChart>', "bar-stacked"],
    ['<c:barChart><c:barDir val="bar"/><c:grouping val="percentStacked"/></c:barChart>', "other"],
    ['<c:lineChart><c:grouping val="standard"/></c:lineChart>', "line"],
    [`<c:lineChart><c:grouping val="standard"/>${SER}<c:marker val="1"/></c:lineChart>`, "line-markers"],
    ['<c:lineChart><c:grouping val="stacked"/></c:lineChart>', "other"],
    ["<c:pieChart/>", "other"],
    ["<c:barChart/><c:lineChart/>", "other"],
    ["", "other"],
  ])("%s is %s", (plot, type) => {
    expect(read(plot).type).toBe(type);
  });
});

describe("titles", () => {
  const rich = (properties: string, text: string): string =>
    `<c:title><c:tx><c:rich><a:p>${properties}<a:r><a:t>${text}</a:t></a:r></a:p><a:p><a:r><a:t>2</a:t></a:r></a:p></c:rich></c:tx></c:title>`;

  it.each([
    ["", null],
    [rich("", "Kết quả"), "Kết quả\n2"],
    ["<c:title/>", "Thực hiện"],
    [
      "<c:title><c:tx><c:strRef><c:f>S!A1</c:f><c:strCache><c:pt><c:v>Ô</c:v></c:pt></c:strCache></c:strRef></c:tx></c:title>",
      "Ô",
    ],
  ])("%.40s is %p", (title, expected) => {
    expect(read(`<c:barChart>${SER}</c:barChart>`, title).title).toBe(expected);
  });

  it("have the font that was set, and none where nothing was", () => {
    expect(read("", rich('<a:pPr><a:defRPr sz="1250" b="0"/></a:pPr>', "x")).titleFont).toEqual({
      size: 12.5,
      bold: false,
    });
    expect(read("", rich("", "x"))).not.toHaveProperty("titleFont");
  });
});

describe("series", () => {
  it.each([
    ["", "auto", "auto"],
    ["<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>", null, null],
    ['<c:spPr><a:solidFill><a:srgbClr val="1f497d"/></a:solidFill></c:spPr>', "#1F497D", "auto"],
    [
      '<c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln w="25400"><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:ln></c:spPr>',
      "auto",
      { color: "#FF0000", widthPoints: 2 },
    ],
  ])("with %.30s are filled %p and outlined %p", (shape, fill, line) => {
    expect(read(`<c:barChart>${SER.replace("<c:val>", `${shape}<c:val>`)}</c:barChart>`).series[0]).toMatchObject({
      fill,
      line,
    });
  });

  it("have their references, and no values when numbers stand in the chart itself", () => {
    expect(read(`<c:barChart>${SER}</c:barChart>`).series[0]).toMatchObject({
      nameRef: "S!$B$1",
      name: "Thực hiện",
      categories: null,
      values: "S!$B$2:$B$3",
    });
    const literal = "<c:ser><c:tx><c:v>tên</c:v></c:tx><c:val><c:numLit/></c:val></c:ser>";
    expect(read(`<c:barChart>${literal}</c:barChart>`).series[0]).toMatchObject({
      nameRef: null,
      name: "tên",
      values: "",
    });
  });

  it.each([
    ["<c:dLbls><c:showVal val='1'/></c:dLbls>", true],
    ["<c:dLbls><c:delete val='1'/></c:dLbls>", false],
    ["<c:dLbls><c:showVal val='0'/></c:dLbls>", false],
  ])("with %s have labels: %p", (labels, expected) => {
    expect(read(`<c:barChart>${SER.replace("<c:val>", `${labels}<c:val>`)}</c:barChart>`).series[0]?.labels).toBe(
      expected,
    );
  });
});

it("axes and legend are read with what a chart means that does not say", () => {
  expect(read("<c:barChart/>")).toMatchObject({
    legend: "none",
    gapWidth: 150,
    overlap: 0,
    valueAxis: { minimum: null, maximum: null, visible: true, gridlines: false, numberFormat: "General" },
    categoryAxis: { reversed: false },
  });
  const axes =
    '<c:barChart><c:gapWidth val="60"/><c:overlap val="-20"/></c:barChart><c:catAx><c:scaling><c:orientation val="maxMin"/></c:scaling></c:catAx>' +
    '<c:valAx><c:scaling><c:max val="200"/><c:min val="-10.5"/></c:scaling><c:delete val="1"/><c:majorGridlines/><c:numFmt formatCode="0%"/></c:valAx>';
  expect(read(axes, '<c:legend><c:legendPos val="tr"/></c:legend>')).toMatchObject({
    legend: "right",
    gapWidth: 60,
    overlap: -20,
    valueAxis: { minimum: -10.5, maximum: 200, visible: false, gridlines: true, numberFormat: "0%" },
    categoryAxis: { reversed: true },
  });
});
