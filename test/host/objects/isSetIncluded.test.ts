import { isSetIncluded } from "../../../src/host/objects/isSetIncluded";

it.each([
  ["1.1", "1.17", true],
  ["1.9", "1.17", true],
  ["1.17", "1.17", true],
  ["1.17", "1.9", false],
  ["1.18", "1.17", false],
  ["2.1", "1.17", false],
  ["1.17", "2.0", true],
])("set %s in a host of %s: %s", (wanted, offered, included) => {
  expect(isSetIncluded(wanted, offered)).toBe(included);
});
