import { languageOf } from "../../src/i18n/language";

test.each(["en", "en-US", "EN-gb"])("%j is English", (tag) => {
  expect(languageOf(tag)).toBe("en");
});

test.each(["vi-VN", "vi", "", "fr-FR", "enm", "vi-en"])("%j is Vietnamese, the language of the forms", (tag) => {
  expect(languageOf(tag)).toBe("vi");
});
