import type { CellAddress } from "../../../base/address";
import { XmlCursor } from "../xml/xmlCursor";
import { cellColumn, rowIndex } from "./places";

/** The cells of a shared formula: the one that holds the text and those that only name the group. */
export interface SharedGroup {
  readonly masters: readonly CellAddress[];
  readonly followers: readonly CellAddress[];
}

/**
 * Groups of shared formulas in the inside of `sheetData`. When a master is overwritten its followers lose their
 * text, so they must be written out.
 */
export function sharedGroups(xml: string, part: string): SharedGroup[] {
  const groups = new Map<string, { masters: CellAddress[]; followers: CellAddress[] }>();
  if (!/t\s*=\s*["']shared["']/.test(xml)) return [];
  const cursor = new XmlCursor(xml, part);
  let row = -1;
  let column = -1;
  while (cursor.next()) {
    if (cursor.kind === "close") continue;
    if (cursor.local === "row") {
      row = rowIndex(cursor.attribute("r"), row);
      column = -1;
    } else if (cursor.local === "c") column = cellColumn(cursor.attribute("r"), column);
    else if (cursor.local === "f" && cursor.attribute("t") === "shared") {
      const id = cursor.attribute("si") ?? "";
      const group = groups.get(id) ?? { masters: [], followers: [] };
      groups.set(id, group);
      const isMaster = cursor.kind === "open" && cursor.text.charAt(cursor.end) !== "<";
      (isMaster ? group.masters : group.followers).push({ row, column });
    }
  }
  return [...groups.values()];
}
