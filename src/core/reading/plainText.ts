/** Codes and numbers, of which a long sheet is full: nothing but their case can differ. */
const PLAIN_ASCII = /^[!-~]*$/u;

/**
 * A text as reading compares it: NFC, every run of blanks (NBSP, line breaks, tabs) one space, none at the ends, lower
 * case. "  Quý\u00A0I/2013\n" is "quý i/2013". Keeps all letters and marks, U+00AD (soft hyphen) too: in texts of the
 * old TCVN3 encoding it is the letter ư.
 */
export function plainText(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  // Lower case can decompose ("İ"), and what it leaves must be composed again.
  return text.replace(/\s+/gu, " ").trim().toLowerCase().normalize("NFC");
}
