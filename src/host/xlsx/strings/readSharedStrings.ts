import { XmlCursor } from "../xml/xmlCursor";
import { decodeXstring } from "../xml/xstring";
import { plainText } from "../xml/xmlTree";

/** The shared texts of a workbook by index. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Indexes of texts without runs and phonetics, by text: only these may be used for a text written by us. */
  plainIndex(text: string): number | undefined;
}

/**
 * Reads the shared strings part. Rich texts give the text of all their runs; phonetic readings (`rPh`) are no part
 * of the text; an empty `<si/>` is "".
 */
export function readSharedStrings(xml: string, part: string): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  const cursor = new XmlCursor(xml, part);
  while (cursor.next()) {
    if (cursor.local !== "si" || cursor.kind === "close") continue;
    const item = cursor.kind === "empty" ? { text: "", isRich: false } : readItem(cursor);
    if (item.isRich) rich.add(texts.length);
    texts.push(item.text);
  }
  return { texts, plainIndex: lazyIndex(texts, rich) };
}

/**
 * Text of the string item the cursor has just entered (`si`, or `is` in a cell); leaves it on the close tag.
 */
export function readItem(cursor: XmlCursor): { readonly text: string; readonly isRich: boolean } {
  const outside = cursor.depth - 1;
  let text = "";
  let isRich = false;
  while (cursor.depth > outside && cursor.next()) {
    if (cursor.kind === "close") continue;
    if (cursor.local === "t") text += readText(cursor);
    else {
      isRich = true;
      if (cursor.local === "rPh") cursor.skipElement();
    }
  }
  return { text, isRich };
}

/** Text of the leaf element the cursor stands on, with `_xHHHH_` escapes decoded. */
function readText(cursor: XmlCursor): string {
  if (cursor.kind === "empty") return "";
  const from = cursor.end;
  cursor.skipElement();
  return decodeXstring(plainText(cursor.text.slice(from, cursor.start), cursor.part));
}

/** The index is only needed when texts are written, and then once. */
function lazyIndex(texts: readonly string[], rich: ReadonlySet<number>): SharedStrings["plainIndex"] {
  let index: Map<string, number> | undefined;
  return (text) => {
    if (index === undefined) {
      index = new Map();
      for (let at = texts.length - 1; at >= 0; at -= 1) if (!rich.has(at)) index.set(texts[at] ?? "", at);
    }
    return index.get(text);
  };
}
