import { child, descend, parseXml, prefixOf } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { applyEdits, appendInside, setChild } from "../xml/xmlEdit";
import { SHEET_ORDER } from "./sheetOrder";
import { CELLS_ELEMENT } from "./readSheet";

/** A worksheet part in two pieces: everything but the rows, which is small, and the rows, which may be 50 MB. */
export interface SplitSheet {
  /** The part with an empty `sheetData`. */
  readonly frame: string;
  /** What stood inside it. */
  readonly rows: string;
}

/** Takes the rows out of a worksheet part, so that its settings can be changed step by step on a small text. */
export function splitSheet(text: string, part: string): SplitSheet {
  const data = child(parseXml(text, part, CELLS_ELEMENT), CELLS_ELEMENT);
  if (data === undefined) return { frame: text, rows: "" };
  return {
    frame: text.slice(0, data.openEnd) + text.slice(data.closeStart),
    rows: text.slice(data.openEnd, data.closeStart),
  };
}

/** Puts the rows back. */
export function joinSheet({ frame, rows }: SplitSheet, part: string): string {
  if (rows === "") return frame;
  const root = parseXml(frame, part);
  const data = child(root, CELLS_ELEMENT);
  if (data) return applyEdits(frame, [appendInside(data, rows)]);
  const name = `${prefixOf(root)}${CELLS_ELEMENT}`;
  return applyEdits(frame, [setChild(root, SHEET_ORDER, CELLS_ELEMENT, `<${name}>${rows}</${name}>`)]);
}

/** The frame with a child of the worksheet replaced, added in its place, or removed ("" as XML). */
export function withSheetChild(
  frame: string,
  part: string,
  local: string,
  write: (existing: XmlElement | undefined, prefix: string) => string,
): string {
  const root = parseXml(frame, part);
  return applyEdits(frame, [setChild(root, SHEET_ORDER, local, write(child(root, local), prefixOf(root)))]);
}

/** An element further down in the frame. */
export function inFrame(frame: string, part: string, ...path: readonly string[]): XmlElement | undefined {
  return descend(parseXml(frame, part), ...path);
}
