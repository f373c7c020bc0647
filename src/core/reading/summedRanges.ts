import { parseRect } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { coreOf } from "../formulas/coreOf";

/**
 * The ranges a formula adds up, if adding is all it does: `=SUM(C11:C27)`, `=C11+C12`, `=SUM(C11:C15,C17)+C20`,
 * `=+SUBTOTAL(9,C11:C27)`, and each of them behind a guard: `=IFERROR(SUM(C11:C27),0)`. `undefined` for anything else: other functions, other sheets, a subtraction, a factor, #REF!.
 * A formula that is not fully understood is never judged.
 */
export function summedRanges(formula: string): readonly Rect[] | undefined {
  const plain = formula
    .replace(/^=\s*\+?/u, "")
    .replaceAll(/\s/gu, "")
    .toUpperCase();
  const terms = splitOutside(coreOf(plain), "+");
  const ranges = terms.map(rangesOfTerm);
  return ranges.every((part) => part !== undefined) ? ranges.flat() : undefined;
}

function rangesOfTerm(term: string): readonly Rect[] | undefined {
  const call = /^(SUM|SUBTOTAL)\((.*)\)$/iu.exec(term);
  if (!call) return allRects([term]);
  const args = (call[2] ?? "").split(",");
  if (call[1]?.toUpperCase() === "SUM") return allRects(args);
  return args[0] === "9" || args[0] === "109" ? allRects(args.slice(1)) : undefined;
}

function allRects(texts: readonly string[]): readonly Rect[] | undefined {
  const rects = texts.map(parseRect);
  return rects.every((rect) => rect !== undefined) ? rects : undefined;
}

/** Splits at a sign that does not stand in brackets. */
function splitOutside(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let [part, depth] = ["", 0];
  for (const letter of text) {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (letter === sign && depth === 0) parts.push(part);
    part = letter === sign && depth === 0 ? "" : part + letter;
  }
  return [...parts, part];
}
