import fc from "fast-check";
import { compareVersions } from "../../../src/core/template/compareVersions";

const versions = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));

test.each([
  ["2013.1", "2012.9"],
  ["2012.10", "2012.9"],
  ["2012.1", "2012"],
  ["1.0.1", "1"],
])("%s is newer than %s", (newer, older) => {
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
  expect(compareVersions(older, newer)).toBeLessThan(0);
});

test("parts that are 0 add nothing", () => {
  expect(compareVersions("2012.0.0", "2012")).toBe(0);
});

test("it is an order", () => {
  fc.assert(
    fc.property(versions, versions, versions, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
