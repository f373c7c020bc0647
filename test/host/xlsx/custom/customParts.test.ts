import {
  opened,
  pack,
  partText,
  relationships,
  saved,
  savedSheet,
  tinyBook,
  tinyParts,
  unpack,
  WORKSHEET,
} from "../workbooks";
import { encodeUtf16 } from "../../../../src/host/xlsx/xml/encoding";

const SHEET = "xl/worksheets/sheet1.xml";

describe("custom XML parts", () => {
  const foreign = {
    ...tinyParts(""),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "customXml", "../customXml/item5.xml"],
      ["rId3", "customXml", "../customXml/item6.xml"],
    ]),
    "customXml/item5.xml": '<x:a xmlns:x="urn:x" xmlns="urn:khac"/>',
    "customXml/item6.xml": "<b/>",
    "customXml/_rels/item6.xml.rels": relationships([["rId1", "customXmlProps", "itemProps6.xml"]]),
    "customXml/itemProps6.xml": '<p:datastoreItem xmlns:p="u" p:itemID="{AB}"/>',
  };

  it("have the namespace of their root, and their part name for an id where they have no other", () => {
    expect(opened(pack(foreign)).content.customXmlParts).toEqual([
      { id: "customXml/item5.xml", namespaceUri: "urn:x", xml: foreign["customXml/item5.xml"] },
      { id: "{AB}", namespaceUri: "", xml: "<b/>" },
    ]);
  });

  it("are told apart by id when one changes and one goes", () => {
    const after = saved(pack(foreign), { customXmlParts: [{ id: "{AB}", namespaceUri: "", xml: "<b>2</b>" }] });
    expect(opened(after).content.customXmlParts).toEqual([{ id: "{AB}", namespaceUri: "", xml: "<b>2</b>" }]);
    expect(Object.keys(unpack(after))).not.toContain("customXml/item5.xml");
  });

  it("with an id that is no GUID are written without properties", () => {
    const after = saved(tinyBook(""), {
      customXmlParts: [{ id: "của tôi", namespaceUri: "urn:a", xml: '<a xmlns="urn:a"/>' }],
    });
    expect(opened(after).content.customXmlParts).toEqual([
      { id: "customXml/item1.xml", namespaceUri: "urn:a", xml: '<a xmlns="urn:a"/>' },
    ]);
    expect(Object.keys(unpack(after)).filter((part) => part.includes("itemProps"))).toEqual([]);
  });
});

describe("custom properties of a sheet", () => {
  const withProperty = pack({
    ...tinyParts(""),
    [SHEET]: `${WORKSHEET}<sheetData/><customProperties><customPr name="khóa" r:id="rId1"/><customPr name="mất" r:id="rId9"/><customPr name="hỏng"/></customProperties></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "customProperty", "../customProperty1.bin"],
      ["rId9", "customProperty", "../none.bin"],
    ]),
    "xl/customProperty1.bin": encodeUtf16("giá trị"),
  });

  it("without a value part are left out", () => {
    expect(opened(withProperty).content.sheets[0]?.customProperties).toEqual(new Map([["khóa", "giá trị"]]));
  });

  it("that are the same touch nothing", () => {
    expect(savedSheet(withProperty, 1, { customProperties: new Map([["khóa", "giá trị"]]) })).toEqual(withProperty);
  });

  it("with another value change their part alone", () => {
    const after = savedSheet(withProperty, 1, { customProperties: new Map([["khóa", "mới"]]) });
    expect(partText(after, SHEET)).toBe(partText(withProperty, SHEET));
    expect(unpack(after)["xl/customProperty1.bin"]).toEqual(encodeUtf16("mới"));
  });

  it("go one by one", () => {
    const two = savedSheet(withProperty, 1, {
      customProperties: new Map([
        ["khóa", "giá trị"],
        ["hai", "2"],
      ]),
    });
    expect(opened(two).content.sheets[0]?.customProperties).toEqual(
      new Map([
        ["khóa", "giá trị"],
        ["hai", "2"],
      ]),
    );
    const one = savedSheet(two, 1, { customProperties: new Map([["hai", "2"]]) });
    expect(opened(one).content.sheets[0]?.customProperties).toEqual(new Map([["hai", "2"]]));
    expect(Object.keys(unpack(one))).not.toContain("xl/customProperty1.bin");
  });
});
