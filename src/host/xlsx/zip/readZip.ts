import { strFromU8 } from "fflate";
import { ENTRIES_MAX, INFLATED_TOTAL_MAX_BYTES, RATIO_FREE_BYTES, RATIO_MAX } from "../limits";
import { fail } from "../xlsxError";
import { ByteView } from "./byteView";
import { entryKey } from "./zipEntry";
import type { Zip, ZipEntry } from "./zipEntry";

/** Signatures and field places: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.6 to 4.3.16. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const COMPOUND_FILE = 0xe011cfd0;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const COMMENT_MAX = 0xffff;
const UTF8_FLAG = 0x800;

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}
type RawEntry = Omit<ZipEntry, "localEnd">;

/**
 * Reads the directory of a package and checks everything that can be checked without unpacking: names, doubles,
 * count, sizes, ratio, overlap. The order and the bytes of the entries are kept for the writer.
 * Fails with a reason for anything that is not a sound zip file; the file behind a "\u00D0\u00CF" magic number is
 * an encrypted workbook or an old .xls.
 */
export function readZip(bytes: Uint8Array): Zip {
  const view = new ByteView(bytes);
  const magic = view.u32(0);
  if (magic === COMPOUND_FILE) return fail({ code: "encrypted-or-old-format" });
  if (magic !== LOCAL) return fail({ code: "not-a-zip" });
  const directory = readDirectory(view);
  if (directory.count > ENTRIES_MAX) return fail({ code: "too-many-entries", entries: directory.count });
  const entries = withEnds(readRecords(view, directory), directory.start);
  checkSizes(entries);
  return { bytes, entries, byKey: indexByKey(entries) };
}

function readDirectory(view: ByteView): Directory {
  const end = findEnd(view);
  const wide = readDirectory64(view, end);
  const count = wide?.count ?? view.u16(end + 10) ?? 0;
  const size = wide?.size ?? view.u32(end + 12) ?? 0;
  const start = wide?.start ?? view.u32(end + 16) ?? 0;
  if (start + size > end) return fail({ code: "truncated", part: undefined });
  return { start, end: start + size, count };
}

/** The end record is the last thing in the file but for a comment of at most 65,535 bytes. */
function findEnd(view: ByteView): number {
  const last = view.bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - COMMENT_MAX); at -= 1) {
    if (view.u32(at) === END) return at;
  }
  return fail({ code: "truncated", part: undefined });
}

function readDirectory64(view: ByteView, end: number): { start: number; size: number; count: number } | undefined {
  if (view.u32(end - 20) !== LOCATOR_64) return undefined;
  const at = view.u64(end - 12);
  if (at === undefined || view.u32(at) !== END_64) return fail({ code: "bad-zip", part: undefined });
  const [count, size, start] = [view.u64(at + 32), view.u64(at + 40), view.u64(at + 48)];
  if (count === undefined || size === undefined || start === undefined) {
    return fail({ code: "bad-zip", part: undefined });
  }
  return { start, size, count };
}

function readRecords(view: ByteView, directory: Directory): RawEntry[] {
  const entries: RawEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    const entry = readRecord(view, at);
    if (entry.recordEnd > directory.end) return fail({ code: "truncated", part: undefined });
    entries.push(entry);
    at = entry.recordEnd;
  }
  return entries;
}

function readRecord(view: ByteView, at: number): RawEntry {
  if (view.u32(at) !== CENTRAL) return fail({ code: "bad-zip", part: undefined });
  const number16 = (offset: number): number => view.u16(at + offset) ?? 0;
  const number32 = (offset: number): number => view.u32(at + offset) ?? 0;
  const nameEnd = at + CENTRAL_SIZE + number16(28);
  const extraEnd = nameEnd + number16(30);
  const name = strFromU8(view.bytes.subarray(at + CENTRAL_SIZE, nameEnd), (number16(8) & UTF8_FLAG) === 0);
  const wide = readWideFields(view, { at, nameEnd, extraEnd });
  return {
    name: checkedName(name),
    method: number16(10),
    encrypted: (number16(8) & 1) === 1,
    crc: number32(16),
    packedSize: wide.packedSize ?? number32(20),
    size: wide.size ?? number32(24),
    localStart: wide.localStart ?? number32(42),
    recordStart: at,
    recordEnd: extraEnd + number16(32),
    offsetField: wide.offsetAt === undefined ? { at: 42, wide: false } : { at: wide.offsetAt - at, wide: true },
  };
}

interface WideFields {
  size?: number;
  packedSize?: number;
  localStart?: number;
  offsetAt?: number;
}

/** The zip64 extra field (id 1) holds, in this order, those of the three numbers that are all ones in the record. */
function readWideFields(view: ByteView, record: { at: number; nameEnd: number; extraEnd: number }): WideFields {
  const fields: WideFields = {};
  const start = findExtra(view, record);
  if (start === undefined) return fields;
  let at = start;
  const next = (offset: number): number | undefined => {
    if (view.u32(record.at + offset) !== 0xffffffff) return undefined;
    at += 8;
    return view.u64(at - 8) ?? fail({ code: "bad-zip", part: undefined });
  };
  const size = next(24);
  const packedSize = next(20);
  const offsetAt = at;
  const localStart = next(42);
  if (size !== undefined) fields.size = size;
  if (packedSize !== undefined) fields.packedSize = packedSize;
  return localStart === undefined ? fields : { ...fields, localStart, offsetAt };
}

function findExtra(view: ByteView, record: { nameEnd: number; extraEnd: number }): number | undefined {
  for (let at = record.nameEnd; at + 4 <= record.extraEnd; at += 4 + (view.u16(at + 2) ?? 0)) {
    if (view.u16(at) === 1) return at + 4;
  }
  return undefined;
}

function checkedName(name: string): string {
  const path = name.replaceAll("\\", "/");
  const climbs = path.split("/").some((segment) => segment === "..");
  if (name === "" || climbs || path.startsWith("/") || /^[A-Za-z]:|\0/.test(path)) {
    return fail({ code: "bad-entry-name", part: name });
  }
  return name;
}

/** What lies between one local header and the next belongs to the first; an entry that needs more overlaps. */
function withEnds(entries: readonly RawEntry[], directoryStart: number): ZipEntry[] {
  const starts = [...entries.map((entry) => entry.localStart), directoryStart].sort((a, b) => a - b);
  const next = new Map<number, number>();
  starts.forEach((start, index) => next.set(start, starts[index + 1] ?? start));
  return entries.map((entry) => {
    const localEnd = next.get(entry.localStart) ?? entry.localStart;
    if (localEnd - entry.localStart < 30 + entry.packedSize) return fail({ code: "bad-zip", part: entry.name });
    return { ...entry, localEnd };
  });
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (total > INFLATED_TOTAL_MAX_BYTES) fail({ code: "too-large", part: entry.name });
    if (entry.size > RATIO_FREE_BYTES && entry.size > entry.packedSize * RATIO_MAX) {
      fail({ code: "ratio", part: entry.name });
    }
  }
}

function indexByKey(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = entryKey(entry.name);
    if (byKey.has(key)) return fail({ code: "duplicate-entry", part: entry.name });
    byKey.set(key, entry);
  }
  return byKey;
}
