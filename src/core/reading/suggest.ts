import { distance } from "fastest-levenshtein";
import { plainText } from "./plainText";

/** One wrong letter is allowed for every five: two slips in "xuan dinh" (9 letters) are another name. */
const LETTERS_PER_SLIP = 5;
/** A single common word ("xã") is no likeness. */
const WORDS_OF_A_NAME = 2;

/**
 * The candidate the user probably meant, for the question "Có phải …?" and never for matching: "Xuan Dinh" →
 * "Xã Xuân Đỉnh". Compared without accents (đ as d): at most one slip per five letters of the longer text, or one
 * text is the other with words missing at one end ("Cầu Diễn" for "Thị trấn Cầu Diễn", at least two words).
 *
 * @returns `null` when nothing is close, or when two candidates are equally close ("Cổ Nhuế" for Cổ Nhuế 1 and 2):
 *   then only the office knows.
 */
export function suggest(text: string, candidates: readonly string[]): string | null {
  const close = candidates
    .flatMap((candidate) => closenessOf(text, candidate).map((closeness) => ({ candidate, ...closeness })))
    .sort((a, b) => a.bare - b.bare || a.accented - b.accented);
  const [best, second] = close;
  if (!best) return null;
  const tied = second && second.bare === best.bare && second.accented === best.accented;
  return tied && second.candidate !== best.candidate ? null : best.candidate;
}

/** Distances without and with accents; smaller is closer. */
interface Closeness {
  readonly bare: number;
  readonly accented: number;
}

/** The closeness as a list of one, or none when the texts are too far apart. */
function closenessOf(text: string, candidate: string): readonly Closeness[] {
  const [a, b] = [withoutAccents(text), withoutAccents(candidate)];
  const slips = distance(a, b);
  const fewSlips = slips <= Math.floor(Math.max(a.length, b.length) / LETTERS_PER_SLIP);
  if (!fewSlips && !isPartOf(a, b) && !isPartOf(b, a)) return [];
  return [{ bare: slips, accented: distance(plainText(text), plainText(candidate)) }];
}

/** Whether `part` is the beginning or the end of `whole` in whole words. */
function isPartOf(part: string, whole: string): boolean {
  if (part.split(" ").length < WORDS_OF_A_NAME) return false;
  return whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);
}

function withoutAccents(text: string): string {
  return plainText(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
