import { defineFix } from "./fixKind";

/**
 * "1.608" stored as text becomes the number 1608. Safe while the text is nothing but a number: "8 chi bộ" would lose
 * its words.
 */
export const numberAsText = defineFix({
  code: "number-as-text",
  type: "number",
  replaces: "text",
  isSafe: ({ data }) => !/\p{L}/u.test(data.text),
  number: ({ data }) => data.value,
});
