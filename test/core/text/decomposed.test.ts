import { isDecomposed } from "../../../src/core/text/decomposed";

describe("isDecomposed", () => {
  it("sees marks apart from their letters", () => {
    expect(isDecomposed("Xã Mễ Trì".normalize("NFD"))).toBe(true);
    expect(isDecomposed("Xã Mễ Tri\u0300")).toBe(true);
  });

  it.each(["Xã Mễ Trì", "abc", "", "x\u0301"])("accepts %j, which has no shorter form", (text) => {
    expect(isDecomposed(text)).toBe(false);
  });
});
