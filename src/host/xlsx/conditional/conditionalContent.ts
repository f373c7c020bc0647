import type { Rect } from "../../../base/rect";

/** What a conditional format changes in the look of cells; `null` leaves an aspect as it is. Colours "#RRGGBB". */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

/** A conditional format that leaves everything as it is. */
export const PLAIN_LOOK: ConditionalLook = { fill: null, color: null, bold: null, italic: null };

/** Gives looks their places in the styles part. */
export interface LookIndexes {
  /** Index of the look of a conditional format among the differential formats. */
  lookIndex(look: ConditionalLook): number;
}

/** A rule of the file: only what a list of rules shows. Everything else stays in the file and is never written anew. */
export interface ConditionalRule {
  readonly areas: readonly Rect[];
  /** 1 is the first to count; unique in a sheet that Excel has written. */
  readonly priority: number;
  /** Type of the file format: "expression", "cellIs", "dataBar" … */
  readonly type: string;
  /** Formula without "="; `null` for rules that have none of their own. */
  readonly formula: string | null;
  readonly stopIfTrue: boolean;
}

/** A rule made here: a formula and a look. */
export interface NewConditionalRule {
  readonly areas: readonly Rect[];
  readonly priority: number;
  readonly formula: string;
  readonly look: ConditionalLook;
}

/** What happened to the conditional formats of a sheet. Rules of the file are counted from 0 in the order of the file. */
export interface ConditionalChanges {
  readonly removed: readonly number[];
  readonly added: readonly NewConditionalRule[];
  /** New priorities of rules of the file that had to make room; empty when they keep theirs. */
  readonly priorities: ReadonlyMap<number, number>;
}
