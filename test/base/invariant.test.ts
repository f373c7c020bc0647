import { invariant, must } from "../../src/base/invariant";

test("says nothing while the program is right", () => {
  expect(() => {
    invariant(true, "a located table has a body");
  }).not.toThrow();
});

test("names what is broken", () => {
  expect(() => {
    invariant(false, "a located table has a body");
  }).toThrow("Invariant broken: a located table has a body");
});

test.each([0, "", false, NaN])("%p is there", (value) => {
  expect(must(value, "value")).toBe(value);
});

test.each([undefined, null])("%p is missing", (value) => {
  expect(() => must(value, "the header row")).toThrow("Invariant broken: the header row");
});
