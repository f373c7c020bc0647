/**
 * Letters of TCVN3 (ABC) as they show when its bytes are read as Latin-1, each followed by the letter it stands for:
 * the 74 codes of TCVN 5712:1993 (VN3). Capitals with tones have no code of their own: they come from a font of capitals.
 * The letter ư is U+00AD, the soft hyphen, so nothing "invisible" may be taken out before this.
 */
const PAIRS =
  "µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ" +
  "ÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị" +
  "ßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợ" +
  "ïùñủòũóúôụ\u00ADưõừöử÷ữøứùựúỳûỷüỹýýþỵ®đ" +
  "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ";

const LETTERS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(at * 2), PAIRS.charAt(at * 2 + 1)]),
);

/**
 * Reads a text as TCVN3: "Uû ban nh©n d©n" is "Uỷ ban nhân dân". Other characters stay as they are. Says nothing about
 * whether the text is TCVN3: "Xã" would become "Xó".
 */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FF]/gu, (letter) => LETTERS.get(letter) ?? letter);
}
