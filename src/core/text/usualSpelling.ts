import { plainText } from "../reading/plainText";

/** Two vowels one of which has a tone: only there can it stand in two places. Decomposed marks always may. */
const MOVABLE = /[ou][àáảãạèéẻẽẹỳýỷỹỵ]|[òóỏõọùúủũụ][aey]|[\u0300-\u0323]/iu;

/** Whether a tone mark of the text might stand on another letter: "Hoà", "lũy"; cheap, for ruling texts out. */
export function mayMoveTone(text: string): boolean {
  return MOVABLE.test(text);
}

/**
 * The text with its tone marks where the form has them, in its own capitals: "XÃ HOÀ BÌNH" is "XÃ HÒA BÌNH" where the
 * form writes "Xã Hòa Bình". `undefined` where one of the form's spellings places them in the same way.
 *
 * @param spellings texts of the form that are this text but for case, blanks and the place of tone marks; the first
 *   one is followed.
 */
export function usualSpelling(text: string, spellings: readonly string[]): string | undefined {
  const [usual] = spellings;
  const plain = plainText(text);
  if (usual === undefined || spellings.some((spelling) => plainText(spelling) === plain)) return undefined;
  return inCapitalsOf(text.replace(/\s+/gu, " ").trim().normalize("NFC"), plainText(usual)) ?? usual;
}

/** The letters of `plain` (small ones) with capitals where `text` has them; `undefined` when they do not pair up. */
function inCapitalsOf(text: string, plain: string): string | undefined {
  if (text.length !== plain.length) return undefined;
  return plain.replace(/\p{Ll}/gu, (letter, at: number) => {
    const own = text.charAt(at);
    return own === own.toLowerCase() ? letter : letter.toUpperCase();
  });
}
