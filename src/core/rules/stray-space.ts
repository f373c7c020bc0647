import { withSharedCause } from "../model/sharedCause";
import { isPlaceholder } from "../reading/placeholders";
import type { ColumnReading } from "../reading/reading";
import { aboutText } from "../text/aboutText";
import { hasStraySpace, trimmedSpaces } from "../text/spaces";
import { textCells } from "../text/textCells";
import type { TextCell } from "../text/textCells";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

type Role = ColumnReading["field"]["role"];

/** Columns whose texts are looked up or counted by. Free notes may have any blanks. */
const COMPARED: ReadonlySet<Role> = new Set(["unit", "kind", "measure", "item", "enterprise", "key", "category"]);
/** Columns whose rows are set in by blanks, "   - Nữ": two of them are a way to write, one is a slip. */
const SET_IN: ReadonlySet<Role> = new Set(["kind", "measure", "item"]);

/**
 * A name or heading has blanks at its ends, two in a row, or one that does not break (NBSP): formulas see another text.
 * The same text in several rows has one cause.
 */
export const straySpace = defineRule({
  code: "stray-space",
  severity: "info",
  layer: "content",
  applies: ({ reading }) => reading.tables.length > 0,
  check: (input) => {
    const cells = textCells(input, hasStraySpace).filter(isCompared);
    const findings = cells.filter((cell) => !isOnlySetIn(cell, cells)).map(finding);
    return withSharedCause(findings, ({ data }) => data.text);
  },
});

function isCompared({ field, part, text }: TextCell): boolean {
  if (!field || isPlaceholder(text)) return false;
  return part === "header" || COMPARED.has(field.field.role);
}

function isOnlySetIn(cell: TextCell, cells: readonly TextCell[]): boolean {
  const { field, part, text } = cell;
  if (part !== "body" || !field || !SET_IN.has(field.field.role) || hasStraySpace(text.trimStart())) return false;
  return cells.some((other) => other !== cell && other.field === field && other.text.startsWith(" "));
}

function finding(cell: TextCell): Finding<"stray-space"> {
  return { ...aboutText(cell), data: { text: cell.text, trimmed: trimmedSpaces(cell.text) }, cause: null };
}
