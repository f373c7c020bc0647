import fc from "fast-check";
import { tinted } from "../../../../src/host/xlsx/styles/tint";

it.each([
  ["#4F81BD", 0.7999816888943144, "#DCE6F2"],
  ["#FFFFFF", -0.249977111117893, "#BFBFBF"],
  ["#000000", 0.499984740745262, "#7F7F7F"],
  ["#1F497D", -0.5, "#0F243F"],
  ["#C00000", 0, "#C00000"],
  ["#C0504D", 7, "#FFFFFF"],
  ["#C0504D", -7, "#000000"],
])("%s with %d is %s", (color, tint, expected) => {
  expect(tinted(color, tint)).toBe(expected);
});

it("a lighter tint never makes a channel darker, and a darker one never lighter", () => {
  const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  fc.assert(
    fc.property(fc.nat(0xffffff), fc.double({ min: 0.01, max: 1, noNaN: true }), (number, tint) => {
      const color = `#${number.toString(16).padStart(6, "0").toUpperCase()}`;
      const before = channels(color).reduce((sum, one) => sum + one, 0);
      expect(channels(tinted(color, tint)).reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(before - 2);
      expect(channels(tinted(color, -tint)).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(before + 2);
    }),
  );
});
