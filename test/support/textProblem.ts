import type { ProblemCode, ProblemDataByCode } from "../../src/core/model/problem";
import type { Language } from "../../src/i18n/language";
import { problemText } from "../../src/i18n/problemText";
import { problemAt } from "./problemAt";

/** Message and fix of a problem of spelling at B4 of a quarter. */
export function aText<C extends ProblemCode>(
  code: C,
  data: ProblemDataByCode[C],
  language: Language,
  unit: string | null = null,
): { readonly message: string; readonly fix: string } {
  const problem = problemAt("Quý I-2012", "B4", code, data);
  return problemText({ ...problem, subject: { ...problem.subject, unit } }, language, { kinds: new Map() });
}
