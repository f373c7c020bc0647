import { must } from "../../../src/base/invariant";
import { CustomXmlList } from "../../../src/host/book/customXmlList";
import { codeOf } from "./sampleBook";

const PART = { id: "{5B1C0E54-0000-4000-8000-00000000000A}", namespaceUri: "urn:khác", xml: '<a xmlns="urn:khác"/>' };
const open = (): CustomXmlList => new CustomXmlList([PART]);

describe("CustomXmlList", () => {
  it("adds a part with an id of its own and the namespace of its root", () => {
    const parts = open();
    parts.add('<state xmlns="urn:chi-tieu"/>');
    parts.add('<state xmlns="urn:chi-tieu"/>');
    const [, first, second] = parts.list;
    expect(first).toMatchObject({ namespaceUri: "urn:chi-tieu", xml: '<state xmlns="urn:chi-tieu"/>' });
    expect(first?.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(second?.id).not.toBe(first?.id);
    expect(parts.changes()).toEqual(parts.list);
  });

  it("finds an id in any case", () => {
    expect(open().byId(PART.id.toLowerCase())).toEqual(PART);
    expect(open().byId("{0}")).toBeUndefined();
  });

  it("replaces text and namespace, keeping the id", () => {
    const parts = open();
    const part = must(parts.byId(PART.id), "part");
    expect(codeOf(parts.setXml(part, "<b/>"))).toBe("ok");
    expect(part).toEqual({ id: PART.id, namespaceUri: "", xml: "<b/>" });
    expect(codeOf(parts.setXml(part, "<b>"))).toBe("InvalidArgument");
    expect(part.xml).toBe("<b/>");
    parts.setXml(part, PART.xml);
    expect(parts.changes()).toBeUndefined();
  });

  it("refuses what is not XML", () => {
    const parts = open();
    expect(codeOf(parts.add("không phải XML"))).toBe("InvalidArgument");
    expect(parts.changes()).toBeUndefined();
  });

  it("removes for good", () => {
    const parts = open();
    const part = must(parts.byId(PART.id), "part");
    parts.remove(part);
    expect(parts.changes()).toEqual([]);
    expect(codeOf(parts.setXml(part, "<b/>"))).toBe("ItemNotFound");
  });
});
