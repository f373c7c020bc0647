/** The languages of the product. Vietnamese is the default. */
export type Language = "vi" | "en";

/**
 * The language for a tag as Office or the browser gives it: "en-US" and "en" are English, everything else,
 * "" and "fr-FR" included, is Vietnamese: the forms are Vietnamese, so their reader is.
 */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? "en" : "vi";
}
