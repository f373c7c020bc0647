/** An entry of the package as its central directory tells it. Offsets count bytes from the start of the file. */
export interface ZipEntry {
  /** Name as stored, e.g. "xl/workbook.xml". A key, never a path on a disk. */
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Local header up to the next entry: header, data and data descriptor, copied as they are. */
  readonly localStart: number;
  readonly localEnd: number;
  /** Central directory record, copied but for its offset. */
  readonly recordStart: number;
  readonly recordEnd: number;
  /** Where in the record the local offset stands: 4 bytes, or 8 in a zip64 field. */
  readonly offsetField: { readonly at: number; readonly wide: boolean };
}

/** A package opened for reading: its bytes and what is in it, in the order of the central directory. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** Entries by {@link entryKey}. */
  readonly byKey: ReadonlyMap<string, ZipEntry>;
}

/** Key of a part name: part names are compared without case (ECMA-376-2, 6.2.2.3), and some writers use "\". */
export function entryKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
