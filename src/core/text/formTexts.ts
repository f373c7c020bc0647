import { unitKey } from "../reading/textKey";
import { HEADER_PATH_SEPARATOR } from "../template/template";
import type { TableDescription, Template } from "../template/template";

/** The texts a form consists of, found whatever their case, blanks and place of tone marks. */
export interface FormTexts {
  /** "XÃ HOÀ BÌNH" is known where the form has "Xã Hòa Bình". */
  readonly has: (text: string) => boolean;
  /** All the ways the form writes it, the first one first; none where it does not have it. */
  readonly spellings: (text: string) => readonly string[];
}

/** Collects names of units, kinds and contents with their aliases, headings, labels of rows, values of lists, titles. */
export function formTexts(template: Template): FormTexts {
  const spellings = new Map<string, string[]>();
  for (const text of textsOf(template)) {
    const key = unitKey(text);
    spellings.set(key, [...(spellings.get(key) ?? []), text]);
  }
  return {
    has: (text) => spellings.has(unitKey(text)),
    spellings: (text) => spellings.get(unitKey(text)) ?? [],
  };
}

function textsOf({ units, kinds, measures, tables }: Template): readonly string[] {
  return [
    ...units.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...kinds, ...measures].flatMap(({ label, aliases }) => [label, ...aliases]),
    ...tables.flatMap(textsOfTable),
  ];
}

function textsOfTable({ title, unitOfMeasure, fields, rows }: TableDescription): readonly string[] {
  const levels = fields.flatMap((field) => field.title.split(HEADER_PATH_SEPARATOR));
  const values = fields.flatMap(({ constraints }) => constraints.enum ?? []);
  const labels = (rows ?? []).flatMap(({ label }) => label.split(HEADER_PATH_SEPARATOR));
  return [...levels, ...values, ...labels, ...[title, unitOfMeasure].flatMap((text) => text ?? [])];
}
