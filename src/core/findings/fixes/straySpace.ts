import { defineFix } from "./fixKind";

/** Every run of blanks (NBSP, tab, line break) as one space, none at the ends. */
const tidy = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** " Xã  Mễ Trì " becomes "Xã Mễ Trì". A text the rule trims in another way (keeping its line breaks) is taken from it. */
export const straySpace = defineFix({
  code: "stray-space",
  type: "text",
  isSafe: () => true,
  rewrite: (text, { data }) => {
    if (text === data.text) return data.trimmed;
    return tidy(data.text) === data.trimmed ? tidy(text) : text;
  },
});
