import type { CalcCell, CalcSource } from "../calculator";
import type { NameExpression } from "../formula/expression";
import type { FormulaReader } from "../formula/formulaReader";
import type { Area } from "../values/value";
import { staticReferences } from "./staticReferences";
import type { StaticReferences } from "./staticReferences";

/** What a formula cell reads, with sheets and names looked up in the workbook as it is now. */
export interface ResolvedReferences {
  readonly areas: readonly Area[];
  /** Whether it may read any cell: then every change reaches it. */
  readonly unbounded: boolean;
  /** Changes whenever a sheet or a name that the formula uses comes to mean something else. */
  readonly meaning: string;
}

/** Looks up the ranges and names of the formula in `cell`, names inside names included. */
export function resolveReferences(
  source: CalcSource,
  read: FormulaReader,
  cell: CalcCell,
  text: string,
): ResolvedReferences {
  const areas: Area[] = [];
  const meaning: string[] = [text];
  const seen = new Set<string>();
  let unbounded = false;
  const open: StaticReferences[] = [staticReferences(read(text).root)];
  for (let references = open.pop(); references; references = open.pop()) {
    unbounded ||= references.unbounded || (references.relative && seen.size > 0);
    for (const area of references.areas) {
      const sheet = sheetOf(source, cell, area.sheet);
      meaning.push(keyOf(area.sheet, String(sheet)));
      if (sheet !== undefined) areas.push({ sheet, rect: area.rect });
    }
    for (const name of references.names) {
      const definition = definitionOf(source, cell, name);
      const key = keyOf(name.sheet, name.name.toLowerCase());
      meaning.push(keyOf(key, definition));
      // An unknown name may be a table, whose cells we cannot see.
      unbounded ||= definition === undefined;
      if (definition !== undefined && !seen.has(key)) open.push(staticReferences(read(`=${definition}`).root));
      seen.add(key);
    }
  }
  return { areas, unbounded, meaning: meaning.join("\n") };
}

function keyOf(first: string | undefined, second: string | undefined): string {
  return `${first ?? ""}=${second ?? ""}`;
}

function sheetOf(source: CalcSource, cell: CalcCell, name: string | undefined): number | undefined {
  return name === undefined ? cell.sheet : source.sheetByName(name);
}

function definitionOf(source: CalcSource, cell: CalcCell, { sheet, name }: NameExpression): string | undefined {
  const scope = sheetOf(source, cell, sheet);
  return scope === undefined ? undefined : source.definedName(name, scope);
}
