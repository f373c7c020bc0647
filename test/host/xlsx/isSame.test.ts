import { isSame } from "../../../src/host/xlsx/isSame";

it.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [1, 3], false],
  [null, {}, false],
  ["1", 1, false],
  [0, 0, true],
])("%j and %j are the same: %p", (a, b, expected) => {
  expect(isSame(a, b)).toBe(expected);
});
