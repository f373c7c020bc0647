import type { Template } from "./template";

type Kinds = readonly Pick<Template["kinds"][number], "code" | "parent">[];

/**
 * The wider kinds a kind belongs to, the nearest first: "Chi hội phụ nữ" belongs to "Tổ chức Hội phụ nữ". Empty for a
 * kind at the top and for an unknown code; parents that go round in a circle end the list.
 *
 * @example
 * kindsAbove(kinds, "PN-CH"); // ["PN"]
 */
export function kindsAbove(kinds: Kinds, code: string): readonly string[] {
  const parents = new Map(kinds.map((kind) => [kind.code, kind.parent]));
  const found: string[] = [];
  for (let parent = parents.get(code); parent !== undefined; parent = parents.get(parent)) {
    if (parent === code || found.includes(parent)) break;
    found.push(parent);
  }
  return found;
}

/**
 * A kind and all kinds that belong to it, in the order of the form: what "Tổ chức đảng" means when it is counted.
 *
 * @example
 * kindsWithin(kinds, "PN"); // ["PN", "PN-H", "PN-CH"]
 */
export function kindsWithin(kinds: Kinds, code: string): readonly string[] {
  const within = kinds.map((kind) => kind.code).filter((other) => kindsAbove(kinds, other).includes(code));
  return [code, ...within.filter((other) => other !== code)];
}

/** The widest kind a kind belongs to; the kind itself at the top: "PN" for "PN-CH" and for "PN". */
export function widestKind(kinds: Kinds, code: string): string {
  return kindsAbove(kinds, code).at(-1) ?? code;
}
