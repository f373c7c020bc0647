import { attribute, attributesOf, parseXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { appendInside, applyEdits, qualified, replaceElement, xmlElement } from "../xml/xmlEdit";
import { entryKey } from "../zip/zipEntry";

/** Name of the part that tells what every other part is. */
export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** Content type of a part: its override, else the default of its extension, else `undefined`. */
export function contentTypeOf(text: string, part: string): string | undefined {
  const root = parseXml(text, CONTENT_TYPES_PART);
  const own = overrideOf(root, part) ?? defaultOf(root, part);
  return attribute(own, "ContentType");
}

/** Parts that have an override of this content type, e.g. to find the workbook when relationships are missing. */
export function partsOfType(text: string, matches: (contentType: string) => boolean): string[] {
  return parseXml(text, CONTENT_TYPES_PART)
    .children.filter((one) => one.local === "Override" && matches(attribute(one, "ContentType") ?? ""))
    .map((one) => (attribute(one, "PartName") ?? "").replace(/^\//, ""));
}

/** The text with an override for the part; unchanged when the part already has that type. */
export function withContentType(text: string, part: string, contentType: string): string {
  if (contentTypeOf(text, part) === contentType) return text;
  const root = parseXml(text, CONTENT_TYPES_PART);
  const attributes = { PartName: `/${part}`, ContentType: contentType };
  return applyEdits(text, [appendInside(root, xmlElement(qualified(root, "Override"), attributes))]);
}

/** The text without an override for the part. */
export function withoutContentType(text: string, part: string): string {
  const own = overrideOf(parseXml(text, CONTENT_TYPES_PART), part);
  return own === undefined ? text : applyEdits(text, [replaceElement(own, "")]);
}

function overrideOf(root: XmlElement, part: string): XmlElement | undefined {
  const key = entryKey(part);
  return root.children.find(
    (one) => one.local === "Override" && entryKey(attributesOf(one).get("PartName") ?? "") === key,
  );
}

function defaultOf(root: XmlElement, part: string): XmlElement | undefined {
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  return root.children.find(
    (one) => one.local === "Default" && attributesOf(one).get("Extension")?.toLowerCase() === extension,
  );
}
