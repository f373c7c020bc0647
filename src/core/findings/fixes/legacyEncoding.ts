import { defineFix } from "./fixKind";
import { replacedText } from "./replacedText";

/** "X· MÔ Tr×" in TCVN3 becomes "Xã Mễ Trì". The conversion is a reading, so the user looks at each: never safe. */
export const legacyEncoding = defineFix({
  code: "legacy-encoding",
  type: "text",
  isSafe: () => false,
  rewrite: (text, { data }) => replacedText(text, data.text, data.converted),
});
