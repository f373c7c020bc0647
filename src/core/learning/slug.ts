/**
 * A name for a file or a description: "Quý I-2012 › Kết nạp" is "quy-i-2012-ket-nap". Only a–z, 0–9 and "-", at most 60
 * characters; "bang" when nothing is left.
 */
export function slug(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/gu, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 60)
    .replace(/-+$/u, "");
  return plain === "" ? "bang" : plain;
}

/** Makes names unique in order: "so", "so", "so" become "so", "so-2", "so-3". */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let [unique, count] = [name, 1];
    while (taken.has(unique)) unique = `${name}-${String(++count)}`;
    taken.add(unique);
    return unique;
  });
}
