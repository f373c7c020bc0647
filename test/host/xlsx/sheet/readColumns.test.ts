import { readColumns, readDefaultWidth } from "../../../../src/host/xlsx/sheet/readColumns";
import { parseXml } from "../../../../src/host/xlsx/xml/xmlTree";

describe("columns", () => {
  it.each([
    [
      '<col min="2" max="3" width="12.5" hidden="1" style="4"/>',
      [{ first: 1, last: 2, width: 12.5, hidden: true, style: 4 }],
    ],
    ['<col min="1" max="99999"/>', [{ first: 0, last: 16_383, width: undefined, hidden: false, style: 0 }]],
    ['<col min="0" max="3"/><col min="5" max="4"/><col/>', []],
  ])("of %s", (cols, expected) => {
    expect(readColumns(parseXml(`<cols>${cols}</cols>`, "p"))).toEqual(expected);
  });

  it("of a sheet that names none", () => {
    expect(readColumns(undefined)).toEqual([]);
  });
});

it.each([
  ["<f/>", 9.140625],
  ['<f baseColWidth="8"/>', 9.140625],
  ['<f baseColWidth="10" defaultColWidth="11.5"/>', 11.5],
  ['<f baseColWidth="10"/>', 10 + 5 / 7],
])("the default width of %s is %d", (xml, width) => {
  expect(readDefaultWidth(parseXml(xml, "p"))).toBeCloseTo(width, 9);
});
