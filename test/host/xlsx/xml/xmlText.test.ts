import fc from "fast-check";
import { catchXlsx } from "../../../../src/host/xlsx/xlsxError";
import { attribute, parseXml, textOf } from "../../../../src/host/xlsx/xml/xmlTree";
import { escapeAttribute, escapeText, unescapeXml } from "../../../../src/host/xlsx/xml/xmlText";
import { decodeXstring, encodeXstring } from "../../../../src/host/xlsx/xml/xstring";

describe("entities", () => {
  it.each([
    ["A &amp; B", "A & B"],
    ["&lt;&gt;&quot;&apos;", "<>\"'"],
    ["&#7879;&#x1EC7;", "ệệ"],
    ["&#x1F600;", "😀"],
    ["không có", "không có"],
  ])("%p means %p", (raw, text) => {
    expect(unescapeXml(raw, "p")).toBe(text);
  });

  it.each(["&b;", "&", "& ", "&amp", "&#0;", "&#x110000;", "&#xZ;", "&constructor;", "&;"])(
    "%p means nothing",
    (raw) => {
      expect(catchXlsx(() => unescapeXml(raw, "p"))).toEqual({ ok: false, error: { code: "bad-xml", part: "p" } });
    },
  );
});

it("every text survives an element and an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = encodeXstring(text);
      const element = parseXml(`<a b="${escapeAttribute(clean)}">${escapeText(clean)}</a>`, "p");
      expect(decodeXstring(textOf(element))).toBe(text);
      expect(decodeXstring(attribute(element, "b") ?? "")).toBe(text);
    }),
  );
});

describe("escapes of characters that XML cannot hold", () => {
  it.each([
    ["a\rb", "a_x000D_b"],
    ["_x0041_", "_x005F_x0041_"],
    ["_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
    ["\ud800", "_xD800_"],
    ["\tgiữ\n", "\tgiữ\n"],
    ["_x00_", "_x00_"],
    ["😀", "😀"],
  ])("%p is read back from what is written", (text, written) => {
    expect(encodeXstring(text)).toBe(written);
    expect(decodeXstring(encodeXstring(text))).toBe(text);
  });

  it("any text of x, digits and underscores survives", () => {
    const text = fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "F", "\r", "a") });
    fc.assert(
      fc.property(text, (one) => {
        expect(decodeXstring(encodeXstring(one))).toBe(one);
      }),
    );
  });
});
