import { defineFix } from "./fixKind";

/** "Mễ" typed as four characters becomes the two of Unicode NFC: it looks the same and is found by every search. */
export const unicodeDecomposed = defineFix({
  code: "unicode-decomposed",
  type: "text",
  isSafe: () => true,
  rewrite: (text) => text.normalize("NFC"),
});
