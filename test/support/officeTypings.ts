import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./dist";

/** Requirement set of each member of each Excel class, as the published typings give it: `sets.get("Range.values")` is "1.1". */
export function excelApiSets(): ReadonlyMap<string, string> {
  const typings = readFileSync(join(ROOT, "node_modules/@types/office-js/index.d.ts"), "utf8");
  const excel = typings.slice(typings.indexOf("declare namespace Excel {"));
  const sets = new Map<string, string>();
  for (const [, className = "", body = ""] of excel.matchAll(
    /^ {4}class (\w+) extends [\s\S]*?\{$([\s\S]*?)^ {4}\}$/gmu,
  )) {
    for (const [key, set] of setsOfClass(className, body)) if (!sets.has(key)) sets.set(key, set);
  }
  return sets;
}

/** A comment with an API set, directly followed by the member it belongs to. The first number counts: "1.1 for get, 1.8 for set". */
function* setsOfClass(className: string, body: string): Iterable<readonly [string, string]> {
  const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+(?:readonly )?(\w+)\s*[(:?<]/gu;
  for (const [, comment = "", member = ""] of body.matchAll(documented)) {
    const set = /\[Api set: ExcelApi (\d+\.\d+)/u.exec(comment)?.[1];
    if (set !== undefined) yield [`${className}.${member}`, set];
  }
}
