import { strFromU8, strToU8 } from "fflate";
import { fail } from "../xlsxError";

const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/;
/** Bytes turned into text at a time: each byte becomes an argument of a call. */
const STEP = 8192;

/**
 * Text of an XML part. UTF-8 with or without byte order mark, UTF-16 with one, and ISO-8859-1 where declared;
 * anything else ("windows-1258", UTF-16 without mark) fails, because guessing would damage Vietnamese texts.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const lowAt = utf16LowByte(bytes);
  if (lowAt !== undefined) return decodeUtf16(bytes.subarray(2), lowAt);
  if (bytes[0] === 0 || bytes[1] === 0) return fail({ code: "unsupported-encoding", part });
  const body = hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  const declared = DECLARED.exec(strFromU8(body.subarray(0, 200), true))?.[1]?.toLowerCase();
  if (declared === undefined || declared === "utf-8" || declared === "us-ascii") return strFromU8(body);
  if (declared === "iso-8859-1") return strFromU8(body, true);
  return fail({ code: "unsupported-encoding", part });
}

/** Bytes of a part that was decoded from `original`: UTF-8, with its byte order mark kept and any other encoding declared anew. */
export function encodeXml(text: string, original: Uint8Array | undefined): Uint8Array {
  const declared = DECLARED.exec(text)?.[1];
  const utf8 =
    declared === undefined || declared.toLowerCase() === "utf-8"
      ? text
      : text.replace(DECLARED, (head) => head.replace(declared, "UTF-8"));
  return strToU8(original !== undefined && hasUtf8Mark(original) ? `\ufeff${utf8}` : utf8);
}

/** From a UTF-16 byte order mark: where the low byte of a pair stands; `undefined` without mark. */
function utf16LowByte([first, second]: Uint8Array): 0 | 1 | undefined {
  if (first === 0xff && second === 0xfe) return 0;
  return first === 0xfe && second === 0xff ? 1 : undefined;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Text of UTF-16 bytes without mark; `lowAt` is the place of the low byte in each pair: 0 in little-endian. */
function decodeUtf16(bytes: Uint8Array, lowAt: 0 | 1): string {
  let text = "";
  const units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    units.push((bytes[at + lowAt] ?? 0) + (bytes[at + 1 - lowAt] ?? 0) * 256);
    if (units.length === STEP) text += String.fromCharCode(...units.splice(0));
  }
  return text + String.fromCharCode(...units);
}

/** UTF-16LE bytes of a text, without byte order mark (how Excel keeps sheet properties). */
export function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit & 0xff;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return bytes;
}

/** Text of UTF-16LE bytes; a byte order mark and a closing NUL are no part of it. */
export function decodeUtf16Le(bytes: Uint8Array): string {
  return decodeUtf16(bytes, 0)
    .replace(/^\ufeff/, "")
    .replace(/\0+$/, "");
}
