import type { CustomXmlContent } from "../content";
import type { Dialect } from "../opc/dialect";
import { relationshipType } from "../opc/dialect";
import type { PackageEditor } from "../opc/packageEditor";
import { CONTENT_TYPE, XML_HEAD } from "../opc/xmlPart";
import { encodeXml } from "../xml/encoding";
import { xmlElement } from "../xml/xmlEdit";
import { readCustomXml } from "./readCustomXml";

const PROPERTIES_NAMESPACE = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  strict: "http://purl.oclc.org/ooxml/officeDocument/customXml",
};
const GUID = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/**
 * Brings the custom XML parts of a workbook to the given state: by id, equal ones stay untouched, changed ones keep
 * their part, new ones are added, missing ones are removed. A new part whose id is no GUID gets no properties part,
 * and then its id is its part name when it is read again.
 */
export function patchCustomXml(
  after: readonly CustomXmlContent[],
  { editor, dialect, workbookPart }: { editor: PackageEditor; dialect: Dialect; workbookPart: string },
): void {
  const before = readCustomXml(editor, workbookPart);
  for (const entry of before) {
    if (after.some((one) => one.id === entry.content.id)) continue;
    editor.unrelate(workbookPart, entry.relationshipId);
    editor.remove(entry.part);
    if (entry.propertiesPart !== undefined) editor.remove(entry.propertiesPart);
  }
  for (const content of after) {
    const entry = before.find((one) => one.content.id === content.id);
    if (entry === undefined) addPart(content, editor, dialect, workbookPart);
    else if (entry.content.xml !== content.xml) {
      editor.put(entry.part, encodeXml(content.xml, editor.bytes(entry.part)));
    }
  }
}

function addPart(content: CustomXmlContent, editor: PackageEditor, dialect: Dialect, workbookPart: string): void {
  const part = editor.freePart("customXml/item", ".xml");
  editor.add(part, content.xml, CONTENT_TYPE.xml);
  editor.relate(workbookPart, relationshipType(dialect, "customXml"), part);
  if (!GUID.test(content.id)) return;
  const isStrict = dialect.relationships.includes("purl.oclc.org");
  const properties = xmlElement(
    "ds:datastoreItem",
    { "ds:itemID": content.id, "xmlns:ds": PROPERTIES_NAMESPACE[isStrict ? "strict" : "transitional"] },
    xmlElement("ds:schemaRefs", {}, xmlElement("ds:schemaRef", { "ds:uri": content.namespaceUri })),
  );
  const propertiesPart = editor.freePart("customXml/itemProps", ".xml");
  editor.add(propertiesPart, `${XML_HEAD}${properties}`, CONTENT_TYPE.customXmlProperties);
  editor.relate(part, relationshipType(dialect, "customXmlProps"), propertiesPart);
}
