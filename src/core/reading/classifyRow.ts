import type { RowRole } from "./reading";
import { isFootWord, isGroupOrdinal, isOfWhichItem, isOfWhichWord, isTotalWord } from "./rowWords";

/** What can be seen of one row without looking at the others. */
export interface RowFacts {
  /** First text among the label columns that is no ordinal; "" if there is none. */
  readonly leading: string;
  /** Text of the ordinal column (STT); "" if there is none. */
  readonly ordinal: string;
  /** What the form says a row of this label is; `undefined` when it does not list the label. */
  readonly described: RowRole | undefined;
  /** A unit, kind or measure column holds a text, known or not. */
  readonly hasLabel: boolean;
  /** A label of the row is a unit, kind or measure of the form. */
  readonly isKnown: boolean;
  /** A figure column holds a number, an error or a text that begins like a number; in a list: a date or a key. */
  readonly hasFigure: boolean;
  /** A figure column holds a sum. */
  readonly hasSum: boolean;
  /** The label is merged over several columns. */
  readonly isCaption: boolean;
}

/** What the rows above have shown so far. */
export interface RowsAbove {
  /** Rows without anything in them directly above; rows that are numbered but empty do not count. */
  readonly gap: number;
  /** A total has closed the rows of data above it. */
  readonly isClosed: boolean;
  readonly hasData: boolean;
  readonly last: RowRole | undefined;
}

/** Nothing seen yet: the state at the first row of the body. */
export const NOTHING_ABOVE: RowsAbove = { gap: 0, isClosed: false, hasData: false, last: undefined };

/**
 * What a row is, or "end" when the table is over above it. A table ends at its notes or signature, at the first row
 * after a total that names nothing of the form and has no figure, after two empty rows, and at a text that stands apart
 * after one.
 *
 * @example
 * // "Cộng | 8" is a total; "I | Khối các xã" a group; "Xã Cộng Hòa | 2" data where the form knows that unit;
 * // "Trong đó: nữ | 3" an of-which row; "Người lập biểu" the end.
 */
export function classifyRow(facts: RowFacts, above: RowsAbove): RowRole | "end" {
  if (isEmpty(facts)) return "blank";
  if (facts.described) return facts.described;
  const role = roleOf(facts, above);
  return role === "data" && !facts.isKnown && isOver(facts, above) ? "end" : role;
}

/** The state after a row. */
export function below(above: RowsAbove, facts: RowFacts, role: RowRole): RowsAbove {
  const isGap = role === "blank" && facts.ordinal === "";
  return {
    gap: isGap ? above.gap + 1 : 0,
    isClosed: role === "blank" || role === "of-which" ? above.isClosed : role === "total" && above.hasData,
    hasData: above.hasData || role === "data",
    last: role === "blank" ? above.last : role,
  };
}

function isEmpty(facts: RowFacts): boolean {
  return facts.leading === "" && !facts.hasFigure && !isGroupOrdinal(facts.ordinal);
}

function roleOf(facts: RowFacts, above: RowsAbove): RowRole {
  if (facts.isKnown) return "data";
  if (isTotalWord(facts.leading) || isTotalWord(facts.ordinal)) return "total";
  if (isOfWhichWord(facts.leading)) return "of-which";
  if (isOfWhichItem(facts.leading) && above.last === "of-which") return "of-which";
  if (facts.hasSum && (facts.leading === "" || isGroupOrdinal(facts.ordinal))) return "total";
  return isGroup(facts, above) ? "group" : "data";
}

/** A caption of rows below; a caption at the foot ("Ghi chú: …" over all columns) has nothing below. */
function isGroup(facts: RowFacts, above: RowsAbove): boolean {
  if (facts.hasFigure || isFootWord(facts.leading)) return false;
  return isGroupOrdinal(facts.ordinal) || (facts.isCaption && !above.isClosed && above.gap === 0);
}

function isOver(facts: RowFacts, above: RowsAbove): boolean {
  if (!facts.hasFigure && isFootWord(facts.leading)) return true;
  if (above.gap >= 2) return true;
  if (above.gap > 0 && !facts.hasFigure && (facts.isCaption || !facts.hasLabel)) return true;
  return above.isClosed && (above.gap > 0 || !facts.hasFigure);
}
