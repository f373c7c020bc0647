import { isDemanded } from "../../../src/core/reconciling/evidence";

describe("isDemanded", () => {
  it.each([
    ["declared", 15, 1, true],
    ["declared", 0, 1, true],
    ["declared", 0, 3, false],
    ["declared", 2, 2, true],
    ["likely", 0, 1, false],
    ["likely", 1, 1, true],
    ["likely", 1, 2, false],
    ["seen", 1, 0, false],
    ["seen", 2, 1, true],
    ["seen", 3, 2, false],
  ] as const)("of what is %s, kept by %d and broken by %d rows: %s", (grounds, kept, broken, expected) => {
    expect(isDemanded({ kept, broken }, grounds)).toBe(expected);
  });
});
