import { unzipSync } from "fflate";

/** Parts of a workbook file by name, decompressed. */
export function packageParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString("latin1")]),
  );
}

/** Names of parts that differ between two workbook files, with those only one of them has. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [packageParts(before), packageParts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).sort();
}
