/** What VNI writes after a plain vowel for each tone: sắc, huyền, hỏi, ngã, nặng. */
const TONE_OF: ReadonlyMap<string, string> = new Map([
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
]);
/** After a, e, o: the circumflex, alone or with a tone. */
const CIRCUMFLEX: ReadonlyMap<string, string> = new Map([
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
]);
/** After a: the breve, alone or with a tone. */
const BREVE: ReadonlyMap<string, string> = new Map([
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
]);
/** Letters with a code of their own. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ["ñ", "đ"],
  ["ô", "ơ"],
  ["ö", "ư"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]);

const PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|([ñôöæóòî])/giu;

/**
 * Reads a text as VNI, where a vowel is followed by a sign for its marks: "Xin chaøo caùc baïn" is "Xin chào các bạn".
 * What is no code of VNI stays as it is. Says nothing about whether the text is VNI: "Hoà" would become "Hồ".
 */
export function fromVni(text: string): string {
  return text
    .replace(PAIR, (whole, vowel: string | undefined, mark: string | undefined) => {
      if (vowel === undefined || mark === undefined) return single(whole);
      const marks = marksOf(vowel.toLowerCase(), mark.toLowerCase());
      return marks === undefined ? whole : single(vowel) + marks;
    })
    .normalize("NFC");
}

function marksOf(vowel: string, mark: string): string | undefined {
  const circumflex = "aeo".includes(vowel) ? CIRCUMFLEX.get(mark) : undefined;
  return circumflex ?? (vowel === "a" ? BREVE.get(mark) : undefined) ?? TONE_OF.get(mark);
}

function single(letter: string): string {
  const lower = letter.toLowerCase();
  const read = SINGLE.get(lower) ?? lower;
  return letter === lower ? read : read.toUpperCase();
}
