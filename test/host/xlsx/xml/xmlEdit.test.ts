import { appendInside, applyEdits, setAttributes, setChild, xmlElement } from "../../../../src/host/xlsx/xml/xmlEdit";
import { child, parseXml } from "../../../../src/host/xlsx/xml/xmlTree";

const ORDER = ["sheetPr", "cols", "sheetData", "mergeCells"];

function withChild(xml: string, local: string, inner: string): string {
  return applyEdits(xml, [setChild(parseXml(xml, "p"), ORDER, local, inner)]);
}

describe("edits", () => {
  it("are all done at once, in any order given, insertions at one place in the order given", () => {
    const edits = [
      { start: 4, end: 5, text: "E" },
      { start: 1, end: 1, text: "x" },
      { start: 1, end: 1, text: "y" },
      { start: 0, end: 1, text: "" },
    ];
    expect(applyEdits("abcde", edits)).toBe("xybcdE");
    expect(applyEdits("abc", [])).toBe("abc");
  });

  it("that overlap are a mistake of ours", () => {
    const edits = [
      { start: 0, end: 3, text: "" },
      { start: 2, end: 4, text: "" },
    ];
    expect(() => applyEdits("abcde", edits)).toThrow("overlap");
  });
});

describe("elements", () => {
  it("are written with escaped attributes; what is undefined is left out", () => {
    expect(xmlElement("a", { b: 'x"<&\n', c: undefined, d: true, e: false, f: 1.5 })).toBe(
      '<a b="x&quot;&lt;&amp;&#10;" d="1" e="0" f="1.5"/>',
    );
    expect(xmlElement("a", {}, "<b/>")).toBe("<a><b/></a>");
  });

  it("get attributes without losing the others", () => {
    const xml = `<a b='1' x:c="&quot;"><d/></a>`;
    const root = parseXml(xml, "p");
    expect(applyEdits(xml, [setAttributes(root, { b: 2, e: "n" })])).toBe('<a b="2" x:c="&quot;" e="n"><d/></a>');
    expect(applyEdits(xml, [setAttributes(root, { b: undefined })])).toBe('<a x:c="&quot;"><d/></a>');
    const empty = parseXml('<a b="1" />', "p");
    expect(applyEdits('<a b="1" />', [setAttributes(empty, { b: 2 })])).toBe('<a b="2"/>');
  });

  it("take another last child, also when they were empty tags", () => {
    for (const [xml, expected] of [
      ["<x:a><b/></x:a>", "<x:a><b/><c/></x:a>"],
      ['<x:a k="1" />', '<x:a k="1"><c/></x:a>'],
      ["<x:a></x:a>", "<x:a><c/></x:a>"],
    ] as const) {
      expect(applyEdits(xml, [appendInside(parseXml(xml, "p"), "<c/>")])).toBe(expected);
    }
  });
});

describe("a child with its place in the schema", () => {
  it.each([
    ["<w><sheetData/></w>", "mergeCells", "<w><sheetData/><mergeCells/></w>"],
    ["<w><sheetData/></w>", "cols", "<w><cols/><sheetData/></w>"],
    ["<w><sheetPr/><sheetData/></w>", "cols", "<w><sheetPr/><cols/><sheetData/></w>"],
    ["<w><sheetData/><extLst/></w>", "mergeCells", "<w><sheetData/><mergeCells/><extLst/></w>"],
    ["<w><cols><col/></cols></w>", "cols", "<w><cols/></w>"],
    ["<w/>", "cols", "<w><cols/></w>"],
  ])("in %s, %s gives %s", (xml, local, expected) => {
    expect(withChild(xml, local, `<${local}/>`)).toBe(expected);
  });

  it("is removed by nothing, and nothing is removed where it is not", () => {
    expect(withChild("<w><cols/><sheetData/></w>", "cols", "")).toBe("<w><sheetData/></w>");
    expect(withChild("<w><sheetData/></w>", "cols", "")).toBe("<w><sheetData/></w>");
    expect(child(parseXml(withChild("<w><cols/></w>", "cols", ""), "p"), "cols")).toBeUndefined();
  });
});
