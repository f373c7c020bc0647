import { defineFix } from "./fixKind";
import { replacedText } from "./replacedText";

/** "Hoà Bình" becomes "Hòa Bình", as the form writes it. The name stays the same name. */
export const tonePlacement = defineFix({
  code: "tone-placement",
  type: "text",
  isSafe: () => true,
  rewrite: (text, { data }) => replacedText(text, data.text, data.usual),
});
