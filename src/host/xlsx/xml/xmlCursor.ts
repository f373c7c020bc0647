import { XML_DEPTH_MAX, XML_TAG_MAX_CHARACTERS } from "../limits";
import { fail } from "../xlsxError";

const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;
const SPACE = 32;

/** What kind of tag the cursor stands on: `<v>` is "open", `<v/>` "empty", `</v>` "close". */
export type TagKind = "open" | "empty" | "close";

/**
 * Walks over the tags of an XML text and knows where each one stands, so that a writer can splice. It holds no tree:
 * a sheet of 50 MB is walked in one pass. Comments, CDATA and processing instructions are stepped over; a DOCTYPE,
 * a tag that does not match, too deep nesting and too long tags fail.
 */
export class XmlCursor {
  kind: TagKind = "empty";
  /** Local name: "c" for `<c …>` and `<x:c …>`. */
  local = "";
  /** Place of "<". */
  start = 0;
  /** Place after the name. */
  nameEnd = 0;
  /** Place after ">". */
  end: number;
  private readonly open: string[] = [];

  /** Walks `text` from `from` to its end; `part` is for the reason of a failure. */
  constructor(
    readonly text: string,
    readonly part: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Number of open elements after this tag. */
  get depth(): number {
    return this.open.length;
  }

  /** Steps to the next tag; `false` at the end of the text. */
  next(): boolean {
    for (;;) {
      const start = this.text.indexOf("<", this.end);
      if (start < 0) return this.open.length === 0 ? false : this.bad();
      const code = this.text.charCodeAt(start + 1);
      if (code !== EXCLAMATION && code !== QUESTION) {
        this.readTag(start, code === SLASH);
        return true;
      }
      this.end = code === QUESTION ? this.after("?>", start) : this.afterDeclaration(start);
    }
  }

  /** From the open tag it stands on to the close tag of the same element; nothing to do on an empty tag. */
  skipElement(): void {
    if (this.kind !== "open") return;
    const outer = this.open.length - 1;
    while (this.open.length > outer && this.next());
  }

  /** Raw value of an attribute of this tag by its qualified name, still escaped; `undefined` when not there. */
  attribute(name: string): string | undefined {
    const stop = this.end - 1;
    let at = this.nameEnd;
    for (;;) {
      while (this.text.charCodeAt(at) <= SPACE) at += 1;
      if (at >= stop) return undefined;
      const equals = this.text.indexOf("=", at);
      if (equals < 0 || equals > stop) return this.text.charCodeAt(at) === SLASH ? undefined : this.bad();
      const open = this.quoteAfter(equals);
      const close = this.text.indexOf(this.text.charAt(open), open + 1);
      if (this.text.startsWith(name, at) && this.text.slice(at, equals).trimEnd() === name) {
        return this.text.slice(open + 1, close);
      }
      at = close + 1;
    }
  }

  private quoteAfter(equals: number): number {
    let at = equals + 1;
    while (this.text.charCodeAt(at) <= SPACE) at += 1;
    const code = this.text.charCodeAt(at);
    return code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? at : this.bad();
  }

  private readTag(start: number, closes: boolean): void {
    const nameStart = start + (closes ? 2 : 1);
    const end = this.tagEnd(nameStart);
    const name = this.text.slice(nameStart, this.nameEnd);
    if (name === "") this.bad();
    this.start = start;
    this.end = end + 1;
    this.local = name.slice(name.indexOf(":") + 1);
    if (closes) {
      this.kind = "close";
      if (this.open.pop() !== name) this.bad();
    } else if (this.text.charCodeAt(end - 1) === SLASH) {
      this.kind = "empty";
    } else {
      this.kind = "open";
      if (this.open.push(name) > XML_DEPTH_MAX) this.bad();
    }
  }

  /** Place of the ">" that ends the tag; one inside quotes does not. Sets `nameEnd` on the way. */
  private tagEnd(nameStart: number): number {
    const text = this.text;
    let at = nameStart;
    let code = text.charCodeAt(at);
    while (code > SPACE && code !== SLASH && code !== GREATER && code !== LESS) code = text.charCodeAt((at += 1));
    this.nameEnd = at;
    while (code !== GREATER) {
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) at = text.indexOf(text.charAt(at), at + 1);
      if (code === LESS || at < 0 || at >= text.length) return this.bad();
      code = text.charCodeAt((at += 1));
    }
    return at - nameStart > XML_TAG_MAX_CHARACTERS ? this.bad() : at;
  }

  private afterDeclaration(start: number): number {
    if (this.text.startsWith("<!--", start)) return this.after("-->", start + 4);
    if (this.text.startsWith("<![CDATA[", start)) return this.after("]]>", start);
    return fail({ code: "doctype", part: this.part });
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    return at < 0 ? this.bad() : at + mark.length;
  }

  private bad(): never {
    return fail({ code: "bad-xml", part: this.part });
  }
}
