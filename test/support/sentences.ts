import type { ProblemCode, ProblemOf } from "../../src/core/model/problem";
import type { Language } from "../../src/i18n/language";
import { problemText } from "../../src/i18n/problemText";
import { aProblem } from "./aProblem";

const LABELS = { kinds: new Map([["CD", "Tổ chức công đoàn"]]) };

/** Message and fix of a problem as one text. */
export function sentences<C extends ProblemCode>(
  code: C,
  language: Language,
  change: Partial<ProblemOf<C>> = {},
): string {
  // The builder gives a problem of exactly this code; a generic code cannot be narrowed to a member of the union.
  const problem = aProblem(code, change) as Parameters<typeof problemText>[0];
  const { message, fix } = problemText(problem, language, LABELS);
  return `${message} ${fix}`;
}
