import { attributesOf, parseXml } from "../xml/xmlTree";
import { appendInside, applyEdits, qualified, replaceElement, xmlElement } from "../xml/xmlEdit";
import { resolveTarget } from "./partName";

/** A relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** Full type, e.g. "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet". */
  readonly type: string;
  /** Part name, or the address as it is when external. */
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A relationships part without relationships. */
export const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;

/** Reads the relationships of `source` from the text of its relationships part. */
export function readRelationships(text: string, part: string, source: string): Relationship[] {
  return parseXml(text, part)
    .children.filter((one) => one.local === "Relationship")
    .map((element) => {
      const attributes = attributesOf(element);
      const external = attributes.get("TargetMode") === "External";
      const target = attributes.get("Target") ?? "";
      return {
        id: attributes.get("Id") ?? "",
        type: attributes.get("Type") ?? "",
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
}

/** Whether the type ends in this name; strict files have another beginning ("http://purl.oclc.org/ooxml/…"). */
export function isType(relationship: Relationship, name: string): boolean {
  return relationship.type.endsWith(`/${name}`);
}

/** An id that is still free: "rId" and the next number. */
export function freeRelationshipId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map((one) => one.id.toLowerCase()));
  let number = relationships.length + 1;
  while (taken.has(`rid${String(number)}`)) number += 1;
  return `rId${String(number)}`;
}

/** The text with a relationship added; `target` is as it shall be written. */
export function withRelationship(
  text: string,
  part: string,
  added: { id: string; type: string; target: string },
): string {
  const root = parseXml(text, part);
  const xml = xmlElement(qualified(root, "Relationship"), { Id: added.id, Type: added.type, Target: added.target });
  return applyEdits(text, [appendInside(root, xml)]);
}

/** The text without the relationship of this id. */
export function withoutRelationship(text: string, part: string, id: string): string {
  const gone = parseXml(text, part).children.filter((one) => attributesOf(one).get("Id") === id);
  return applyEdits(
    text,
    gone.map((one) => replaceElement(one, "")),
  );
}
