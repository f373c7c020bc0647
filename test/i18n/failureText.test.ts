import type { Failure, FailureCode } from "../../src/app/failure";
import { failureText } from "../../src/i18n/failureText";
import type { Language } from "../../src/i18n/language";

/** One failure of each code, with data that can be found again in the sentence. */
const FAILURES: { readonly [C in FailureCode]: Extract<Failure, { readonly code: C }> } = {
  "cell-edit-mode": { code: "cell-edit-mode" },
  "read-only": { code: "read-only" },
  "structure-protected": { code: "structure-protected" },
  "sheet-protected": { code: "sheet-protected", sheet: "Quý IV-2013" },
  "another-window-active": { code: "another-window-active" },
  "access-denied": { code: "access-denied" },
  "too-large": { code: "too-large" },
  "excel-too-old": { code: "excel-too-old", needs: "ExcelApi 1.14" },
  "form-not-recognised": { code: "form-not-recognised", template: "Theo dõi chỉ tiêu" },
  "nothing-to-summarize": { code: "nothing-to-summarize" },
  "figure-differs": { code: "figure-differs", sheet: "Tổng hợp", address: "E9", expected: "8", found: "7" },
  "inputs-changed": { code: "inputs-changed" },
  cancelled: { code: "cancelled" },
  busy: { code: "busy" },
  "excel-error": { code: "excel-error", excelCode: "GeneralException" },
};
const LANGUAGES: readonly Language[] = ["vi", "en"];
const ALL = LANGUAGES.flatMap((language) => Object.values(FAILURES).map((failure) => ({ language, failure })));

test.each(ALL)("$failure.code in $language is one statement and one next step", ({ failure, language }) => {
  const { sentence, nextStep } = failureText(failure, language);
  expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
  expect(nextStep).toMatch(/^\p{Lu}.*[.]$/u);
  expect(`${sentence} ${nextStep}`).not.toMatch(/!(?![A-Z]\d)| {2}|undefined|\[object/);
});

test.each(ALL)("$failure.code in $language names what it is about", ({ failure, language }) => {
  const { sentence } = failureText(failure, language);
  const data = Object.entries(failure).filter(([key]) => key !== "code");
  for (const [, value] of data) expect(sentence).toContain(value);
});

test.each(LANGUAGES)("no two failures in %s say the same", (language) => {
  const sentences = Object.values(FAILURES).map((failure) => failureText(failure, language).sentence);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test.each(Object.values(FAILURES))("$code is said in Vietnamese to Vietnamese readers", (failure) => {
  const vietnamese = failureText(failure, "vi");
  const english = failureText(failure, "en");
  expect(vietnamese.sentence).not.toBe(english.sentence);
  expect(vietnamese.nextStep).toMatch(/^(Vui lòng|Có thể)/);
});
