import fc from "fast-check";
import type { Status } from "../../../src/core";
import type { Language } from "../../../src/i18n/language";
import { PANE_TEXTS } from "../../../src/i18n/pane/paneTexts";

const LANGUAGES: readonly Language[] = ["vi", "en"];
const STATUSES: readonly Status[] = [
  "exceeded",
  "met",
  "not-met",
  "in-progress",
  "no-result",
  "not-reported",
  "no-target",
  "confirm-target",
];

/** All fixed texts, nested ones included. */
function fixedTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(fixedTexts) : [];
}

test.each(LANGUAGES)("%s has no empty text and does not shout", (language) => {
  const texts = fixedTexts(PANE_TEXTS[language]);
  expect(texts.length).toBeGreaterThan(30);
  for (const text of texts) expect(text).toMatch(/^[^!]+$/);
});

test("Kiểm tra is never called by the word for signing in", () => {
  expect(fixedTexts(PANE_TEXTS.vi).join(" ")).not.toMatch(/xác thực|tỉ lệ/i);
});

test.each(LANGUAGES)("in %s each standing has words of its own", (language) => {
  const words = STATUSES.map((status) => PANE_TEXTS[language].standing({ status, size: "3" }));
  expect(new Set(words).size).toBe(STATUSES.length);
});

test("counts that are 0 are left out of the result, and nothing found is said as such", () => {
  const { vi, en } = PANE_TEXTS;
  const none = { error: 0, warning: 0, question: 0, info: 0 };
  expect(vi.checked(none)).toBe("Không tìm thấy lỗi.");
  expect(vi.checked({ ...none, warning: 2 })).toBe("Có 2 cảnh báo.");
  expect(en.checked({ ...none, error: 1, info: 2 })).toBe("Found 1 error, 2 notes.");
  expect(en.checked(none)).toBe("No errors found.");
});

test.each(LANGUAGES)("in %s every count above 0 is in the result line", (language) => {
  const count = fc.nat({ max: 9999 });
  fc.assert(
    fc.property(count, count, count, count, (error, warning, question, info) => {
      const numbers = PANE_TEXTS[language].checked({ error, warning, question, info }).match(/\d+/g) ?? [];
      expect(numbers.map(Number)).toEqual([error, warning, question, info].filter((each) => each > 0));
    }),
  );
});

test("coverage says what did not run only when something did not", () => {
  const ran = { checks: 18, sheets: 11, notApplicable: 0, notRun: [] };
  expect(PANE_TEXTS.vi.coverage(ran)).toBe("Đã chạy 18 kiểm tra trên 11 trang tính.");
  expect(PANE_TEXTS.en.coverage({ ...ran, checks: 1, sheets: 1 })).toBe("1 check ran on 1 sheet.");
  const less = { ...ran, notApplicable: 3, notRun: [{ code: "unit-unknown", reason: "form-incomplete" } as const] };
  expect(PANE_TEXTS.vi.coverage(less)).toBe(
    "Đã chạy 18 kiểm tra trên 11 trang tính; 3 không áp dụng; 1 chưa chạy được.",
  );
});

test("English counts one thing in the singular", () => {
  expect(PANE_TEXTS.en.written(1, 2)).toBe("Wrote 1 sheet and 2 charts.");
  expect(PANE_TEXTS.en.otherFigures(0)).toBe("0 other figures in the summary.");
});
