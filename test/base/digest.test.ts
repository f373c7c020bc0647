import fc from "fast-check";
import { digest } from "../../src/base/digest";

test("is 16 hexadecimal digits, the same for the same text", () => {
  expect(digest("Tổng hợp")).toMatch(/^[0-9a-f]{16}$/);
  expect(digest("Tổng hợp")).toBe(digest("Tổng hợp"));
});

test("changes with one character and with the order of two", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1, maxLength: 1 }), (text, extra) => {
      expect(digest(text + extra)).not.toBe(digest(text));
    }),
  );
  expect(digest("ab")).not.toBe(digest("ba"));
});
