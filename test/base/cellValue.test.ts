import { ERROR_TEXTS, cellError, isCellError, parseCellError } from "../../src/base/cellValue";

test.each(ERROR_TEXTS)("%s is one shared error value", (text) => {
  expect(cellError(text)).toEqual({ error: text });
  expect(cellError(text)).toBe(cellError(text));
  expect(parseCellError(text)).toBe(cellError(text));
  expect(isCellError(cellError(text))).toBe(true);
});

test("different errors are different values", () => {
  expect(new Set(ERROR_TEXTS.map(cellError)).size).toBe(ERROR_TEXTS.length);
});

test("a shared value cannot be changed by one of its users", () => {
  expect(Object.isFrozen(cellError("#REF!"))).toBe(true);
});

test.each(["#XYZ", "#ref!", "N/A", "", "#REF! "])("%j is no error of Excel", (text) => {
  expect(parseCellError(text)).toBeUndefined();
});

test.each([null, 0, 8, "", "#N/A", true, false])(
  "%j is no error value; a text that looks like one is a text",
  (value) => {
    expect(isCellError(value)).toBe(false);
  },
);
