import { entryKey } from "../zip/zipEntry";
import type { PackageEditor } from "./packageEditor";
import { relationshipsOf } from "./partSource";

/**
 * Removes a part that `source` relates to, together with everything that was reached only through it: a sheet goes
 * with its drawing and charts, but not with the picture another sheet shows too.
 */
export function removeTree(editor: PackageEditor, source: string, relationshipId: string, part: string): void {
  const candidates = reachable(editor, part);
  editor.unrelate(source, relationshipId);
  const alive = reachable(editor, "");
  for (const [key, name] of candidates) if (!alive.has(key)) editor.remove(name);
}

/** Parts reached from a part by relationships, itself too, by entry key. */
function reachable(editor: PackageEditor, start: string): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [start];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (found.has(entryKey(part))) continue;
    found.set(entryKey(part), part);
    for (const { external, target } of relationshipsOf(editor, part)) {
      if (!external && editor.has(target)) waiting.push(target);
    }
  }
  return found;
}
