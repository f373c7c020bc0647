import fc from "fast-check";
import { byteLength } from "../../../src/host/wire/byteLength";

describe("byteLength", () => {
  it.each([
    ["", 0],
    ["PL01", 4],
    ["Quý", 4],
    ["Quận Hà Đông", 17],
    ["😀", 4],
  ])("of %j is %i", (text, bytes) => {
    expect(byteLength(text)).toBe(bytes);
  });

  it("is what an encoder makes of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => byteLength(text) === Buffer.byteLength(text, "utf8")),
    );
  });
});
