import { headerText } from "../reading/headerBand";
import { valueAt } from "../model/snapshot";
import type { DetectedTable } from "./detectTables";

/** What the row of column numbers says about a column: "4=3/2" is number "4", formula "3/2". */
export interface ColumnNumber {
  readonly number: string;
  readonly formula: string | undefined;
}

const NUMBERED = /^\(?([A-ZĐ]|\d{1,3})\)?\s*(?:=\s*(.*))?$/u;
/** The bracket closes around the whole text, not around the number: "(3=2/1)". */
const IN_BRACKETS = /^\(([^()]*)\)$/u;

/**
 * The number of a column (0-based) and the formula declared with it, as the form writes them: "A", "3", "4 = 2:3",
 * "2 = 4+...+14". A division may be ":"; it is given as "/". `undefined` without a number.
 */
export function columnNumberOf({ sheet, columnNumberRow }: DetectedTable, column: number): ColumnNumber | undefined {
  if (columnNumberRow === null) return undefined;
  const text = headerText(valueAt(sheet, { row: columnNumberRow, column })).replace(IN_BRACKETS, "$1");
  const match = NUMBERED.exec(text);
  if (!match) return undefined;
  const formula = match[2]?.replace(/\s+/gu, "").replace(/:/gu, "/");
  return { number: match[1] ?? "", formula: formula === "" ? undefined : formula };
}
