import { decodeXml, encodeXml } from "../xml/encoding";
import { fail } from "../xlsxError";
import { entryKey } from "../zip/zipEntry";
import { writeZip } from "../zip/writeZip";
import { CONTENT_TYPES_PART, withContentType, withoutContentType } from "./contentTypes";
import { relationshipsPart, relativeTarget } from "./partName";
import { relationshipsOf } from "./partSource";
import type { PartSource, ZipParts } from "./partSource";
import {
  EMPTY_RELATIONSHIPS,
  freeRelationshipId,
  isType,
  withRelationship,
  withoutRelationship,
} from "./relationships";

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/**
 * A package under change: reads see what was written before. What was never written, or was written as it already
 * stood, comes out byte for byte.
 */
export class PackageEditor implements PartSource {
  /** By entry key; `null` = removed. */
  private readonly edits = new Map<string, { readonly name: string; readonly bytes: Uint8Array | null }>();

  constructor(private readonly original: ZipParts) {}

  has(part: string): boolean {
    const edit = this.edits.get(entryKey(part));
    return edit ? edit.bytes !== null : this.original.has(part);
  }

  bytes(part: string): Uint8Array {
    const edit = this.edits.get(entryKey(part));
    if (edit === undefined) return this.original.bytes(part);
    return edit.bytes ?? fail({ code: "missing-part", part });
  }

  text(part: string): string {
    return decodeXml(this.bytes(part), part);
  }

  /** Changes an XML part by a function on its text. Nothing is written when the text stays the same. */
  edit(part: string, change: (text: string) => string): void {
    const bytes = this.bytes(part);
    const before = decodeXml(bytes, part);
    const after = change(before);
    if (after !== before) this.put(part, encodeXml(after, bytes));
  }

  /** Puts a part in place of what was there. The content type stays. */
  put(part: string, bytes: Uint8Array): void {
    const name = this.original.zip.byKey.get(entryKey(part))?.name ?? part;
    this.edits.set(entryKey(part), { name, bytes });
  }

  /** Adds a part with its content type. */
  add(part: string, content: string | Uint8Array, contentType: string): void {
    this.put(part, typeof content === "string" ? encodeXml(content, undefined) : content);
    this.edit(CONTENT_TYPES_PART, (text) => withContentType(text, part, contentType));
  }

  /** Removes a part with its relationships and its content type. Relationships to it are the caller's. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (!this.has(name)) continue;
      this.edits.set(entryKey(name), { name: this.original.zip.byKey.get(entryKey(name))?.name ?? name, bytes: null });
      this.edit(CONTENT_TYPES_PART, (text) => withoutContentType(text, name));
    }
  }

  /** Relates `source` ("" for the package) to a part and gives the id of the relationship. */
  relate(source: string, type: string, target: string): string {
    const part = relationshipsPart(source);
    if (!this.has(part)) this.add(part, EMPTY_RELATIONSHIPS, RELATIONSHIPS_TYPE);
    const id = freeRelationshipId(relationshipsOf(this, source));
    this.edit(part, (text) => withRelationship(text, part, { id, type, target: relativeTarget(source, target) }));
    return id;
  }

  /** Drops a relationship. */
  unrelate(source: string, id: string): void {
    const part = relationshipsPart(source);
    if (this.has(part)) this.edit(part, (text) => withoutRelationship(text, part, id));
  }

  /** Part that `source` relates to by this type name, e.g. "theme"; the first one that exists. */
  related(source: string, typeName: string): string | undefined {
    return relationshipsOf(this, source).find((one) => isType(one, typeName) && this.has(one.target))?.target;
  }

  /** A part name that is still free: `freePart("xl/charts/chart", ".xml")` is "xl/charts/chart3.xml". */
  freePart(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${String(number)}${extension}`)) number += 1;
    return `${stem}${String(number)}${extension}`;
  }

  /** The package as bytes: the original bytes when nothing changed. */
  finish(): Uint8Array {
    const { zip } = this.original;
    if (this.edits.size === 0) return zip.bytes;
    const replaced = new Map<string, Uint8Array | null>();
    const added: { name: string; bytes: Uint8Array }[] = [];
    for (const [key, { name, bytes }] of this.edits) {
      if (zip.byKey.has(key)) replaced.set(name, bytes);
      else if (bytes !== null) added.push({ name, bytes });
    }
    return writeZip(zip, { replaced, added });
  }
}
