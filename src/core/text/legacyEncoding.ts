import { isSyllable } from "./syllable";
import { fromTcvn3 } from "./tcvn3";
import { fromVni } from "./vni";

/** A text that was typed in an encoding older than Unicode, and what it says. */
export interface LegacyText {
  readonly encoding: "TCVN3" | "VNI";
  readonly converted: string;
}

/** Letters only Unicode text has, and marks of decomposed text. */
const UNICODE_ONLY = /[\u1EA0-\u1EF9ăĂđĐơƠưƯĩĨũŨ\u0300-\u036F]/u;
/** The same without capitals that have no code: a text in TCVN3 may show them in Unicode, "Ủy ban nh©n d©n". */
const UNICODE_SMALL = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹăĂđĐơƠưƯĩũ\u0300-\u036F]/u;
const LATIN_1 = /[\u00A1-\u00FF]/u;
/** What any evidence of either encoding needs; most texts in Unicode have none. */
const SIGN_SOMEWHERE =
  /[µ¸¹¶·¨»¾¼½Æ©ÇË®ÎÏÑªÖ×ØÜÞÐßä«åæç¬ëîïñ\u00ADøö÷ûüþ¡¢§£¤¥¦]|\p{Ll}[\u00C0-\u00DD]|[aeouyôAEOUYÔ][ùõâáàãêéèúÙÕÂÁÀÃÊÉÈÚÅÄÛÏ]/u;
/** Letters that are no code of TCVN3: a text with one of them is none. */
const NOT_IN_TCVN3 = /[ÄÅÛàðÿ]/u;
/** Those, and capitals that have no code either. */
const NO_CODE = /[À-ÅÍÙ-Ûàðÿ]/u;
/** Codes that are no Vietnamese letter themselves, after a plain letter or first in the word; or "Õ" after a small letter. */
const TCVN3_SIGN =
  /(?:^|[A-Za-z])[µ¸¹¶·¨»¾¼½Æ©ÇË®ÎÏÑªÖ×ØÜÞÐßä«åæç¬ëîïñ\u00ADøö÷ûüþ¡¢§£¤¥¦]|\p{Ll}[\u00C0-\u00D6\u00D8-\u00DD]/u;
/** Micrometres (µm), a capital abbreviation with a footnote (KH¹) and sizes (m×n, ×n) show signs without being old text. */
const MODERN_SIGN = /^µ.{1,2}$|^[A-Z]+¹$|^\p{L}?[×÷]\p{L}$/u;
/** What VNI puts after a vowel and no other spelling does; ï alone may be French: Loïc. */
const VNI_SIGN = /[aeouyôö][øûåäüëö]|^ñ/iu;
/** A word: between signs that are no code. Codes of TCVN3 look like signs (« » · ¨), so those are part of words. */
const WORD = /[^\s\d!"'()*+,\-./:;<=>?&“”‘’…–—]+/gu;

/**
 * Recognises TCVN3 and VNI text by its letters, never by its font: "Uû ban nh©n d©n", "KÕt n¹p", "Xin chaøo". Words in
 * the old encoding must be Vietnamese syllables once they are read (three of four, for names), and one of them must show
 * a sign no Unicode text has; so "Müller", "Nestlé", "m²" and "© 2013" are none. "Thóy" (Thúy) could be either:
 * such a text is only told by what it should say, or by the texts around it, see {@link readAsTcvn3}.
 *
 * @param isOfForm whether a text is one the form has. A text that is not and, read as TCVN3, is one was typed so.
 * @returns `undefined` for Unicode text.
 */
export function legacyText(text: string, isOfForm?: (text: string) => boolean): LegacyText | undefined {
  if (!LATIN_1.test(text) || UNICODE_SMALL.test(text)) return undefined;
  const canBeTcvn3 = !NOT_IN_TCVN3.test(text);
  if (SIGN_SOMEWHERE.test(text)) {
    if (canBeTcvn3 && evidence(text, TCVN3) > 0) return { encoding: "TCVN3", converted: asTcvn3(text) };
    if (evidence(text, VNI) > 1) return { encoding: "VNI", converted: fromVni(text) };
  }
  return canBeTcvn3 && isOfForm ? meantText(text, isOfForm) : undefined;
}

function meantText(text: string, isOfForm: (text: string) => boolean): LegacyText | undefined {
  const converted = asTcvn3(text);
  const isMeant = converted !== text && isOfForm(converted) && !isOfForm(text);
  return isMeant ? { encoding: "TCVN3", converted } : undefined;
}

/**
 * What a text says if the texts around it are TCVN3, though it could be read as it stands: "Thóy" is "Thúy", "H§ND" is
 * "HĐND". `undefined` where it cannot be TCVN3 ("Hà Nội", "ABC").
 */
export function readAsTcvn3(text: string): string | undefined {
  if (!LATIN_1.test(text) || isSurelyUnicode(text)) return undefined;
  const converted = asTcvn3(text);
  return converted !== text && evidence(text, TCVN3) >= 0 ? converted : undefined;
}

/** Whether a text has a letter no TCVN3 text can have: "Hà", "Mễ". One such text shows that a column is in Unicode. */
export function isSurelyUnicode(text: string): boolean {
  return UNICODE_ONLY.test(text) || NO_CODE.test(text);
}

function asTcvn3(text: string): string {
  return text.replace(WORD, wordAsTcvn3);
}

/** A capital word may stand in Unicode beside others in TCVN3, "CÔNG §OÀN", and is no syllable when it is read. */
function wordAsTcvn3(word: string): string {
  const converted = fromTcvn3(word);
  return word === word.toUpperCase() && !isSyllable(converted) && isSyllable(word) ? word : converted;
}

/** How an encoding is read and told. */
interface Encoding {
  readonly read: (word: string) => string;
  /** Accents that show, in a word reading leaves as it is, that it is no word of the encoding. */
  readonly alien: RegExp;
  /** How much a word speaks for the encoding. */
  readonly weigh: (word: string) => number;
}

const TCVN3: Encoding = {
  read: wordAsTcvn3,
  alien: NOT_IN_TCVN3,
  weigh: (word) => (TCVN3_SIGN.test(word) && !MODERN_SIGN.test(word) ? 1 : 0),
};

/** A sign nobody else writes counts twice; any other pair needs a second word that is no Vietnamese as it stands. */
const VNI: Encoding = {
  read: fromVni,
  alien: /[À-ËÎ-ëî-ÿ]/u,
  weigh: (word) => {
    if (isSyllable(word)) return 0;
    return VNI_SIGN.test(word) ? 2 : 1;
  },
};

/** Of the words in an encoding: what speaks for it, added up; below 0 when more than one in four becomes no syllable. */
function evidence(text: string, { read, alien, weigh }: Encoding): number {
  let [old, wrong, sum] = [0, 0, 0];
  for (const word of text.match(WORD) ?? []) {
    const converted = read(word);
    if (word.length < 2 || (converted === word && !alien.test(word))) continue;
    const isRead = converted !== word && isSyllable(converted);
    if (!isRead && isAbbreviation(converted)) continue;
    old++;
    if (isRead) sum += weigh(word);
    else wrong++;
  }
  return wrong * 4 > old ? -1 : sum;
}

/** "HĐND", "đv": no syllable, and no evidence either. */
function isAbbreviation(converted: string): boolean {
  return !/\p{Ll}/u.test(converted) || !/[aeiouy]/iu.test(converted.normalize("NFD"));
}
