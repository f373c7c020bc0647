import type { Template } from "../core";

/** What the codes of a form are called by the office: "DANG" is "Tổ chức đảng", "TL" is "Thành lập mới". */
export interface FormLabels {
  readonly kinds: ReadonlyMap<string, string>;
  readonly measures: ReadonlyMap<string, string>;
  readonly assigningBodies: ReadonlyMap<string, string>;
}

/** The labels of all known forms together. Where two forms name a code differently, the first one counts. */
export function formLabels(templates: readonly Template[]): FormLabels {
  return {
    kinds: labelsOf(templates.flatMap((each) => each.kinds)),
    measures: labelsOf(templates.flatMap((each) => each.measures)),
    assigningBodies: labelsOf(templates.flatMap((each) => each.assigningBodies)),
  };
}

function labelsOf(entries: readonly { readonly code: string; readonly label: string }[]): ReadonlyMap<string, string> {
  // A map keeps the last of equal keys, so the first form goes in last.
  return new Map(entries.map(({ code, label }) => [code, label] as const).reverse());
}
