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
  "cells-changed": { code: "cells-changed", sheet: "Quý IV-2013", address: "E21" },
  "sheet-gone": { code: "sheet-gone", sheet: "Quý IV-2013" },
  "sheet-name-taken": { code: "sheet-name-taken", sheet: "Quý IV-2013" },
  "fix-differs": { code: "fix-differs", sheet: "Quý IV-2013", address: "E21" },
  "too-many-fixes": { code: "too-many-fixes" },
  "nothing-to-undo": { code: "nothing-to-undo" },
  "reason-missing": { code: "reason-missing" },
  "reason-too-long": { code: "reason-too-long" },
  "too-many-accepted": { code: "too-many-accepted" },
  "nothing-to-learn": { code: "nothing-to-learn" },
  "template-invalid": { code: "template-invalid", path: "units.3.validTo", issue: "wrong-value" },
  "template-too-large": { code: "template-too-large" },
  "no-stored-template": { code: "no-stored-template" },
  "stored-template-unusable": { code: "stored-template-unusable", reason: "template-unreadable" },
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
  const data = Object.entries(failure).filter(([key]) => key !== "code" && key !== "reason");
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

test.each(LANGUAGES)(
  "a form of a newer program asks for an update in %s, a damaged one to learn it again",
  (language) => {
    const [newer, damaged] = (["template-newer", "template-invalid"] as const).map((reason) =>
      failureText({ code: "stored-template-unusable", reason }, language),
    );
    expect(newer?.nextStep).toMatch(/cập nhật|update/u);
    expect(damaged?.nextStep).toMatch(/ghi nhớ lại|learn the form again/u);
  },
);
