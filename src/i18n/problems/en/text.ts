import { lead } from "./phrases";
import type { ProblemTexts } from "../problemTexts";
import { unlessSaid } from "../unlessSaid";

/** Problems of spelling and encoding in English. */
export const TEXT_EN: Pick<ProblemTexts, "legacy-encoding" | "unicode-decomposed" | "tone-placement" | "stray-space"> =
  {
    "legacy-encoding": ({ data, subject }, labels) => ({
      message: lead(
        unlessSaid(subject, data.text),
        labels,
        `“${data.text}” is typed in ${data.encoding}; in Unicode it reads “${data.converted}”.`,
      ),
      fix: `Please compare it with the original and type it in Unicode: “${data.converted}”.`,
    }),
    "unicode-decomposed": ({ data, subject }, labels) => ({
      message: lead(
        unlessSaid(subject, data.text),
        labels,
        `“${data.text.normalize("NFC")}” is in decomposed Unicode: it looks the same, and Excel takes it for another text when searching and comparing.`,
      ),
      fix: "Please type it again in composed Unicode.",
    }),
    "tone-placement": ({ data, subject }, labels) => ({
      message: lead(
        unlessSaid(subject, data.text),
        labels,
        `“${data.text}” places a tone mark otherwise than the form, which has “${data.usual}”.`,
      ),
      fix: `Please write “${data.usual}” as in the form.`,
    }),
    "stray-space": ({ data, subject }, labels) => ({
      message: lead(
        unlessSaid(subject, data.text),
        labels,
        `“${data.trimmed}” has stray blanks, so formulas take it for another text.`,
      ),
      fix: `Please take the blanks out and write “${data.trimmed}”.`,
    }),
  };
