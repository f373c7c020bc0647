import { defineFix } from "./fixKind";
import { replacedText } from "./replacedText";

/** "Xã Mễ Trỳ" becomes "Xã Mễ Trì" where the program has a suggestion. A name is the office's to decide: never safe. */
export const unitUnknown = defineFix({
  code: "unit-unknown",
  type: "text",
  isSafe: () => false,
  rewrite: (text, { data }) => (data.suggestion === null ? text : replacedText(text, data.text, data.suggestion)),
});
