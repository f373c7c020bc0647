import type { Template } from "../template/template";
import { inUnicode } from "../text/inUnicode";
import { suggest } from "./suggest";
import { headerKey, unitKey } from "./textKey";

/** What a text means: the canonical name or code, or nothing, and then perhaps what was meant. */
export type LabelMeaning =
  | { readonly state: "known"; readonly value: string }
  | { readonly state: "unknown"; readonly suggestion: string | null };

/** Understands the labels of rows. */
export interface LabelLookup {
  /** "xã Mễ  Trì" is the unit "Xã Mễ Trì"; an alias gives the unit's name, "Xã Mễ Trỳ" a suggestion. */
  readonly unit: (text: string) => LabelMeaning;
  /** "TỔ CHỨC ĐẢNG" is "DANG"; the suggestion is a label, not a code. */
  readonly kind: (text: string) => LabelMeaning;
  /** "Thành lập mới" is "TL"; the suggestion is a label, not a code. */
  readonly measure: (text: string) => LabelMeaning;
}

/** More distinct unknown names in one workbook are no misspellings, and a proposal for each would take minutes. */
const SUGGESTIONS_MAX = 500;

interface Entry {
  readonly value: string;
  /** What is suggested for it. */
  readonly shown: string;
  readonly spellings: readonly string[];
}

/**
 * Prepares the units, kinds and measures of a form for reading labels. Units match by unit key, which keeps tones and
 * prefixes apart ("Xã Yên Viên" is not "Thị trấn Yên Viên"); kinds and measures by header key, and also by their code.
 * Each distinct text is looked up once: a list of 100,000 rows repeats few of them.
 */
export function createLabelLookup(template: Template): LabelLookup {
  const units = template.units.map(({ name, aliases }) => ({
    value: name,
    shown: name,
    spellings: [name, ...aliases],
  }));
  return {
    unit: reader(units, unitKey),
    kind: reader(template.kinds.map(codedEntry), headerKey),
    measure: reader(template.measures.map(codedEntry), headerKey),
  };
}

function codedEntry(entry: { code: string; label: string; aliases: readonly string[] }): Entry {
  const { code, label, aliases } = entry;
  return { value: code, shown: label, spellings: [label, ...aliases, code] };
}

function reader(entries: readonly Entry[], keyOf: (text: string) => string): (text: string) => LabelMeaning {
  const byKey = new Map(
    entries.flatMap(({ value, spellings }) => spellings.map((spelling) => [keyOf(spelling), value] as const)),
  );
  const shown = entries.map((entry) => entry.shown);
  let unknown = 0;
  const understand = (text: string): LabelMeaning => {
    const value = byKey.get(keyOf(text)) ?? byKey.get(keyOf(inUnicode(text)));
    if (value !== undefined) return { state: "known", value };
    unknown++;
    return { state: "unknown", suggestion: unknown > SUGGESTIONS_MAX ? null : suggest(text, shown) };
  };
  const answers = new Map<string, LabelMeaning>();
  return (text) => {
    const answer = answers.get(text) ?? understand(text);
    answers.set(text, answer);
    return answer;
  };
}
