import type { Failure } from "../app/failure";
import { FAILURE_EN } from "./failure/en";
import type { FailureText, FailureTexts } from "./failure/failureTexts";
import { FAILURE_VI } from "./failure/vi";
import type { Language } from "./language";

const FAILURE_TEXTS: Readonly<Record<Language, FailureTexts>> = { vi: FAILURE_VI, en: FAILURE_EN };

/**
 * One sentence and the next step for a failure. `{ code: "sheet-protected", sheet: "Quý I" }` is
 * "Trang tính “Quý I” đang được bảo vệ." and "Vui lòng bỏ bảo vệ trang tính này, rồi thử lại."
 */
export function failureText(failure: Failure, language: Language): FailureText {
  // The table has an entry for each code, made for exactly that failure; the compiler cannot see the pair.
  const make = FAILURE_TEXTS[language][failure.code] as (failure: Failure) => FailureText;
  return make(failure);
}
