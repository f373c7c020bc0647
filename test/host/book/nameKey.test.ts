import { nameKey } from "../../../src/host/book/nameKey";

describe("nameKey", () => {
  it("does not count case, also in Vietnamese", () => {
    expect(nameKey("QUÝ I")).toBe(nameKey("quý i"));
    expect(nameKey("ĐẢNG UỶ")).toBe(nameKey("đảng uỷ"));
  });

  it("does not count how accents are composed", () => {
    expect(nameKey("Tổng hợp".normalize("NFD"))).toBe(nameKey("Tổng hợp"));
  });

  it("counts accents and spaces", () => {
    expect(nameKey("Quý")).not.toBe(nameKey("Quy"));
    expect(nameKey("PL 01")).not.toBe(nameKey("PL01"));
  });
});
