import { plainText } from "./plainText";

/** Only dots, dashes, commas, slashes, ellipses and underscores: ".", "-", "----", "…", ",,,,", "/". */
const MARKS_ONLY = /^[.,…_/\-\u2010-\u2015\u2212 ]*$/u;
/** "x", "X", "xx": not applicable, in official forms. */
const CROSSES = /^x+$/u;
/** Most texts of a long sheet: no need to look further. */
const BEGINS_LIKE_A_VALUE = /^[\da-wyz]/iu;
/** What a program left to be filled: "{filldata}". */
const FILL_MARK = /^\{[^{}]*\}$/u;

/**
 * Whether a text only fills an empty cell: ".", "-", "–", "…", "x", "{filldata}", "" and blanks. Such a cell has no
 * value: it counts as not filled in, and never as 0. "0" and "không" are values and no placeholders.
 */
export function isPlaceholder(text: string): boolean {
  if (BEGINS_LIKE_A_VALUE.test(text)) return false;
  const plain = plainText(text);
  return MARKS_ONLY.test(plain) || CROSSES.test(plain) || FILL_MARK.test(plain);
}

const NIL_WORDS: ReadonlySet<string> = new Set(["không", "không có", "không phát sinh"]);

/** Whether a text says in words that there was nothing: "không", "Không có". That is a report, and not a blank. */
export function isNilWord(text: string): boolean {
  return NIL_WORDS.has(plainText(text));
}
