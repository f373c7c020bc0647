import { plainText } from "../../reading/plainText";

/**
 * `wanted` in place of a text that says `found`, whatever its blanks and Unicode form; any other text stays, because
 * the fix is not about it.
 */
export function replacedText(text: string, found: string, wanted: string): string {
  return plainText(text) === plainText(found) ? wanted : text;
}
