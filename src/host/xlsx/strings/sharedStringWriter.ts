import { XmlCursor } from "../xml/xmlCursor";
import { appendInside, applyEdits, qualified, setAttributes, xmlElement } from "../xml/xmlEdit";
import { numberAttribute, parseXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { escapeText } from "../xml/xmlText";
import { encodeXstring } from "../xml/xstring";
import type { SharedStrings } from "./readSharedStrings";

/** Gives indexes for texts and remembers which are new. Existing texts are never moved or changed. */
export class SharedStringWriter {
  private readonly added = new Map<string, number>();

  constructor(private readonly existing: SharedStrings) {}

  /** Index of a text: that of an equal plain text of the file, else the next free one. */
  indexOf(text: string): number {
    const known = this.existing.plainIndex(text) ?? this.added.get(text);
    if (known !== undefined) return known;
    const index = this.existing.texts.length + this.added.size;
    this.added.set(text, index);
    return index;
  }

  /** Whether the part must be written. */
  get hasAdded(): boolean {
    return this.added.size > 0;
  }

  /** The part with the new texts at its end. `count` only grows by them: it is a hint (ECMA-376-1, 18.4.9). */
  appendTo(xml: string, part: string): string {
    const root = openRoot(xml, part);
    const items = [...this.added.keys()].map((text) => stringItem(text, qualified(root, "")));
    const counts = ["count", "uniqueCount"].flatMap((name) => {
      const value = numberAttribute(root, name);
      return value === undefined ? [] : [[name, value + this.added.size] as const];
    });
    const withItems = applyEdits(xml, [appendInside(root, items.join(""))]);
    const grown = openRoot(withItems, part);
    return counts.length === 0 ? withItems : applyEdits(withItems, [setAttributes(grown, Object.fromEntries(counts))]);
  }
}

/** `<si><t>…</t></si>`, also the inside of an inline text with `is`. Blanks at the ends and line breaks are preserved. */
export function stringItem(text: string, prefix: string, name: "si" | "is" = "si"): string {
  const encoded = encodeXstring(text);
  const space = /^\s|\s$|\n/.test(encoded) ? "preserve" : undefined;
  return xmlElement(`${prefix}${name}`, {}, xmlElement(`${prefix}t`, { "xml:space": space }, escapeText(encoded)));
}

/** The root alone: texts by the million need no tree. */
function openRoot(xml: string, part: string): XmlElement {
  const cursor = new XmlCursor(xml, part);
  cursor.next();
  const { start, end: openEnd, nameEnd, kind } = cursor;
  if (kind === "empty") return parseXml(xml, part);
  const closeStart = xml.lastIndexOf("</");
  const name = xml.slice(start + 1, nameEnd);
  const end = xml.indexOf(">", closeStart) + 1;
  return { source: { text: xml, part }, name, local: cursor.local, start, openEnd, closeStart, end, children: [] };
}
