import { Inflate } from "fflate";
import { fail } from "../xlsxError";
import { ByteView } from "./byteView";
import { crc32 } from "./crc32";
import type { Zip, ZipEntry } from "./zipEntry";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes unpacked at a time: what a lying size can cost is one step of at most 32 MB. */
const STEP_BYTES = 32 * 1024;

/**
 * Unpacks one entry into a buffer of its declared size and checks its CRC. A stream that holds more than it declares
 * is stopped when it passes that size ("too-large"); one that holds less, or breaks off, is "truncated".
 */
export function inflateEntry(zip: Zip, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) return fail({ code: "encrypted-entry", part: entry.name });
  const packed = packedBytes(zip, entry);
  const bytes = entry.method === STORED ? packed : inflate(packed, entry);
  if (bytes.length !== entry.size) return fail({ code: "truncated", part: entry.name });
  if (crc32(bytes) !== entry.crc) return fail({ code: "crc", part: entry.name });
  return bytes;
}

function packedBytes(zip: Zip, entry: ZipEntry): Uint8Array {
  const view = new ByteView(zip.bytes);
  const [nameLength, extraLength] = [view.u16(entry.localStart + 26), view.u16(entry.localStart + 28)];
  if (view.u32(entry.localStart) !== LOCAL || nameLength === undefined || extraLength === undefined) {
    return fail({ code: "bad-zip", part: entry.name });
  }
  const start = entry.localStart + LOCAL_SIZE + nameLength + extraLength;
  if (start + entry.packedSize > entry.localEnd) return fail({ code: "bad-zip", part: entry.name });
  return zip.bytes.subarray(start, start + entry.packedSize);
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) return fail({ code: "unsupported-compression", part: entry.name });
  const sink = new Sink(entry.size);
  const stream = new Inflate((chunk) => {
    sink.take(chunk);
  });
  for (let at = 0; at === 0 || at < packed.length; at += STEP_BYTES) {
    const isSound = pushed(stream, packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
    if (sink.isOverfull) return fail({ code: "too-large", part: entry.name });
    if (!isSound) return fail({ code: "truncated", part: entry.name });
  }
  return sink.content;
}

/** Collects unpacked bytes up to a size that is known beforehand. */
class Sink {
  isOverfull = false;
  private readonly bytes: Uint8Array;
  private filled = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  take(chunk: Uint8Array): void {
    this.isOverfull ||= this.filled + chunk.length > this.bytes.length;
    if (this.isOverfull) return;
    this.bytes.set(chunk, this.filled);
    this.filled += chunk.length;
  }

  get content(): Uint8Array {
    return this.bytes.subarray(0, this.filled);
  }
}

/** fflate throws on a broken stream; for us that is an answer. */
function pushed(stream: Inflate, bytes: Uint8Array, last: boolean): boolean {
  try {
    stream.push(bytes, last);
    return true;
  } catch {
    return false;
  }
}
