import { formatAddress } from "../../base/address";
import { planFixes, planSafeFixes } from "../../core";
import type { CellState, Fix, FixPlan } from "../../core";

/** One line of the table: a place, what is there, what comes, why, and whether it is among the safe ones. */
export interface FixLine {
  readonly sheet: string;
  /** `null` for the name of the sheet itself. */
  readonly address: string | null;
  readonly before: CellState;
  readonly after: CellState;
  readonly codes: readonly string[];
  readonly isSafe: boolean;
}

/** The safe fixes as they are written, each cell once, then what is proposed one by one. */
export function fixLines(fixes: readonly Fix[]): readonly FixLine[] {
  const others = fixes.filter(({ isSafe }) => !isSafe);
  return [...linesOf(planSafeFixes(fixes), true), ...others.flatMap((fix) => linesOf(planFixes([fix]), false))];
}

function linesOf({ cells, renames }: FixPlan, isSafe: boolean): readonly FixLine[] {
  return [
    ...cells.map(({ sheet, before, after, codes, ...place }) => ({
      sheet,
      address: formatAddress(place),
      before,
      after: { value: null, formula: null, ...after },
      codes,
      isSafe,
    })),
    ...renames.map(({ sheet, after, codes }) => ({
      sheet,
      address: null,
      before: { value: sheet, formula: null },
      after: { value: after, formula: null },
      codes,
      isSafe,
    })),
  ];
}
