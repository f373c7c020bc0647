import { catchXlsx } from "../../../../src/host/xlsx/xlsxError";
import { XmlCursor } from "../../../../src/host/xlsx/xml/xmlCursor";

/** All tags of a text as "kind name depth". */
function tags(text: string): string[] {
  const cursor = new XmlCursor(text, "p");
  const list: string[] = [];
  while (cursor.next()) list.push(`${cursor.kind} ${cursor.local} ${String(cursor.depth)}`);
  return list;
}

function codeOf(text: string): string {
  const result = catchXlsx(() => tags(text));
  return result.ok ? "read" : result.error.code;
}

describe("tags", () => {
  it("are met in order with their depth, prefixes left out", () => {
    expect(tags('<?xml version="1.0"?><x:a b="1"><c/><!-- <d> --><x:e>t</x:e></x:a>')).toEqual([
      "open a 1",
      "empty c 1",
      "open e 2",
      "close e 1",
      "close a 0",
    ]);
  });

  it("inside CDATA, comments, instructions and quotes are none", () => {
    expect(tags("<a><![CDATA[<b>]]><!--<b>--><?x <b?><c d='<b>' e=\">\"/></a>")).toEqual([
      "open a 1",
      "empty c 1",
      "close a 0",
    ]);
  });

  it.each([
    ["<a>", "bad-xml"],
    ["<a></b>", "bad-xml"],
    ["</a>", "bad-xml"],
    ["<>", "bad-xml"],
    ["<a b='>", "bad-xml"],
    ["<a <b/>", "bad-xml"],
    ["<!-- -", "bad-xml"],
    ["<!DOCTYPE a>", "doctype"],
    ["<!ELEMENT a>", "doctype"],
    ["<a>".repeat(101), "bad-xml"],
    [`<a>${"<b>".repeat(99)}${"</b>".repeat(99)}</a>`, "read"],
    [`<a b="${"x".repeat(70_000)}"/>`, "bad-xml"],
    ["", "read"],
  ])("%.20p is %s", (text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});

describe("attributes", () => {
  const cursor = new XmlCursor(`<c r="B7" s = '3' rr="x" r:id="rId1" x="a=b r='no'"\n t="s" />`, "p");
  cursor.next();

  it.each([
    ["r", "B7"],
    ["s", "3"],
    ["rr", "x"],
    ["r:id", "rId1"],
    ["x", "a=b r='no'"],
    ["t", "s"],
    ["id", undefined],
    ["q", undefined],
  ])("%s is %p", (name, value) => {
    expect(cursor.attribute(name)).toBe(value);
  });

  it("of a tag without any are not there", () => {
    const bare = new XmlCursor("<c/>", "p");
    bare.next();
    expect(bare.attribute("r")).toBeUndefined();
  });
});

it("skipping an element ends on its own close tag, also with equal names inside", () => {
  const text = "<a><b><b/><b>x</b></b><c/></a>";
  const cursor = new XmlCursor(text, "p");
  cursor.next();
  cursor.next();
  cursor.skipElement();
  expect(text.slice(cursor.start, cursor.end)).toBe("</b>");
  expect(cursor.depth).toBe(1);
  cursor.next();
  cursor.skipElement();
  expect(cursor.local).toBe("c");
});
