import fc from "fast-check";
import { stateText, stateXml } from "../../src/excel/customXmlState";
import { rootNamespace } from "../../src/host/book/customXml";

const NAMESPACE = "urn:chi-tieu:fixes:1";
const anyText = fc.string({ unit: "binary", maxLength: 40 });

test("any text of the office survives, and the XML is well formed", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const xml = stateXml("fixes", NAMESPACE, JSON.stringify({ text }));
      expect(rootNamespace(xml)).toBe(NAMESPACE);
      expect(JSON.parse(stateText(xml))).toEqual({ text });
    }),
  );
});

test("reads what another program has put an XML declaration in front of", () => {
  expect(stateText(`<?xml version="1.0" encoding="utf-8"?>\n<fixes xmlns="${NAMESPACE}">{"a":1}</fixes>\n`)).toBe(
    '{"a":1}',
  );
});

test.each(["", "<fixes/>", "<fixes><a/></fixes>", "văn bản", "<a>", "<a>x</a><b>"])("%j holds no text", (xml) => {
  expect(stateText(xml)).toBe("");
});
