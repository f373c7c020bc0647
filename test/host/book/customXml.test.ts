import { rootNamespace } from "../../../src/host/book/customXml";

describe("rootNamespace", () => {
  it("is the xmlns of the root", () => {
    expect(rootNamespace('<a xmlns="urn:chi-tieu"><b xmlns="urn:other"/></a>')).toBe("urn:chi-tieu");
    expect(rootNamespace('<?xml version="1.0"?>\n<a xmlns="urn:x"/>')).toBe("urn:x");
  });

  it("is empty without one: a prefix does not count", () => {
    expect(rootNamespace("<a/>")).toBe("");
    expect(rootNamespace('<p:a xmlns:p="urn:x"><b xmlns="urn:y"/></p:a>')).toBe("");
  });

  it.each([
    "",
    "text",
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a b=c/>",
    "<a>&unknown;</a>",
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
  ])("refuses %j", (xml) => {
    expect(rootNamespace(xml)).toBeUndefined();
  });
});
