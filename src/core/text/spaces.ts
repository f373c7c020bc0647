/** Blanks around a line break are part of the way a heading is broken. */
const AROUND_BREAK = /[^\S\n\r\u00A0]*(?:\r\n?|\n)[^\S\n\r\u00A0]*/gu;
/** Blanks that should not be there: at the ends, twice in a row, or one that does not break (NBSP). */
const STRAY = /^[^\S\n\r]|[^\S\n\r]$|[^\S\n\r]{2}|\u00A0/u;
/** Quickly rules out most texts: single blanks inside only. */
const UNTIDY = /^\s|\s\s|[^\S ]|\s$/u;

/** Whether a text has blanks that formulas see and people do not: "Xã  Mễ Trì". A line break is a way to write headings. */
export function hasStraySpace(text: string): boolean {
  return UNTIDY.test(text) && STRAY.test(text.replace(AROUND_BREAK, "\n"));
}

/** The text with single plain blanks and none at the ends; line breaks stay: " Xã\u00A0Mễ  Trì " is "Xã Mễ Trì". */
export function trimmedSpaces(text: string): string {
  return text
    .split(/(\r\n?|\n)/u)
    .map((line) => line.replace(/[^\S\n\r]+/gu, " ").replace(/^ +| +$/gu, ""))
    .join("");
}
