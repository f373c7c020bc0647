import fc from "fast-check";
import { findPattern, fitsPattern, hasWildcard, parsePattern } from "../../../../src/host/calc/criteria/wildcard";

test.each([
  ["Đảng bộ*", "đảng bộ xã", true],
  ["*xã*", "Đảng bộ xã Tân Hòa", true],
  ["*xã", "Đảng bộ xã Tân Hòa", false],
  ["quý ?", "Quý I", true],
  ["quý ?", "Quý II", false],
  ["a~*b", "a*b", true],
  ["a~*b", "axb", false],
  ["~?", "?", true],
  ["~~", "~", true],
  ["a~b", "a~b", true],
  ["*", "", true],
  ["**", "x", true],
  ["?*", "", false],
  ["a*b*c", "aXbYbZc", true],
  ["a*b*c", "aXbYbZ", false],
  ["", "", true],
  ["", "a", false],
])("%s fits %s: %s", (pattern, text, expected) => {
  expect(fitsPattern(parsePattern(pattern), text)).toBe(expected);
});

test("it agrees with a regular expression", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });
  const patterns = fc.string({ unit: fc.constantFrom("a", "b", "?", "*"), maxLength: 6 });
  fc.assert(
    fc.property(patterns, texts, (pattern, text) => {
      const source = pattern.replaceAll("?", ".").replaceAll("*", ".*");
      expect(fitsPattern(parsePattern(pattern), text)).toBe(new RegExp(`^${source}$`).test(text));
    }),
  );
});

test("a hostile pattern ends at once", () => {
  const start = Date.now();
  expect(fitsPattern(parsePattern(`${"*a".repeat(40)}b`), "a".repeat(5000))).toBe(false);
  expect(Date.now() - start).toBeLessThan(2000);
});

test("the first place counts, from where one begins", () => {
  expect(findPattern(parsePattern("b?n"), "xbonbin", 0)).toBe(1);
  expect(findPattern(parsePattern("b?n"), "xbonbin", 2)).toBe(4);
  expect(findPattern(parsePattern("q"), "xbonbin", 0)).toBe(-1);
  expect(findPattern(parsePattern(""), "abc", 3)).toBe(3);
});

test("a tilde makes a text a pattern, too", () => {
  expect(["a*", "a?", "a~"].every(hasWildcard)).toBe(true);
  expect(hasWildcard("Đảng bộ (xã)")).toBe(false);
});
