import type { CellValue } from "../../base/cellValue";
import type { FixedContent, Problem, ProblemCode } from "../model/problem";
import type { CellPlace } from "../model/snapshot";

/** What a cell holds: a value, and the formula it comes from (with "=", `null` for a constant or an empty cell). */
export interface CellState {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A cell, what it held when the workbook was checked, and what it would hold afterwards. */
export interface CellChange extends CellPlace {
  readonly type: "cell";
  readonly before: CellState;
  readonly after: FixedContent;
}

/** A sheet that would get another name. */
export interface SheetRename {
  readonly type: "sheet";
  /** Its name now. */
  readonly sheet: string;
  readonly after: string;
}

/** A proposal for one problem: nothing is written before the user has seen it. */
export interface Fix {
  readonly problem: Problem;
  /**
   * Whether it may be taken together with all other safe ones: no word, number or decision of the office gets lost.
   * Everything else is proposed one by one.
   */
  readonly isSafe: boolean;
  readonly change: CellChange | SheetRename;
}

/** Why a cell is changed: the codes of the problems it had, at least one. */
interface Reasons {
  readonly codes: readonly ProblemCode[];
}

/**
 * What will be written, exactly: each cell once, however many problems it had. This is what the preview shows, and
 * nothing that is not in it is ever touched.
 */
export interface FixPlan {
  readonly cells: readonly (CellChange & Reasons)[];
  readonly renames: readonly (SheetRename & Reasons)[];
}
