import type { CustomXmlContent } from "../content";
import { relationshipsOf } from "../opc/partSource";
import type { PartSource } from "../opc/partSource";
import { isType } from "../opc/relationships";
import { attributesOf, parseXml, prefixOf } from "../xml/xmlTree";
import { catchXlsx } from "../xlsxError";

/** A custom XML part with where it stands. */
export interface CustomXmlEntry {
  readonly content: CustomXmlContent;
  readonly part: string;
  /** Relationship of the workbook to it. */
  readonly relationshipId: string;
  readonly propertiesPart: string | undefined;
}

/**
 * Reads the custom XML parts of the workbook, in the order of its relationships. A part that is no XML we accept
 * (a DOCTYPE, an odd encoding) is another program's business: it stays in the file and is not listed.
 */
export function readCustomXml(parts: PartSource, workbookPart: string): CustomXmlEntry[] {
  return relationshipsOf(parts, workbookPart)
    .filter((one) => isType(one, "customXml") && !one.external && parts.has(one.target))
    .flatMap((relationship) => {
      const entry = catchXlsx(() => readEntry(parts, relationship.target, relationship.id));
      return entry.ok ? [entry.value] : [];
    });
}

function readEntry(parts: PartSource, part: string, relationshipId: string): CustomXmlEntry {
  const related = relationshipsOf(parts, part).find((one) => isType(one, "customXmlProps"))?.target;
  const propertiesPart = related !== undefined && parts.has(related) ? related : undefined;
  const xml = parts.text(part);
  const id = propertiesPart === undefined ? undefined : readId(parts.text(propertiesPart), propertiesPart);
  return {
    content: { id: id ?? part, namespaceUri: namespaceOf(xml, part), xml },
    part,
    relationshipId,
    propertiesPart,
  };
}

/** The GUID, e.g. "{6F1B…}", from `<ds:datastoreItem ds:itemID="…">`. */
function readId(xml: string, part: string): string | undefined {
  for (const [name, value] of attributesOf(parseXml(xml, part))) if (/(^|:)itemID$/.test(name)) return value;
  return undefined;
}

function namespaceOf(xml: string, part: string): string {
  const root = parseXml(xml, part);
  const prefix = prefixOf(root).slice(0, -1);
  return attributesOf(root).get(prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "";
}
