import fc from "fast-check";
import { hasStraySpace, trimmedSpaces } from "../../../src/core/text/spaces";

describe("hasStraySpace", () => {
  it.each([" Xã Mễ Trì", "Xã Mễ Trì ", "Xã  Mễ Trì", "Xã\u00A0Mễ Trì", "Xã Mễ Trì\t", "Thành lập\nmới ", " "])(
    "sees %j",
    (text) => {
      expect(hasStraySpace(text)).toBe(true);
    },
  );

  it.each(["Xã Mễ Trì", "", "Thành lập\nmới", "Thành lập \r\n mới", "Thành lập  \n mới"])("passes over %j", (text) => {
    expect(hasStraySpace(text)).toBe(false);
  });
});

describe("trimmedSpaces", () => {
  it.each([
    [" Xã\u00A0Mễ  Trì ", "Xã Mễ Trì"],
    ["Thành  lập \n mới ", "Thành lập\nmới"],
    ["\u00A0", ""],
    ["Th\u00AD ký", "Th\u00AD ký"],
  ])("makes %j %j", (text, trimmed) => {
    expect(trimmedSpaces(text)).toBe(trimmed);
  });

  it("leaves nothing to trim and takes away blanks only", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a \u00A0\t\n\r]*$/u), (text) => {
        const trimmed = trimmedSpaces(text);
        expect(trimmedSpaces(trimmed)).toBe(trimmed);
        expect(trimmed.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        expect(trimmed).not.toMatch(/\u00A0|^ | $| {2}/u);
      }),
    );
  });
});
