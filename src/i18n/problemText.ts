import type { Problem } from "../core";
import type { Language } from "./language";
import { PROBLEM_EN } from "./problems/en";
import { foundExpected } from "./problems/foundExpected";
import type { FoundExpected } from "./problems/foundExpected";
import type { ProblemLabels, ProblemSentences, ProblemTexts } from "./problems/problemTexts";
import { PROBLEM_VI } from "./problems/vi";

const PROBLEM_TEXTS: Readonly<Record<Language, ProblemTexts>> = { vi: PROBLEM_VI, en: PROBLEM_EN };

/** Everything said about a problem. */
export type ProblemText = ProblemSentences & FoundExpected;

/**
 * What is wrong and what to do, in a language: "Xã Tây Tựu, Quý IV/2013, Tổ chức công đoàn: cột “Thành lập mới” báo cáo
 * 2, trang tính “Sổ theo dõi” có 1." and "Vui lòng sửa số báo cáo hoặc bổ sung trang tính “Sổ theo dõi” cho khớp."
 *
 * @param labels what the codes of kinds are called by the office.
 */
export function problemText(problem: Problem, language: Language, labels: ProblemLabels): ProblemText {
  // The table has an entry for each code, made for exactly that problem; the compiler cannot see the pair.
  const make = PROBLEM_TEXTS[language][problem.code] as (problem: Problem, labels: ProblemLabels) => ProblemSentences;
  return { ...make(problem, labels), ...foundExpected(problem) };
}
