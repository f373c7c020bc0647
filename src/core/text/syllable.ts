/** How a Vietnamese syllable may begin; "" and longer ones first, as "ng" begins like "n". */
const ONSETS = [..."ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x".split(" "), ""];

/** How it may end, without its tone; "k" only in names such as Đắk Lắk. */
const RIMES = (
  "a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
  "e ec em en eng eo ep et ê êch êk êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
  "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot " +
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
  "u ua uân uâng uât uây uc uê uêch uênh ui uk um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyt uyu " +
  "ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu"
).split(" ");

const TONE = /[\u0300\u0301\u0309\u0303\u0323]/u;
/** A syllable that ends in c, ch, k, p or t has the tone sắc or nặng. */
const STOPPED = /(?:ch|[ckpt])$/u;
const STOPPED_TONES: ReadonlySet<string> = new Set(["\u0301", "\u0323"]);
/** k, gh and ngh stand before e, ê, i, y only. */
const ONSET_CLASH = /^(?:k|n?gh)[aăâoôơuư]/u;

/** Each rime with places where its tone may stand, 0-based letters: "oa" has both, "ao" only the first. */
const TONE_PLACES: ReadonlyMap<string, readonly number[]> = new Map(RIMES.map((rime) => [rime, tonePlaces(rime)]));

/**
 * Whether a word is spelt like a Vietnamese syllable, its tone on a letter that may carry it: "hoà", "hòa", "Nghĩa" and
 * "quyết" are; "haò", "Müller", "c", "xóạ" and "Thóy" are not. It need not be a word of the language: "hửng", "lỹ".
 */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize("NFD");
  const tone = TONE.exec(letters);
  const plain = letters.replace(TONE, "").normalize("NFC");
  if (TONE.test(plain.normalize("NFD")) || ONSET_CLASH.test(plain)) return false;
  if (tone && STOPPED.test(plain) && !STOPPED_TONES.has(tone[0])) return false;
  const place = tone ? letters.slice(0, tone.index).normalize("NFC").length - 1 : undefined;
  return ONSETS.some((onset) => plain.startsWith(onset) && isRime(onset, plain, place));
}

/** After "qu" the letter y is an i: "quyết" ends like "iết". */
function isRime(onset: string, word: string, place: number | undefined): boolean {
  const ending = word.slice(onset.length);
  const places = TONE_PLACES.get(onset === "qu" ? ending.replace(/^y/u, "i") : ending);
  return places !== undefined && (place === undefined || places.includes(place - onset.length));
}

/** On ă, â, ê, ô, ơ, ư where there is one, otherwise by the number of vowels and whether a consonant follows. */
function tonePlaces(rime: string): readonly number[] {
  const marked = rime.search(/[ăâêôơư](?!.*[ăâêôơư])/u);
  if (marked >= 0) return [marked];
  const vowels = /^[aeiouy]+/u.exec(rime)?.[0].length ?? 0;
  if (vowels < rime.length) return [vowels - 1];
  if (/^(?:oa|oe|uy)$/u.test(rime)) return [0, 1];
  return [vowels === 3 ? 1 : 0];
}
