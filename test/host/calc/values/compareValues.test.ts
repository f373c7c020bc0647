import fc from "fast-check";
import { compareTexts, compareValues, holds } from "../../../../src/host/calc/values/compareValues";
import type { Comparable } from "../../../../src/host/calc/values/compareValues";

const VALUES: fc.Arbitrary<Comparable> = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom("", "a", "B", "Đảng bộ", "đảng bộ", "Ă", "10"),
  fc.boolean(),
);

test("numbers come before texts, texts before conditions", () => {
  expect(compareValues(1e9, "")).toBeLessThan(0);
  expect(compareValues("z", false)).toBeLessThan(0);
  expect(compareValues(true, false)).toBeGreaterThan(0);
});

test("an empty cell is like the other side", () => {
  for (const like of [0, "", false]) expect(compareValues(null, like)).toBe(0);
  expect(compareValues(null, null)).toBe(0);
  expect(compareValues(null, -1)).toBeGreaterThan(0);
  expect(compareValues("a", null)).toBeGreaterThan(0);
});

test("texts without case, composed and decomposed letters apart", () => {
  expect(compareValues("Đảng Bộ", "ĐẢNG BỘ")).toBe(0);
  expect(compareTexts("Hòa".normalize("NFC"), "Hòa".normalize("NFD"))).not.toBe(0);
  expect(compareTexts("a", "á")).toBeLessThan(0);
  expect(compareTexts("a", "b")).toBeLessThan(0);
});

test("15 digits decide whether numbers are the same", () => {
  expect(compareValues(0.1 + 0.2, 0.3)).toBe(0);
  expect(compareValues(1.1 * 3, 3.3)).toBe(0);
  expect(compareValues(0.30000000001, 0.3)).toBeGreaterThan(0);
});

test("turned around, the order turns around", () => {
  fc.assert(
    fc.property(VALUES, VALUES, (a, b) => {
      expect(Math.sign(compareValues(a, b)) + Math.sign(compareValues(b, a))).toBe(0);
    }),
  );
});

test("the order is one: a ≤ b and b ≤ c means a ≤ c", () => {
  fc.assert(
    fc.property(VALUES, VALUES, VALUES, (a, b, c) => {
      if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0) expect(compareValues(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test.each([
  ["=", [false, true, false]],
  ["<>", [true, false, true]],
  ["<", [true, false, false]],
  ["<=", [true, true, false]],
  [">", [false, false, true]],
  [">=", [false, true, true]],
] as const)("%s for smaller, same, greater", (operator, expected) => {
  expect([-1, 0, 1].map((order) => holds(operator, order))).toEqual(expected);
});
