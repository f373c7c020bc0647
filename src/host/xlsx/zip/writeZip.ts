import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32";
import type { Zip, ZipEntry } from "./zipEntry";

/** What the writer puts in place of entries, by their name as stored, and what it adds after the last one. */
export interface ZipEdits {
  /** New unpacked content by entry name; `null` removes the entry. */
  readonly replaced: ReadonlyMap<string, Uint8Array | null>;
  readonly added: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** 1 January 1980, the zero of zip: the same changes always give the same bytes. */
const ZERO_DATE = 0x21;
const UTF8_FLAG = 0x800;
const DEFLATED = 8;
/** Version 2.0: deflate. */
const VERSION = 20;

interface Written {
  readonly local: Uint8Array;
  /** Central directory record for the place where the local part ends up. */
  record(offset: number): Uint8Array;
}

/**
 * Writes the package again. Entries without an edit keep their packed bytes, order, time and attributes; replaced
 * ones keep their place and time; added ones stand at the end. Size and offsets stay below 4 GB because the input
 * and the caps on unpacked size do.
 */
export function writeZip(zip: Zip, edits: ZipEdits): Uint8Array {
  const written: Written[] = [];
  for (const entry of zip.entries) {
    const content = edits.replaced.get(entry.name);
    if (content === undefined) written.push(copied(zip, entry));
    else if (content !== null) written.push(packed(entry.name, content, timeOf(zip, entry)));
  }
  for (const { name, bytes } of edits.added) written.push(packed(name, bytes, [0, ZERO_DATE]));
  return assemble(written);
}

function assemble(written: readonly Written[]): Uint8Array {
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const one of written) {
    records.push(one.record(offset));
    offset += one.local.length;
  }
  const directorySize = records.reduce((sum, record) => sum + record.length, 0);
  const end = fields([
    [4, 0x06054b50],
    [4, 0],
    [2, written.length],
    [2, written.length],
    [4, directorySize],
    [4, offset],
    [2, 0],
  ]);
  return concatenated([...written.map((one) => one.local), ...records, end]);
}

function copied(zip: Zip, entry: ZipEntry): Written {
  return {
    local: zip.bytes.subarray(entry.localStart, entry.localEnd),
    record: (offset) => {
      // A copy of its own: `slice` of a Node Buffer would share the memory of the opened file.
      const record = new Uint8Array(zip.bytes.subarray(entry.recordStart, entry.recordEnd));
      const view = new DataView(record.buffer);
      view.setUint32(entry.offsetField.at, offset, true);
      if (entry.offsetField.wide) view.setUint32(entry.offsetField.at + 4, 0, true);
      return record;
    },
  };
}

function packed(name: string, bytes: Uint8Array, [time, date]: readonly [number, number]): Written {
  const nameBytes = strToU8(name);
  const data = deflateSync(bytes);
  const common: Field[] = [
    [2, VERSION],
    [2, UTF8_FLAG],
    [2, DEFLATED],
    [2, time],
    [2, date],
    [4, crc32(bytes)],
    [4, data.length],
    [4, bytes.length],
    [2, nameBytes.length],
    [2, 0],
  ];
  return {
    local: concatenated([fields([[4, 0x04034b50], ...common]), nameBytes, data]),
    record: (offset) =>
      concatenated([
        fields([[4, 0x02014b50], [2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
        nameBytes,
      ]),
  };
}

/** DOS time and date of an entry, from its directory record. */
function timeOf(zip: Zip, entry: ZipEntry): readonly [number, number] {
  const view = new DataView(zip.bytes.buffer, zip.bytes.byteOffset + entry.recordStart);
  return [view.getUint16(12, true), view.getUint16(14, true)];
}

type Field = readonly [size: 2 | 4, value: number];

function fields(list: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of list) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
