import { strToU8 } from "fflate";
import { catchXlsx } from "../../../../src/host/xlsx/xlsxError";
import { decodeUtf16Le, decodeXml, encodeUtf16, encodeXml } from "../../../../src/host/xlsx/xml/encoding";

const TEXT = "<a>Tỷ lệ 😀</a>";

describe("a part", () => {
  it("in UTF-8 with or without mark is the same text, and keeps its mark when written", () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(TEXT)]);
    expect(decodeXml(marked, "p")).toBe(TEXT);
    expect(decodeXml(strToU8(TEXT), "p")).toBe(TEXT);
    expect(encodeXml(TEXT, marked)).toEqual(marked);
    expect(encodeXml(TEXT, strToU8(TEXT))).toEqual(strToU8(TEXT));
    expect(encodeXml(TEXT, undefined)).toEqual(strToU8(TEXT));
  });

  it("longer than one step in UTF-16 is whole", () => {
    const long = `<a>${"ệ".repeat(20_001)}</a>`;
    const bytes = new Uint8Array([0xff, 0xfe, ...encodeUtf16(long)]);
    expect(decodeXml(bytes, "p")).toBe(long);
  });

  it("declared in another encoding is declared as UTF-8 when it is written", () => {
    const latin = new Uint8Array(Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', "latin1"));
    const text = decodeXml(latin, "p");
    expect(text).toContain("<a>é</a>");
    expect(encodeXml(text, latin)).toEqual(strToU8('<?xml version="1.0" encoding="UTF-8"?><a>é</a>'));
  });

  it.each([
    ["utf-8", TEXT],
    ["UTF-8", TEXT],
    ["us-ascii", TEXT],
  ])("declared as %s is UTF-8", (name, body) => {
    expect(decodeXml(strToU8(`<?xml version="1.0" encoding="${name}"?>${body}`), "p")).toContain(body);
  });

  it.each([
    ["UTF-16 without mark", new Uint8Array(encodeUtf16("<a/>"))],
    ["big-endian without mark", new Uint8Array([0, 60, 0, 97])],
    ["windows-1258", strToU8('<?xml version="1.0" encoding="windows-1258"?><a/>')],
  ])("in %s is refused", (_, bytes) => {
    expect(catchXlsx(() => decodeXml(bytes, "p"))).toEqual({
      ok: false,
      error: { code: "unsupported-encoding", part: "p" },
    });
  });
});

it("values of sheet properties are UTF-16 without mark; a mark and closing zeros do not count", () => {
  expect([...encodeUtf16("Vă")]).toEqual([0x56, 0, 0x03, 0x01]);
  expect(decodeUtf16Le(encodeUtf16("Văn phòng"))).toBe("Văn phòng");
  expect(decodeUtf16Le(new Uint8Array([0xff, 0xfe, 0x56, 0, 0, 0]))).toBe("V");
  expect(decodeUtf16Le(new Uint8Array([0x56]))).toBe("");
});
