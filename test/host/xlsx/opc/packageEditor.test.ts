import { strFromU8, strToU8 } from "fflate";
import { PackageEditor } from "../../../../src/host/xlsx/opc/packageEditor";
import { ZipParts, relationshipsOf } from "../../../../src/host/xlsx/opc/partSource";
import { removeTree } from "../../../../src/host/xlsx/opc/removeTree";
import { contentTypeOf, partsOfType } from "../../../../src/host/xlsx/opc/contentTypes";
import { catchXlsx } from "../../../../src/host/xlsx/xlsxError";
import { readZip } from "../../../../src/host/xlsx/zip/readZip";
import { differingParts, pack, partText, relationships, tinyParts, unpack } from "../workbooks";
import type { Parts } from "../workbooks";

const DRAWING = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";

function editorOf(parts: Parts): PackageEditor {
  return new PackageEditor(new ZipParts(readZip(pack(parts))));
}

describe("a package under change", () => {
  it("gives the original bytes when nothing was written, or only what stood there already", () => {
    const bytes = pack(tinyParts(""));
    const editor = new PackageEditor(new ZipParts(readZip(bytes)));
    editor.edit("xl/workbook.xml", (text) => text);
    expect(editor.finish()).toBe(bytes);
  });

  it("reads what was written before, whatever the case of the name", () => {
    const editor = editorOf(tinyParts(""));
    editor.edit("XL/Workbook.XML", (text) => text.replace("Quý I", "Quý II"));
    expect(editor.text("xl/workbook.xml")).toContain("Quý II");
    expect(Object.keys(unpack(editor.finish()))).toEqual(Object.keys(tinyParts("")));
  });

  it("adds parts with content type and relationship", () => {
    const before = tinyParts("");
    const editor = editorOf(before);
    editor.add("xl/drawings/drawing1.xml", "<d/>", "x/drawing");
    expect(editor.relate("xl/worksheets/sheet1.xml", DRAWING, "xl/drawings/drawing1.xml")).toBe("rId1");
    expect(editor.related("xl/worksheets/sheet1.xml", "drawing")).toBe("xl/drawings/drawing1.xml");
    const after = editor.finish();
    expect(differingParts(pack(before), after)).toEqual([
      "[Content_Types].xml",
      "xl/drawings/drawing1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
    ]);
    expect(contentTypeOf(partText(after, "[Content_Types].xml"), "XL/drawings/DRAWING1.xml")).toBe("x/drawing");
    expect(partText(after, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="../drawings/drawing1.xml"');
  });

  it("removes parts with relationships and content type, and forgets those it added itself", () => {
    const editor = editorOf(tinyParts(""));
    editor.add("xl/x1.xml", "<d/>", "x/y");
    editor.remove("xl/x1.xml");
    editor.remove("xl/worksheets/sheet1.xml");
    expect(editor.has("xl/worksheets/sheet1.xml")).toBe(false);
    expect(catchXlsx(() => editor.text("xl/worksheets/sheet1.xml"))).toEqual({
      ok: false,
      error: { code: "missing-part", part: "xl/worksheets/sheet1.xml" },
    });
    const after = editor.finish();
    expect(Object.keys(unpack(after))).not.toContain("xl/x1.xml");
    expect(partText(after, "[Content_Types].xml")).not.toMatch(/sheet1|x1/);
  });

  it("finds free names and ids", () => {
    const editor = editorOf({
      ...tinyParts(""),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["RID3", "comments", "../comments1.xml"],
        ["x", "hyperlink", "a"],
      ]),
    });
    expect(editor.freePart("xl/worksheets/sheet", ".xml")).toBe("xl/worksheets/sheet2.xml");
    expect(editor.relate("xl/worksheets/sheet1.xml", DRAWING, "xl/d.xml")).toBe("rId4");
  });

  it("keeps bytes that are no XML as they are", () => {
    const editor = editorOf(tinyParts(""));
    editor.put("xl/media/image1.png", new Uint8Array([1, 2, 255]));
    expect(unpack(editor.finish())["xl/media/image1.png"]).toEqual(new Uint8Array([1, 2, 255]));
  });
});

it("a tree goes with what only it needs; what others need stays, circles end", () => {
  const editor = editorOf({
    ...tinyParts(""),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ]),
    "xl/worksheets/sheet2.xml": "<worksheet/>",
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "image", "../media/shared.png"],
    ]),
    "xl/worksheets/_rels/sheet2.xml.rels": relationships([["rId1", "image", "../media/shared.png"]]),
    "xl/drawings/drawing1.xml": "<d/>",
    "xl/drawings/_rels/drawing1.xml.rels": relationships([["rId1", "back", "../worksheets/sheet1.xml"]]),
    "xl/media/shared.png": strToU8("p"),
  });
  removeTree(editor, "xl/workbook.xml", "rId1", "xl/worksheets/sheet1.xml");
  const left = Object.keys(unpack(editor.finish()));
  expect(left).toContain("xl/media/shared.png");
  expect(left.filter((name) => /sheet1|drawing/.test(name))).toEqual([]);
  expect(relationshipsOf(editor, "xl/workbook.xml").map((one) => one.id)).toEqual(["rId2"]);
});

describe("content types", () => {
  const text = strFromU8(strToU8(String(tinyParts("")["[Content_Types].xml"])));

  it("come from an override, else from the extension, else there is none", () => {
    expect(contentTypeOf(text, "/xl/workbook.xml")).toMatch(/sheet\.main\+xml$/);
    expect(contentTypeOf(text, "xl/theme/theme1.XML")).toBe("application/xml");
    expect(contentTypeOf(text, "xl/a.bin")).toBeUndefined();
  });

  it("lead to the parts of a kind", () => {
    expect(partsOfType(text, (type) => type.endsWith("worksheet+xml"))).toEqual(["xl/worksheets/sheet1.xml"]);
  });
});
