/**
 * Names of parts, always without leading "/": "xl/worksheets/sheet1.xml". The package itself is "".
 */

/**
 * The part a relationship points to: `resolveTarget("xl/workbook.xml", "worksheets/sheet1.xml")` is
 * "xl/worksheets/sheet1.xml". Absolute targets, "..", "\" separators, percent-encoding and fragments are understood;
 * ".." above the root stays at the root.
 */
export function resolveTarget(source: string, target: string): string {
  const path = decodePercent(target.replaceAll("\\", "/").replace(/#.*$/, ""));
  const base = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const segments = [...base];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** Target to write for a part, relative to its source: from "xl/worksheets/sheet1.xml" it is "../drawings/drawing1.xml". */
export function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Where the relationships of a part stand: "xl/workbook.xml" has "xl/_rels/workbook.xml.rels", "" has "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Only ASCII escapes are undone: names with other letters are stored as UTF-8 by every writer seen. */
function decodePercent(path: string): string {
  return path.replace(/%([2-7][0-9A-Fa-f])/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
