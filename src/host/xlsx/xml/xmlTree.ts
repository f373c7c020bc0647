import { XML_TREE_MAX_ELEMENTS } from "../limits";
import { fail } from "../xlsxError";
import { XmlCursor } from "./xmlCursor";
import { unescapeXml } from "./xmlText";

/** An element of a small part, with the places of its tags in the text it was read from. */
export interface XmlElement {
  readonly source: XmlSource;
  /** Qualified name, e.g. "x:sheet". */
  readonly name: string;
  /** Local name, e.g. "sheet". */
  readonly local: string;
  /** Place of "<" of the open tag. */
  readonly start: number;
  /** Place after the open tag. */
  readonly openEnd: number;
  /** Place of "<" of the close tag; `openEnd` for an empty tag. */
  readonly closeStart: number;
  /** Place after the element. */
  readonly end: number;
  readonly children: readonly XmlElement[];
}

/** A text with the name of the part it came from. */
export interface XmlSource {
  readonly text: string;
  readonly part: string;
}

/**
 * Reads a part into a tree of elements with places. Children of elements called `opaque` are not kept ("sheetData":
 * the cells are read by a pass of their own). Fails when the text is not one well-formed element.
 */
export function parseXml(text: string, part: string, opaque?: string): XmlElement {
  const roots = parseFragment(text, part, opaque);
  const root = roots[0];
  return root !== undefined && roots.length === 1 ? root : fail({ code: "bad-xml", part });
}

/** Like {@link parseXml} for a piece of a part: any number of elements beside each other. */
export function parseFragment(text: string, part: string, opaque?: string): XmlElement[] {
  const cursor = new XmlCursor(text, part);
  const budget = { left: XML_TREE_MAX_ELEMENTS };
  const elements: XmlElement[] = [];
  while (cursor.next()) elements.push(readElement(cursor, { text, part }, { budget, opaque }));
  return elements;
}

interface Reading {
  readonly budget: { left: number };
  readonly opaque: string | undefined;
}

/** Nesting is bounded by the cursor, so the recursion is too. */
function readElement(cursor: XmlCursor, source: XmlSource, reading: Reading): XmlElement {
  if ((reading.budget.left -= 1) < 0) return fail({ code: "too-large", part: source.part });
  const { local, start, end: openEnd } = cursor;
  const name = source.text.slice(start + 1, cursor.nameEnd);
  if (cursor.kind === "empty") {
    return { source, name, local, start, openEnd, closeStart: openEnd, end: openEnd, children: [] };
  }
  const children: XmlElement[] = [];
  if (local === reading.opaque) cursor.skipElement();
  else while (cursor.next() && isOpening(cursor)) children.push(readElement(cursor, source, reading));
  return { source, name, local, start, openEnd, closeStart: cursor.start, end: cursor.end, children };
}

/** The kind changes with every step; behind a call the compiler does not hold on to the last one. */
function isOpening(cursor: XmlCursor): boolean {
  return cursor.kind !== "close";
}

/** First child with this local name. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((one) => one.local === local);
}

/** All children with this local name, in order. */
export function childrenNamed(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element === undefined ? [] : element.children.filter((one) => one.local === local);
}

/** Follows local names down: `descend(chart, "plotArea", "valAx", "scaling")`. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(child, element);
}

/** Attributes of an element by qualified name, unescaped, in order. */
export function attributesOf(element: XmlElement): ReadonlyMap<string, string> {
  const { text, part } = element.source;
  const attributes = new Map<string, string>();
  const tag = text.slice(element.start + 1 + element.name.length, element.openEnd);
  for (const [, name = "", double, single] of tag.matchAll(/([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name, unescapeXml((double ?? single ?? "").replace(/[\t\n]/g, " "), part));
  }
  return attributes;
}

/** One attribute by qualified name, unescaped. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element && attributesOf(element).get(name);
}

/** The attribute `r:id`, whatever the prefix of the relationships namespace is in this part. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [name, value] of attributesOf(element)) if (name.endsWith(":id")) return value;
  return undefined;
}

/** A number from an attribute; `undefined` when it is not there or no number. */
export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name)?.trim();
  const value = text === undefined || text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An xsd:boolean attribute: "1" and "true" (also "on", which old writers use) are true. */
export function flag(element: XmlElement | undefined, name: string, absent = false): boolean {
  const text = attribute(element, name)?.trim();
  return text === undefined ? absent : text === "1" || text === "true" || text === "on";
}

/** Text of an element without its tags, unescaped; CDATA is taken as it is. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const { text, part } = element.source;
  return plainText(text.slice(element.openEnd, element.closeStart), part);
}

/** The text that a piece of XML shows: tags and comments dropped, CDATA taken as it is, the rest unescaped. */
export function plainText(raw: string, part: string): string {
  if (!raw.includes("<")) return unescapeXml(raw, part);
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>]*>)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<") ? "" : unescapeXml(piece, part);
    })
    .join("");
}

/** The element as it stands in its text. */
export function rawXml(element: XmlElement): string {
  return element.source.text.slice(element.start, element.end);
}

/** "x:" when the element is written with that prefix, "" without. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
