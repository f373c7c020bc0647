import type { TemplateIssue } from "./templateError";

/** Where in a description something stands: `["tables", 0, "fields"]`. */
export type Path = readonly (string | number)[];

/** Entries that claim a word another entry has claimed before; an entry may say the same thing twice itself. */
export function repeated(path: Path, claims: readonly (readonly string[])[]): readonly TemplateIssue[] {
  const owner = new Map<string, number>();
  return claims.flatMap((words, at): TemplateIssue[] => {
    const taken = words.some((word) => (owner.get(word) ?? at) !== at);
    for (const word of words) owner.set(word, owner.get(word) ?? at);
    return taken ? [{ path: [...path, at], code: "repeated" }] : [];
  });
}
