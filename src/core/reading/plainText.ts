/**
 * A text as reading compares it: NFC, every run of blanks (NBSP, line breaks, tabs) one space, none at the ends, lower
 * case. "  Quý\u00A0I/2013\n" is "quý i/2013". Keeps all letters and marks, U+00AD (soft hyphen) too: in texts of the
 * old TCVN3 encoding it is the letter ư.
 */
export function plainText(text: string): string {
  // Lower case can decompose ("İ"), and what it leaves must be composed again.
  return text.replace(/\s+/gu, " ").trim().toLowerCase().normalize("NFC");
}
