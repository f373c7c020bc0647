import { plainText } from "./plainText";

/** Tone marks of Vietnamese as combining characters: huyền, sắc, hỏi, ngã, nặng. Not the marks of â ă ê ô ơ ư. */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/gu;
const SYLLABLES = /[\p{L}\p{M}]+/gu;
/** Syllables written with i or y at will: tỉ lệ / tỷ lệ, kĩ / kỹ, quí / quý. Tone marks stand at the end here. */
const I_FOR_Y = /^(h|k|l|m|qu|s|t)i(?=[\u0300\u0301\u0309\u0303\u0323]*$)/u;

/**
 * Key by which names of units are compared: NFC, blanks collapsed, lower case, and the tone mark at the end of its
 * syllable, so that "Tỉnh  Hoà Bình" and "tỉnh Hòa Bình" are one. Tones and prefixes stay: "Thị trấn Yên Viên" and
 * "Xã Yên Viên" are two units of one district, "Hóa" and "Hòa" are two names. "" for blanks.
 *
 * The key is for comparing only, never shown.
 */
export function unitKey(name: string): string {
  return mapSyllables(plainText(name), (syllable) => syllable);
}

/**
 * Key by which headers and other words of a form are compared: as {@link unitKey}, and "tỉ lệ" is "tỷ lệ", "quí" is
 * "quý". Not for names: "Mĩ Đình" would become another spelling of a name somebody chose.
 */
export function headerKey(text: string): string {
  return mapSyllables(plainText(text), (syllable) => syllable.replace(I_FOR_Y, "$1y"));
}

/** Decomposes each syllable, moves its tone marks to the end, applies `change` and composes it again. */
function mapSyllables(text: string, change: (syllable: string) => string): string {
  return text
    .normalize("NFD")
    .replace(SYLLABLES, (syllable) => change(syllable.replace(TONES, "") + (syllable.match(TONES) ?? []).join("")))
    .normalize("NFC");
}
