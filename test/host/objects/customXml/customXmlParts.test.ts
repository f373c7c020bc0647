import { bookOf, sheetOf } from "../../book/sampleBook";
import { codeOf, openHost } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

const OURS = "urn:chi-tieu:journal:1";
const PARTS = [
  { id: "{00000000-0000-0000-0000-00000000000A}", namespaceUri: "urn:khac", xml: '<a xmlns="urn:khac"/>' },
  { id: "{00000000-0000-0000-0000-00000000000B}", namespaceUri: OURS, xml: `<journal xmlns="${OURS}"/>` },
];

const open = (customXmlParts = PARTS): OpenHost => openHost(bookOf([sheetOf(1, "PL01")], { customXmlParts }));

function withParts<T>({ Excel }: OpenHost, use: (parts: Excel.CustomXmlPartCollection) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const read = use(context.workbook.customXmlParts);
    await context.sync();
    return read();
  });
}

describe("CustomXmlPartCollection", () => {
  it("lists parts and finds one by its id in any case", async () => {
    const seen = await withParts(open(), (parts) => {
      parts.load("items/id,items/namespaceUri");
      const count = parts.getCount();
      const xml = parts.getItem(PARTS[0]?.id.toLowerCase() ?? "").getXml();
      const missing = parts.getItemOrNullObject("{0}");
      return (): unknown => [
        parts.items.map(({ namespaceUri }) => namespaceUri),
        count.value,
        xml.value,
        missing.isNullObject,
      ];
    });
    expect(seen).toEqual([["urn:khac", OURS], 2, PARTS[0]?.xml, true]);
  });

  it("a listed part can be used after the sync", async () => {
    const office = open();
    const xml = await office.Excel.run(async (context) => {
      const scoped = context.workbook.customXmlParts.getByNamespace(OURS);
      scoped.load("items/id");
      await context.sync();
      const text = scoped.items[0]?.getXml();
      await context.sync();
      return text?.value;
    });
    expect(xml).toBe(PARTS[1]?.xml);
  });

  it("adds a part that can be used after the sync, changed and deleted", async () => {
    const office = open([]);
    const seen = await office.Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(`<journal xmlns="${OURS}" state="writing"/>`);
      await context.sync();
      part.setXml(`<journal xmlns="${OURS}" state="done"/>`);
      part.load("id,namespaceUri");
      const xml = part.getXml();
      await context.sync();
      return [part.namespaceUri, xml.value, office.host.book.customXml.byId(part.id)?.xml];
    });
    expect(seen).toEqual([OURS, `<journal xmlns="${OURS}" state="done"/>`, `<journal xmlns="${OURS}" state="done"/>`]);
    await withParts(office, (parts) => {
      parts.getByNamespace(OURS).getOnlyItem().delete();
      return () => null;
    });
    expect(office.host.book.customXml.list).toEqual([]);
  });

  it("refuses what is not XML, on adding and on setting", async () => {
    const office = open();
    const adding = withParts(office, (parts) => {
      parts.add("<a>");
      return () => null;
    });
    expect(await codeOf(adding)).toBe("InvalidArgument");
    const setting = withParts(office, (parts) => {
      parts.getByNamespace(OURS).getOnlyItem().setXml("không phải XML");
      return () => null;
    });
    expect(await codeOf(setting)).toBe("InvalidArgument");
    expect(office.host.book.toChanges().customXmlParts).toBeUndefined();
  });

  it("a deleted part is gone", async () => {
    const run = withParts(open(), (parts) => {
      const part = parts.getItem(PARTS[0]?.id ?? "");
      part.delete();
      part.getXml();
      return () => null;
    });
    expect(await codeOf(run)).toBe("ItemNotFound");
  });
});

describe("CustomXmlPartScopedCollection", () => {
  it("sees the parts of its namespace alone", async () => {
    const seen = await withParts(open(), (parts) => {
      const ours = parts.getByNamespace(OURS);
      const count = ours.getCount();
      const foreign = ours.getItemOrNullObject(PARTS[0]?.id ?? "");
      const own = ours.getItemOrNullObject(PARTS[1]?.id ?? "");
      const only = ours.getOnlyItemOrNullObject();
      const none = parts.getByNamespace("urn:none").getOnlyItemOrNullObject();
      return (): unknown => [count.value, ...[foreign, own, only, none].map(({ isNullObject }) => isNullObject)];
    });
    expect(seen).toEqual([1, true, false, false, true]);
  });

  it("has no only part among two, and none among none", async () => {
    const twice = open([...PARTS, { id: "{C}", namespaceUri: OURS, xml: `<journal xmlns="${OURS}"/>` }]);
    const isNull = await withParts(twice, (parts) => {
      const only = parts.getByNamespace(OURS).getOnlyItemOrNullObject();
      return () => only.isNullObject;
    });
    expect(isNull).toBe(true);
    for (const office of [twice, open([])]) {
      const run = withParts(office, (parts) => {
        parts.getByNamespace(OURS).getOnlyItem().getXml();
        return () => null;
      });
      expect(await codeOf(run)).toBe("ItemNotFound");
    }
  });
});
