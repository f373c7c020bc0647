import { readSharedStrings } from "../../../../src/host/xlsx/strings/readSharedStrings";
import { SharedStringWriter } from "../../../../src/host/xlsx/strings/sharedStringWriter";
import { sharedStrings } from "../workbooks";

const ITEMS =
  "<si><t>một</t></si><si/><si><t/></si><si><r><rPr><b/><rFont val='x'/></rPr><t>Ghi </t></r><r><t xml:space=\"preserve\"> chú</t></r></si>" +
  "<si><t>đọc</t><rPh sb='0' eb='1'><t>phiên âm</t></rPh><phoneticPr fontId='1'/></si><si><t>a_x000D_b &amp; <![CDATA[<c>]]></t></si><si><t>một</t></si>";

describe("shared texts", () => {
  const strings = readSharedStrings(sharedStrings(ITEMS), "sst");

  it("are the text of all runs, without phonetic readings, empty ones too", () => {
    expect(strings.texts).toEqual(["một", "", "", "Ghi  chú", "đọc", "a\rb & <c>", "một"]);
  });

  it.each([
    ["một", 0],
    ["", 1],
    ["Ghi  chú", undefined],
    ["đọc", undefined],
    ["hai", undefined],
  ])("%p may be used at %p: the first plain one", (text, index) => {
    expect(strings.plainIndex(text)).toBe(index);
  });
});

describe("new texts", () => {
  const writer = (xml: string): SharedStringWriter => new SharedStringWriter(readSharedStrings(xml, "sst"));

  it("get the next indexes, once each", () => {
    const one = writer(sharedStrings(ITEMS));
    expect([one.indexOf("hai"), one.indexOf("ba"), one.indexOf("hai"), one.indexOf("một")]).toEqual([7, 8, 7, 0]);
  });

  it.each([
    [sharedStrings("<si><t>một</t></si>"), ["một", " hai\n"]],
    [sharedStrings(""), [" hai\n"]],
    ['<x:sst xmlns:x="u" count="9" uniqueCount="1"/>', [" hai\n"]],
  ])("stand at the end of %s", (xml, texts) => {
    const one = writer(xml);
    one.indexOf(" hai\n");
    expect(one.hasAdded).toBe(true);
    expect(readSharedStrings(one.appendTo(xml, "sst"), "sst").texts).toEqual(texts);
  });

  it("are counted where the file counts, and nowhere else", () => {
    const counted = '<sst count="9" uniqueCount="1"><si><t>một</t></si></sst>';
    const one = writer(counted);
    one.indexOf("hai");
    expect(one.appendTo(counted, "sst")).toBe(
      '<sst count="10" uniqueCount="2"><si><t>một</t></si><si><t>hai</t></si></sst>',
    );
    const bare = "<sst><si><t>một</t></si></sst>";
    const two = writer(bare);
    two.indexOf("hai");
    expect(two.appendTo(bare, "sst")).toBe("<sst><si><t>một</t></si><si><t>hai</t></si></sst>");
  });
});
