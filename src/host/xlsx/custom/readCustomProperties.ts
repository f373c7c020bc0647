import { relationshipsOf } from "../opc/partSource";
import type { PartSource } from "../opc/partSource";
import { decodeUtf16Le } from "../xml/encoding";
import { attribute, child, childrenNamed, relationshipId } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";

/** A custom property of a sheet with where it stands. */
export interface CustomPropertyEntry {
  readonly name: string;
  readonly value: string;
  readonly relationshipId: string;
  readonly part: string;
}

/**
 * Reads the custom properties of a sheet: names in the sheet, values as UTF-16 in parts of their own. A property
 * whose part is missing is left out.
 */
export function readCustomProperties(parts: PartSource, sheetPart: string, root: XmlElement): CustomPropertyEntry[] {
  const entries = childrenNamed(child(root, "customProperties"), "customPr");
  if (entries.length === 0) return [];
  const relationships = relationshipsOf(parts, sheetPart);
  return entries.flatMap((entry) => {
    const id = relationshipId(entry);
    const part = relationships.find((one) => one.id === id)?.target;
    if (id === undefined || part === undefined || !parts.has(part)) return [];
    const value = decodeUtf16Le(parts.bytes(part));
    return [{ name: attribute(entry, "name") ?? "", value, relationshipId: id, part }];
  });
}
