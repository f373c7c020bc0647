import { legacyText } from "./legacyEncoding";

/** Letters of Latin-1: without any, a text is in no old encoding. */
const LATIN_1 = /[\u00A1-\u00FF]/u;

/**
 * The text as Unicode, where it was typed in TCVN3 or VNI: "KÕt n¹p míi" is "Kết nạp mới". For reading only: that it was
 * typed so is reported. Any other text is given back as it is.
 */
export function inUnicode(text: string): string {
  return LATIN_1.test(text) ? (legacyText(text)?.converted ?? text) : text;
}
