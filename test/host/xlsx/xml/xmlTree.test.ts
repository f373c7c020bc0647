import { catchXlsx } from "../../../../src/host/xlsx/xlsxError";
import {
  attribute,
  attributesOf,
  child,
  childrenNamed,
  descend,
  flag,
  numberAttribute,
  parseFragment,
  parseXml,
  plainText,
  prefixOf,
  rawXml,
  relationshipId,
  textOf,
} from "../../../../src/host/xlsx/xml/xmlTree";

const BOOK = parseXml(
  `<x:workbook a="1 &amp; 2"><x:sheets><x:sheet name='Quý "I"' q:id="rId7"/><x:sheet n="-1.5"/></x:sheets><x:calcPr on="on"/></x:workbook>`,
  "xl/workbook.xml",
);

describe("a tree", () => {
  it("is walked by local names", () => {
    expect(child(BOOK, "sheets")?.children).toHaveLength(2);
    expect(childrenNamed(child(BOOK, "sheets"), "sheet")).toHaveLength(2);
    expect(descend(BOOK, "sheets", "sheet")?.name).toBe("x:sheet");
    expect(descend(BOOK, "sheets", "nothing", "sheet")).toBeUndefined();
    expect(childrenNamed(undefined, "sheet")).toEqual([]);
  });

  it("knows where its elements stand", () => {
    const sheets = child(BOOK, "sheets");
    expect(sheets && rawXml(sheets)).toMatch(/^<x:sheets>.*<\/x:sheets>$/);
    expect(prefixOf(BOOK)).toBe("x:");
  });

  it("gives attributes as what they mean", () => {
    const sheet = descend(BOOK, "sheets", "sheet");
    expect(attribute(BOOK, "a")).toBe("1 & 2");
    expect(attribute(sheet, "name")).toBe('Quý "I"');
    expect(sheet && relationshipId(sheet)).toBe("rId7");
    expect(relationshipId(BOOK)).toBeUndefined();
    expect(numberAttribute(child(BOOK, "sheets")?.children[1], "n")).toBe(-1.5);
    expect(numberAttribute(sheet, "name")).toBeUndefined();
    expect([...attributesOf(BOOK).keys()]).toEqual(["a"]);
  });

  it.each([
    ["1", true],
    ["true", true],
    ["on", true],
    ["0", false],
    ["false", false],
    ["", false],
  ])("a flag of %p is %p", (text, value) => {
    expect(flag(parseXml(`<a b="${text}"/>`, "p"), "b", true)).toBe(value);
  });

  it("a flag that is not there is what the format says", () => {
    expect(flag(BOOK, "no")).toBe(false);
    expect(flag(BOOK, "no", true)).toBe(true);
  });

  it("leaves the inside of an opaque element alone but knows its ends", () => {
    const root = parseXml("<a><sheetData><row/></sheetData><b/></a>", "p", "sheetData");
    const data = child(root, "sheetData");
    expect(data?.children).toEqual([]);
    expect(root.source.text.slice(data?.openEnd, data?.closeStart)).toBe("<row/>");
    expect(child(root, "b")).toBeDefined();
  });

  it("of more than a million elements is refused", () => {
    const result = catchXlsx(() => parseXml(`<a>${"<b/>".repeat(1_000_001)}</a>`, "p"));
    expect(result).toEqual({ ok: false, error: { code: "too-large", part: "p" } });
  });

  it("can be a piece with several elements", () => {
    expect(parseFragment("<a/><b/>", "p").map((one) => one.local)).toEqual(["a", "b"]);
  });
});

describe("text", () => {
  it.each([
    ["<a>x &lt; y</a>", "x < y"],
    ["<a>một<b/><!-- hai -->ba</a>", "mộtba"],
    ["<a><![CDATA[<&]]>&amp;</a>", "<&&"],
    ["<a/>", ""],
    ["<a>1\r\n2\r3</a>", "1\n2\n3"],
  ])("of %s is %p", (xml, text) => {
    expect(textOf(parseXml(xml, "p"))).toBe(text);
  });

  it("of nothing is empty", () => {
    expect(textOf(undefined)).toBe("");
    expect(plainText("", "p")).toBe("");
  });
});
