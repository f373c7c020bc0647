import { withSharedCause } from "../model/sharedCause";
import { aboutText } from "../text/aboutText";
import { isDecomposed } from "../text/decomposed";
import { textCells } from "../text/textCells";
import { defineRule } from "./rule";

/**
 * A text keeps its marks apart from its letters (NFD), as texts pasted from a Mac or a PDF do. The program reads it all
 * the same; Excel's own search and formulas do not. A pasted column has one cause.
 */
export const unicodeDecomposed = defineRule({
  code: "unicode-decomposed",
  severity: "info",
  layer: "content",
  applies: () => true,
  check: (input) =>
    withSharedCause(
      textCells(input, isDecomposed).map((cell) => ({ ...aboutText(cell), data: { text: cell.text }, cause: null })),
      ({ place }) => `${String(place.sheet)}!${String(place.address?.replace(/\d/gu, ""))}`,
    ),
});
