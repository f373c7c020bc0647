import type { Problem, ProblemCode } from "../../model/problem";
import { columnFormulaBroken } from "./columnFormulaBroken";
import type { FixKind } from "./fixKind";
import { formulaAltered } from "./formulaAltered";
import { formulaOverwritten } from "./formulaOverwritten";
import { legacyEncoding } from "./legacyEncoding";
import { numberAsText } from "./numberAsText";
import { sheetRenamed } from "./sheetRenamed";
import { straySpace } from "./straySpace";
import { thousandsMistyped } from "./thousandsMistyped";
import { tonePlacement } from "./tonePlacement";
import { totalRangeShort } from "./totalRangeShort";
import { unicodeDecomposed } from "./unicodeDecomposed";
import { unitUnknown } from "./unitUnknown";

/**
 * All fixes. The order decides where one cell has several: what replaces the content stands first, what only tidies a
 * text last.
 */
export const FIX_KINDS: readonly FixKind[] = [
  sheetRenamed,
  formulaAltered,
  columnFormulaBroken,
  totalRangeShort,
  formulaOverwritten,
  numberAsText,
  thousandsMistyped,
  legacyEncoding,
  unitUnknown,
  tonePlacement,
  straySpace,
  unicodeDecomposed,
];

const PRIORITY = new Map<ProblemCode, number>(FIX_KINDS.map(({ code }, index) => [code, index]));

/** The fix for a problem's code; `undefined` where only a person can put it right. */
export function fixKindOf({ code }: Problem): FixKind | undefined {
  return FIX_KINDS[PRIORITY.get(code) ?? -1];
}

/** Place of a problem's fix in {@link FIX_KINDS}: of two for one cell the lower comes first. */
export function fixPriority({ code }: Problem): number {
  return PRIORITY.get(code) ?? FIX_KINDS.length;
}
