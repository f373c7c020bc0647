import { strFromU8, strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { catchXlsx } from "../../../../src/host/xlsx/xlsxError";
import { inflateEntry } from "../../../../src/host/xlsx/zip/inflateEntry";
import { readZip } from "../../../../src/host/xlsx/zip/readZip";
import { writeZip } from "../../../../src/host/xlsx/zip/writeZip";
import { unpack } from "../workbooks";
import { asZip64 } from "./zip64";

const FILES = { "a.txt": strToU8("một"), "thư mục/b.txt": strToU8("hai ".repeat(500)), "c.bin": new Uint8Array() };
const PLAIN = zipSync(FILES);

/** A package written as a stream: sizes stand behind the data, in descriptors. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, bytes] of Object.entries(FILES)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

function texts(bytes: Uint8Array): Record<string, string> {
  const zip = readZip(bytes);
  return Object.fromEntries(zip.entries.map((entry) => [entry.name, strFromU8(inflateEntry(zip, entry))]));
}

function codeOf(bytes: Uint8Array): string {
  const result = catchXlsx(() => texts(bytes));
  return result.ok ? "read" : result.error.code;
}

/** A copy with one 32-bit number changed in the directory record of the entry at a position. */
function withField(bytes: Uint8Array, position: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  let record = -1;
  for (let left = position; left >= 0; left -= 1) record = Buffer.from(bytes).indexOf("PK\u0001\u0002", record + 1);
  new DataView(copy.buffer).setUint32(record + offset, value, true);
  return copy;
}

describe("a package", () => {
  const expected = { "a.txt": "một", "thư mục/b.txt": "hai ".repeat(500), "c.bin": "" };

  it.each([
    ["packed", PLAIN],
    ["stored", zipSync(FILES, { level: 0 })],
    ["streamed with data descriptors", streamed()],
    ["with a zip64 directory", asZip64(PLAIN)],
    ["with bytes from a larger buffer", new Uint8Array([0, 0, ...PLAIN, 0]).subarray(2, PLAIN.length + 2)],
  ])("%s is read in its order", (_, bytes) => {
    expect(Object.entries(texts(bytes))).toEqual(Object.entries(expected));
  });

  it("with a comment at the end is read", () => {
    const comment = strToU8("PK ghi chú");
    const bytes = new Uint8Array([...PLAIN, ...comment]);
    bytes[PLAIN.length - 2] = comment.length;
    expect(texts(bytes)).toEqual(expected);
  });

  it("has its entries found without case and with either separator", () => {
    const zip = readZip(zipSync({ "XL\\Workbook.xml": strToU8("x") }));
    expect(zip.byKey.get("xl/workbook.xml")?.name).toBe("XL\\Workbook.xml");
  });
});

describe("a package that lies", () => {
  it.each([
    ["less content than it says", withField(PLAIN, 0, 24, 9), "truncated"],
    ["more content than it says", withField(PLAIN, 0, 24, 2), "too-large"],
    ["another checksum", withField(PLAIN, 0, 16, 1), "crc"],
    ["packed data that runs into the next entry", withField(PLAIN, 0, 20, 60), "bad-zip"],
    ["a place that is no entry", withField(PLAIN, 0, 42, 3), "bad-zip"],
    ["a total above the cap", withField(PLAIN, 0, 24, 0x7fffffff), "too-large"],
    ["an unknown way of packing", withField(PLAIN, 0, 10, 14), "unsupported-compression"],
    ["a password", withField(PLAIN, 0, 8, 1), "encrypted-entry"],
    ["a directory elsewhere", PLAIN.slice(0, -30), "truncated"],
  ])("by %s is refused", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("by 4 GB behind 42 kB is stopped at once, whatever it declares", () => {
    const bomb = zipSync({ a: new Uint8Array(60 * 1024 * 1024) });
    expect(codeOf(bomb)).toBe("ratio");
    expect(codeOf(withField(bomb, 0, 24, 1000))).toBe("too-large");
  });

  it("with a packed stream that is broken is truncated, not an exception", () => {
    const bytes = PLAIN.slice();
    bytes.fill(0xff, 40, 44);
    expect(codeOf(bytes)).toMatch(/truncated|too-large|crc/);
  });

  it("in its zip64 records is refused", () => {
    const bytes = asZip64(PLAIN);
    const locator = bytes.length - 42;
    expect(codeOf(bytes.slice().fill(0xff, locator + 8, locator + 16))).toBe("bad-zip");
    expect(codeOf(bytes.slice().fill(0, locator + 8, locator + 16))).toBe("bad-zip");
  });
});

describe("writing a package", () => {
  const edits = {
    replaced: new Map([
      ["a.txt", strToU8("một hai")],
      ["c.bin", null],
    ]),
    added: [{ name: "xl/mới.xml", bytes: strToU8("<a/>") }],
  };

  it.each([
    ["packed", PLAIN],
    ["streamed", streamed()],
    ["zip64", asZip64(PLAIN)],
  ])("replaces, removes and adds in a %s one; another reader agrees", (_, bytes) => {
    const after = writeZip(readZip(bytes), edits);
    const expected = { "a.txt": "một hai", "thư mục/b.txt": "hai ".repeat(500), "xl/mới.xml": "<a/>" };
    expect(Object.entries(texts(after))).toEqual(Object.entries(expected));
    expect(Object.keys(unpack(after))).toEqual(Object.keys(expected));
  });

  it("gives the same bytes for the same edits", () => {
    expect(writeZip(readZip(PLAIN), edits)).toEqual(writeZip(readZip(PLAIN), edits));
  });

  it("keeps the time of a replaced entry", () => {
    const dated = zipSync(FILES, { mtime: new Date(2012, 2, 31, 12, 30) });
    const after = writeZip(readZip(dated), edits);
    const time = (bytes: Uint8Array): Uint8Array => {
      const at = readZip(bytes).entries[0]?.recordStart ?? 0;
      return bytes.slice(at + 12, at + 16);
    };
    expect(time(after)).toEqual(time(dated));
  });
});
