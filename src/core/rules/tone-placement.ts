import { withSharedCause } from "../model/sharedCause";
import { aboutText } from "../text/aboutText";
import { formTexts } from "../text/formTexts";
import { textCells } from "../text/textCells";
import { mayMoveTone, usualSpelling } from "../text/usualSpelling";
import { defineRule } from "./rule";
import type { Finding, RuleInput } from "./rule";

/**
 * A name or heading of the form places a tone mark otherwise than the form (hoà for hòa). The program reads it all the
 * same; a formula that looks the name up does not find it. The same spelling in several rows has one cause.
 */
export const tonePlacement = defineRule({
  code: "tone-placement",
  severity: "info",
  layer: "content",
  applies: ({ reading }) => reading.tables.length > 0,
  check: (input) => withSharedCause(findings(input), ({ data }) => data.text),
});

function findings(input: RuleInput): readonly Finding<"tone-placement">[] {
  const form = formTexts(input.reading.template);
  const isOtherwise = (text: string, isLabel: boolean): boolean =>
    isLabel && mayMoveTone(text) && usualSpelling(text, form.spellings(text)) !== undefined;
  return textCells(input, isOtherwise).flatMap((cell): readonly Finding<"tone-placement">[] => {
    const usual = cell.field && usualSpelling(cell.text, form.spellings(cell.text));
    if (usual === undefined) return [];
    return [{ ...aboutText(cell), data: { text: cell.text, usual }, cause: null }];
  });
}
