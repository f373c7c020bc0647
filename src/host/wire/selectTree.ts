/** What to load, as a tree: "format/fill/color" and "address" are `{format: {fill: {color: {}}}, address: {}}`. */
export type SelectTree = ReadonlyMap<string, SelectTree>;
type Branch = Map<string, Branch>;

/** Sorts the paths of a load into a tree. `undefined` and an empty list are the empty tree, "everything simple". */
export function selectTree(select: readonly string[] | undefined): SelectTree {
  const root: Branch = new Map<string, Branch>();
  for (const path of select ?? []) {
    let branch = root;
    for (const name of path.split("/").filter((part) => part !== "" && part !== "items")) {
      const next: Branch = branch.get(name) ?? new Map<string, Branch>();
      branch.set(name, next);
      branch = next;
    }
  }
  return root;
}
