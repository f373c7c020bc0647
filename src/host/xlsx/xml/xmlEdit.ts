import { invariant } from "../../../base/invariant";
import { attributesOf, child, prefixOf } from "./xmlTree";
import type { XmlElement } from "./xmlTree";
import { escapeAttribute } from "./xmlText";

/** Replaces the characters from `start` to `end` of a text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Attributes to write; `undefined` leaves one out, true is "1" and false "0". */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Does all edits at once; everything between them stays as it is. Edits at the same place are done in given order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    invariant(edit.start >= at, "edits of one text do not overlap");
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Builds an element: `xmlElement("c:gapWidth", { val: 50 })` is `<c:gapWidth val="50"/>`. `inner` must be XML already. */
export function xmlElement(name: string, attributes: Attributes, inner = ""): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escapeAttribute(attributeText(value))}"`,
  );
  const head = `<${name}${written.join("")}`;
  return inner === "" ? `${head}/>` : `${head}>${inner}</${name}>`;
}

function attributeText(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

/** Rewrites the open tag with these attributes set, or removed where `undefined`; the others stay. */
export function setAttributes(element: XmlElement, changes: Attributes): TextEdit {
  const merged = { ...Object.fromEntries(attributesOf(element)), ...changes };
  const tag = xmlElement(element.name, merged).slice(0, -2);
  const isEmpty = element.openEnd === element.end;
  return { start: element.start, end: element.openEnd, text: isEmpty ? `${tag}/>` : `${tag}>` };
}

/** Replaces an element, or removes it when `xml` is "". */
export function replaceElement(element: XmlElement, xml: string): TextEdit {
  return { start: element.start, end: element.end, text: xml };
}

/** Adds XML as the last child. An empty tag is opened for it. */
export function appendInside(element: XmlElement, xml: string): TextEdit {
  if (element.openEnd !== element.end) return { start: element.closeStart, end: element.closeStart, text: xml };
  const tag = element.source.text.slice(element.start, element.openEnd).replace(/\s*\/>$/, ">");
  return { start: element.start, end: element.end, text: `${tag}${xml}</${element.name}>` };
}

/**
 * Puts a child where the schema wants it: in place of the one of that name, else after the last child that comes
 * before it in `order`. Children that are not in `order` do not count. "" removes the child.
 */
export function setChild(parent: XmlElement, order: readonly string[], local: string, xml: string): TextEdit {
  const existing = child(parent, local);
  if (existing) return replaceElement(existing, xml);
  const place = order.indexOf(local);
  const before = parent.children.filter((one) => order.includes(one.local) && order.indexOf(one.local) < place).at(-1);
  if (before) return { start: before.end, end: before.end, text: xml };
  if (parent.openEnd === parent.end) return appendInside(parent, xml);
  return { start: parent.openEnd, end: parent.openEnd, text: xml };
}

/** The child's qualified name in the prefix of its parent: `x:cols` in `<x:worksheet>`. */
export function qualified(parent: XmlElement, local: string): string {
  return `${prefixOf(parent)}${local}`;
}
