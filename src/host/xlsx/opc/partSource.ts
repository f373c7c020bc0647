import { decodeXml } from "../xml/encoding";
import { fail } from "../xlsxError";
import { inflateEntry } from "../zip/inflateEntry";
import { entryKey } from "../zip/zipEntry";
import type { Zip } from "../zip/zipEntry";
import { relationshipsPart } from "./partName";
import { readRelationships } from "./relationships";
import type { Relationship } from "./relationships";

/** Parts that can be read: those of a file, or those of a file with changes on top. Names in any case. */
export interface PartSource {
  has(part: string): boolean;
  /** Unpacked bytes; fails with "missing-part" when there is no such part. */
  bytes(part: string): Uint8Array;
  /** Text of an XML part, see `decodeXml`. */
  text(part: string): string;
}

/** The parts of a package as they are in the file. Nothing is unpacked before it is asked for, and nothing is kept. */
export class ZipParts implements PartSource {
  constructor(readonly zip: Zip) {}

  has(part: string): boolean {
    return this.zip.byKey.has(entryKey(part));
  }

  bytes(part: string): Uint8Array {
    const entry = this.zip.byKey.get(entryKey(part));
    return entry ? inflateEntry(this.zip, entry) : fail({ code: "missing-part", part });
  }

  text(part: string): string {
    return decodeXml(this.bytes(part), part);
  }
}

/** Relationships of a part ("" for the package); none when it has no relationships part. */
export function relationshipsOf(parts: PartSource, part: string): readonly Relationship[] {
  const own = relationshipsPart(part);
  return parts.has(own) ? readRelationships(parts.text(own), own, part) : [];
}
