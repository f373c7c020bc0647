import { replacedText } from "../../../../src/core/findings/fixes/replacedText";

test("a text is replaced whatever its blanks and Unicode form", () => {
  expect(replacedText(` ${"Hoà\u00A0Bình".normalize("NFD")}`, "Hoà Bình", "Hòa Bình")).toBe("Hòa Bình");
});

test("another text stays as it is", () => {
  expect(replacedText("Xã Hoà Bình", "Hoà Bình", "Hòa Bình")).toBe("Xã Hoà Bình");
});
